/**
 * The passage of time as a film. Each still is drawn once and kept as a compressed file, so that
 * memory holds one picture at a time; then the film is played on a canvas and recorded as it plays.
 */
import type { Scheme } from '../style/palette';
import { palette } from '../style/palette';
import { dayAt, secondsOf, stillOn, stillsOf, type FilmPlan } from './film-plan';
import { fontFamily } from './lettering';
import { dayType, type SavedPicture } from './saved-picture';
import { canvasOf, fileOf } from './raster';
import { recorded } from './recorder';

export interface Film extends FilmPlan {
  /** The picture of a day, without the words of the day. Every picture has the same size. */
  readonly pictureOn: (day: string) => SavedPicture;
  /** The days on which the map changes. */
  readonly changes: readonly string[];
  readonly dayInWords: (day: string) => string;
  readonly scheme: Scheme;
  /** Of the recording. */
  readonly type: string;
}

export interface Making {
  readonly signal: AbortSignal;
  /** `share` is 0 to 1. */
  readonly progress: (step: 'drawing' | 'recording', share: number) => void;
}

/** Pixels; larger films are slow to encode. */
const widest = 1280;

/** Rejects with the reason of the signal where that is aborted. */
export async function makeFilm(film: Film, making: Making): Promise<Blob> {
  const stills = stillsOf(film, film.changes);
  const { width, height, dayAt: place } = film.pictureOn(film.first);
  const times = Math.min(2, widest / width);
  const files: Blob[] = [];
  for (const day of stills) {
    making.signal.throwIfAborted();
    const still = await canvasOf(film.pictureOn(day).svg, times);
    files.push(await fileOf(still, 'image/webp', 0.95));
    making.progress('drawing', files.length / stills.length);
  }
  const canvas = document.createElement('canvas');
  // Encoders of video want even numbers of pixels.
  [canvas.width, canvas.height] = [even(width * times), even(height * times)];
  const seconds = secondsOf(film);
  let shown: { readonly at: number; readonly image: ImageBitmap } | null = null;
  const show = async (passed: number) => {
    const day = dayAt(film, passed);
    const at = stillOn(stills, day);
    const file = files[at];
    if (shown?.at !== at && file) {
      shown?.image.close();
      shown = { at, image: await createImageBitmap(file) };
    }
    if (shown) drawFrame(canvas, shown.image, film, { day, times, place, width });
    making.progress('recording', Math.min(1, passed / seconds));
  };
  try {
    return await recorded(canvas, film.type, seconds, show, making.signal);
  } finally {
    (shown as { image: ImageBitmap } | null)?.image.close();
  }
}

function even(pixels: number): number {
  return 2 * Math.round(pixels / 2);
}

interface Frame {
  readonly day: string;
  readonly times: number;
  readonly place: SavedPicture['dayAt'];
  /** Of the picture. */
  readonly width: number;
}

/** Room for the words of the day, left of the line that shows how far the film is. */
const wordsRoom = 260;

function drawFrame(
  canvas: HTMLCanvasElement,
  still: ImageBitmap,
  film: Film,
  { day, times, place: { x, y }, width }: Frame,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ink = palette.label[film.scheme];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(still, 0, 0, canvas.width, canvas.height);
  context.setTransform(times, 0, 0, times, 0, 0);
  context.font = `600 ${dayType.size}px ${fontFamily}`;
  context.fillStyle = ink;
  context.fillText(film.dayInWords(day), x, y + dayType.size * 0.95);
  const [from, to, middle] = [x + wordsRoom, width - x, y + dayType.size * 0.6];
  const share =
    (Date.parse(day) - Date.parse(film.first)) / (Date.parse(film.last) - Date.parse(film.first));
  const bar = (end: number, colour: string, thick: number) => {
    context.fillStyle = colour;
    context.fillRect(from, middle - thick / 2, end - from, thick);
  };
  bar(to, palette.unit[film.scheme], 1.5);
  bar(from + (to - from) * share, ink, 4);
}
