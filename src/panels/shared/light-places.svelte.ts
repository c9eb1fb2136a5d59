/** Text -> map and back: what is pointed at on one side is lit on the other. */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Reader } from '../../state/reader.svelte';

/** Links that name a place carry its id as `data-place`. */
export function lighting(reader: Reader): Attachment<HTMLElement> {
  return (text) => {
    const pointed = ({ target }: Event) => {
      const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      reader.point(place?.dataset['place'] ?? null);
    };
    const left = () => reader.point(null);
    // Svelte's `on`: removing a link that has the focus fires focusout in the middle of an update.
    const ends = [
      on(text, 'pointerover', pointed),
      on(text, 'focusin', pointed),
      on(text, 'pointerleave', left),
      on(text, 'focusout', left),
    ];
    $effect(() => showLit(text, reader.over ?? reader.pointed));
    return () => ends.forEach((end) => end());
  };
}

/** One class on the few links of a place: thousands of links need not each follow the pointer. */
function showLit(text: HTMLElement, id: string | null): void {
  for (const link of text.querySelectorAll('.lit')) link.classList.remove('lit');
  if (id === null) return;
  for (const link of text.querySelectorAll(`[data-place="${CSS.escape(id)}"]`))
    link.classList.add('lit');
}
