/** The picture of what the page shows, and the film of it. */
import { dateInWords } from '../../../i18n/format';
import { exactBasemap } from '../../../map/export/exact-basemap';
import type { Film } from '../../../map/export/film';
import { stillsOf, type FilmPlan } from '../../../map/export/film-plan';
import { framedAs, type MapShown } from '../../../map/export/map-on-page';
import { savedPicture } from '../../../map/export/saved-picture';
import type { PictureInput } from '../../../map/export/picture-input';
import { changeDays } from '../../../map/style/change-days';
import { sharedStyle } from '../../../map/style/shared-style';
import type { PanelContext } from '../../shared/context';
import type { PictureFiles } from './picture-files';

interface Choices {
  readonly title: string;
  readonly dark: boolean;
}

/** What the picture of the page is made of. */
export function pictureInput(
  { app: { catalog }, t, nameOf }: Pick<PanelContext, 'app' | 't' | 'nameOf'>,
  shown: MapShown,
  { background, fonts }: PictureFiles,
  { title, dark }: Choices,
): PictureInput {
  const frame = framedAs(shown);
  return {
    ...{ catalog, t, nameOf, title, fonts, ...frame },
    style: sharedStyle(catalog, shown.files, t),
    parameters: { ...shown.parameters, dark },
    basemap: exactBasemap(background, catalog, frame.camera, frame.size),
  };
}

/** The film of a picture: answers and steps of the story belong to their days, so it leaves them out. */
export function filmOf(input: PictureInput, plan: FilmPlan, type: string): Film {
  const changes = changeDays(input.style);
  const days = stillsOf(plan, changes);
  const { dark } = input.parameters;
  const parameters = { ...input.parameters, compared: null, reply: null, step: null };
  return {
    ...{ ...plan, type, changes, scheme: dark ? 'dark' : 'light' },
    pictureOn: (day) =>
      savedPicture({ ...input, parameters: { ...parameters, day }, frame: { days } }),
    dayInWords: (day) => dateInWords(day, input.t),
  };
}
