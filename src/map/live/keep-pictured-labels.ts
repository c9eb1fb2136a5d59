/**
 * Keeps the labels that the picture placed, until the reader moves the camera or changes what the
 * map shows: none appears, vanishes or moves when the map takes the picture's place.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { cameraIn } from '../../state/permalink';
import { bandFor } from '../picture/zoom-bands';
import { placedLabels } from '../picture/draw';
import { pictureContent, type Pictured } from '../picture/picture-content';
import { parameters } from '../style/expressions';
import type { PlacedLabels } from '../style/pictured-labels';
import { globalStateOf, type GlobalState, type MapParameters } from '../style/parameters';
import { wholeCamera, type Camera, type Size } from './camera-extent';

const none: PlacedLabels = {};
/** Degrees, and steps of zoom, below which two cameras are the same. */
const slight = 1e-4;

export interface PicturedLabels {
  /** Values of the style's parameters. */
  readonly state: () => Readonly<Record<string, unknown>>;
  /** Gives them up where the view has other labels. */
  readonly follow: (next: MapParameters) => void;
  /** Gives them up where the camera moves; the first view goes with the size of the map. */
  readonly watch: (map: MapLibreMap, changed: () => void) => void;
}

export function keepPicturedLabels(pictured: Pictured, container: HTMLElement): PicturedLabels {
  const own = cameraIn(location.hash);
  const place = () => placedOn(pictured, own, container);
  let placed: PlacedLabels | null = place();
  const stateOf = globalStateOf(pictured.style);
  const labelsIn = (seen: MapParameters) => asText(seen, stateOf(seen));
  const first = labelsIn(pictured.parameters);
  return {
    state: () => ({ [parameters.pictured]: placed !== null, [parameters.placed]: placed ?? none }),
    follow(next) {
      if (placed && labelsIn(next) !== first) placed = null;
    },
    watch(map, changed) {
      let camera = cameraOf(map);
      let isFitting = false;
      map.on('move', () => {
        if (!placed || isFitting || isSame(camera, cameraOf(map))) return;
        placed = null;
        changed();
      });
      map.on('resize', () => {
        if (!placed) return;
        isFitting = true;
        const { centre, zoom } = own ?? wholeCamera(pictured.catalog, sizeOf(container));
        map.jumpTo({ center: centre as [number, number], zoom });
        isFitting = false;
        camera = cameraOf(map);
        placed = place();
        changed();
      });
    },
  };
}

/** The labels of the picture at the camera of the address, or of the whole view. */
function placedOn(pictured: Pictured, own: Camera | null, container: HTMLElement): PlacedLabels {
  const size = sizeOf(container);
  const content = pictureContent(pictured, {}, own, size);
  const band = own ? content.bands[0] : bandFor(pictured.catalog, size);
  return placedLabels({ ...content, bands: band ? [band] : [] });
}

function sizeOf(container: HTMLElement): Size {
  const { width, height } = container.getBoundingClientRect();
  return { width, height };
}

/** What of a view decides over its labels, as one text. */
function asText({ mentions, reply, ...seen }: MapParameters, state: GlobalState): string {
  const { day, compared, shown, names, capitals } = seen;
  const absent = state[parameters.absent];
  const marked = mentions.own ? mentions.marked.map(({ id }) => id) : [];
  const asked = reply?.question ?? null;
  return JSON.stringify([absent, day, compared, shown, marked, asked, names, capitals]);
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { centre: [lng, lat], zoom: map.getZoom() };
}

function isSame(a: Camera, b: Camera): boolean {
  const values = ({ centre, zoom }: Camera) => [...centre, zoom];
  return values(a).every((value, at) => Math.abs(value - (values(b)[at] ?? Infinity)) < slight);
}
