/** What a picture is made of. */
import type { NameOf } from '../../catalog/naming';
import type { Camera, Size } from '../live/camera-extent';
import type { Basemap } from '../picture/basemap';
import type { Pictured } from '../picture/picture-content';
import type { FontsFor } from './embedded-fonts';

export interface PictureInput extends Pictured {
  readonly nameOf: NameOf;
  /** Its paths also have the closest range: see `exact-basemap.ts`. */
  readonly basemap: Basemap;
  readonly camera: Camera;
  /** Of each map, in pixels. */
  readonly size: Size;
  readonly title: string;
  /** Embeds the fonts that a text needs; an empty rule leaves the letters to the program. */
  readonly fonts: FontsFor;
  /**
   * For a film, which writes the day itself and whose pictures have one size: the days on which the
   * map changes. The key has room for all of them, and no list of events, which would come and go.
   */
  readonly frame?: { readonly days: readonly string[] };
}
