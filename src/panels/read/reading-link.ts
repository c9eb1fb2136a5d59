import type { Attachment } from 'svelte/attachments';

/**
 * The link of the mention that is read stands out and comes into view, unless it was clicked there;
 * `at` is where it begins, and reads what is laid out.
 */
export function readingLink(at: () => number | undefined): Attachment<HTMLElement> {
  return (container) => {
    const start = at();
    container.querySelector('.read')?.classList.remove('read');
    const link = start === undefined ? null : container.querySelector(`[data-at="${start}"]`);
    link?.classList.add('read');
    link?.scrollIntoView({ block: 'nearest' });
  };
}
