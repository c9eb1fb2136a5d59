/**
 * A click on a link of the picture chooses its feature; a click beside the links asks about the
 * point.
 */
import type { Attachment } from 'svelte/attachments';
import type { AppState } from '../../state/app-state.svelte';
import { isPlainClick } from '../../state/plain-click';
import { panelAbout } from '../../state/panel-about';
import { pointUnder } from './point-under';

/** The id of the place or event to which a link of the picture leads. */
export function idBehind(link: SVGAElement): string | null {
  const { searchParams } = new URL(link.href.baseVal, location.href);
  return searchParams.get('place') ?? searchParams.get('event');
}

export function followPicture(app: AppState): Attachment<HTMLElement> {
  return (picture) => {
    const follow = (event: MouseEvent) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest<SVGAElement>('a') : null;
      if (!isPlainClick(event)) return;
      event.preventDefault();
      const at = pointUnder(event, app.catalog);
      const id = link && idBehind(link);
      if (at && app.answers.pick.give(at, id)) return;
      const panel = id === null ? null : panelAbout(app.catalog, id, at);
      if (panel) app.open(panel);
      else if (at) app.askAt(at);
    };
    picture.addEventListener('click', follow);
    return () => picture.removeEventListener('click', follow);
  };
}
