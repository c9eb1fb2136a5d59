/** A bar of a round length. On a Mercator map the scale changes with the latitude. */
import { worldSize } from '../live/camera-extent';

/** The equator in kilometres on the sphere of Web Mercator. */
const equator = 40_075.016_686;
/** A bar is never longer than this, in pixels. */
const longest = 160;

export interface ScaleBar {
  readonly km: number;
  readonly pixels: number;
}

/** The longest round bar that fits, right at a latitude in degrees. */
export function scaleBar(zoom: number, latitude: number): ScaleBar {
  const kmPerPixel = (equator * Math.cos((latitude * Math.PI) / 180)) / (worldSize * 2 ** zoom);
  const most = longest * kmPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { km, pixels: km / kmPerPixel };
}
