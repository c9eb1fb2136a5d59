/** Text -> map and back: what is pointed at on one side is lit on the other. */
import type { Attachment } from 'svelte/attachments';
import type { Reader } from '../state/reader.svelte';

/** Links that name a place carry its id as `data-place`. */
export function lighting(reader: Reader): Attachment<HTMLElement> {
  return (text) => {
    const pointed = ({ target }: Event) => {
      const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      reader.point(place?.dataset['place'] ?? null);
    };
    const left = () => reader.point(null);
    const events = [
      ['pointerover', pointed],
      ['focusin', pointed],
      ['pointerleave', left],
      ['focusout', left],
    ] as const;
    for (const [name, listener] of events) text.addEventListener(name, listener);
    $effect(() => showLit(text, reader.over ?? reader.pointed));
    return () => {
      for (const [name, listener] of events) text.removeEventListener(name, listener);
      left();
    };
  };
}

/** One class on the few links of a place: thousands of links need not each follow the pointer. */
function showLit(text: HTMLElement, id: string | null): void {
  for (const link of text.querySelectorAll('.lit')) link.classList.remove('lit');
  if (id === null) return;
  for (const link of text.querySelectorAll(`[data-place="${CSS.escape(id)}"]`))
    link.classList.add('lit');
}
