import type { Attachment } from 'svelte/attachments';

/** Takes a file that is dropped anywhere on the page, which would else leave the page for it. */
export function dropped(take: (file: File | undefined) => void): Attachment<Window> {
  return (page) => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    };
    page.addEventListener('dragover', over);
    page.addEventListener('drop', drop);
    return () => {
      page.removeEventListener('dragover', over);
      page.removeEventListener('drop', drop);
    };
  };
}
