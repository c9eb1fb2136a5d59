import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { idBehind } from '../picture/follow-picture';
import type { Pixel } from './atlas-map';

/**
 * Reports which link of a picture the pointer or the focus entered, or that it left the last one.
 */
export function pointAtEvents(
  tell: (id: string | null, at: Pixel | null) => void,
): Attachment<HTMLElement> {
  return (stage) => {
    const came = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<SVGAElement>('svg a') : null;
      if (!link) return;
      const [around, box] = [stage.getBoundingClientRect(), link.getBoundingClientRect()];
      const middle = box.left + box.width / 2;
      tell(idBehind(link), { x: middle - around.left, y: box.top - around.top });
    };
    const left = ({ target }: Event) => {
      if (target instanceof Element && target.closest('svg a')) tell(null, null);
    };
    // By Svelte's `on`: a link that is removed while it has the focus reports that during an
    // update.
    const ends = [
      on(stage, 'pointerover', came),
      on(stage, 'focusin', came),
      on(stage, 'pointerout', left),
      on(stage, 'focusout', left),
    ];
    return () => ends.forEach((end) => end());
  };
}
