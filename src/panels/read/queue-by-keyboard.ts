import type { Attachment } from 'svelte/attachments';

/** What the keys of the keyboard do in the queue, by `KeyboardEvent.key`. */
export type QueueKeyboard = Readonly<Record<string, () => void>>;

/**
 * Single keys that work only while the focus is in the element and not in one of its fields (WCAG
 * 2.1.4): nobody types into them by accident.
 */
export function queueByKeyboard(keys: QueueKeyboard): Attachment<HTMLElement> {
  return (element) => {
    const press = (event: KeyboardEvent) => {
      const [act, { target }] = [keys[event.key], event];
      const isTyping =
        target instanceof Element && target.closest('input, select, textarea') !== null;
      if (!act || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  };
}
