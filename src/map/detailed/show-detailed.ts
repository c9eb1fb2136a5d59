/** Draws a detailed background below what the atlas says, as long as its tiles come. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { detailedPrefix, type DetailedBackground } from '../../background/detailed';
import { ifHovered } from '../style/expressions';
import { unitOpacity } from '../style/holding-fill';
import { firstAbove } from '../style/layers';
import { background } from '../style/layers/background';
import { districts } from '../style/layers/districts';
import { holders } from '../style/layers/holders';
import { addInSlots } from '../style/slotted-layer';

/** A background with what to tell of it. */
export interface DrawnBackground {
  readonly background: DetailedBackground;
  /** A tile with something to draw has come. */
  readonly came: () => void;
  /** The map waits for nothing more, and no tile has come because some were broken. */
  readonly broke: () => void;
  /** Some tiles were broken, after others came. */
  readonly missed: () => void;
}

const fills = [
  districts.parts.fill,
  districts.parts.pattern,
  holders.parts.fill,
  holders.parts.pattern,
];
/** What the atlas has of water, which a detailed background has more exactly. */
const water = [background.parts.river, background.parts.lake];
const onMap = new WeakMap<MapLibreMap, OnMap>();

/** Draws the one background of a list, or none; call it again after each load of the style. */
export function showDetailed(map: MapLibreMap, list: readonly DrawnBackground[]): void {
  const [wanted = null] = list;
  const present = onMap.get(map);
  if (present?.drawn === wanted && present.isThere()) return;
  present?.remove();
  onMap.delete(map);
  if (wanted) onMap.set(map, new OnMap(map, wanted));
}

class OnMap {
  readonly drawn: DrawnBackground;
  readonly #map: MapLibreMap;
  readonly #stop = new AbortController();
  #came = false;
  #broken = false;

  constructor(map: MapLibreMap, drawn: DrawnBackground) {
    [this.#map, this.drawn] = [map, drawn];
    const { sources, below, above } = drawn.background;
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    addInSlots(map, [
      ...below.map((layer) => ({ layer, slot: 'detailed-ground' }) as const),
      ...above.map((layer) => ({ layer, slot: 'detailed-lines' }) as const),
    ]);
    this.#listen();
  }

  isThere(): boolean {
    return Object.keys(this.drawn.background.sources).every((id) => this.#map.getSource(id));
  }

  remove(): void {
    this.#stop.abort();
    const { sources, below, above } = this.drawn.background;
    const map = this.#map;
    // After a lost context, MapLibre has left them out itself.
    for (const { id } of [...below, ...above]) if (map.getLayer(id)) map.removeLayer(id);
    this.#uncover();
    for (const id of Object.keys(sources)) if (map.getSource(id)) map.removeSource(id);
  }

  #listen(): void {
    const subscriptions = [
      this.#map.on('sourcedata', (event) => {
        if (isDetailed(event.sourceId) && hasContent(event.tile)) this.#take();
      }),
      this.#map.on('error', (event) => {
        if ('sourceId' in event && isDetailed(event.sourceId)) this.#miss();
      }),
      this.#map.on('idle', () => {
        if (this.#broken && !this.#came) this.drawn.broke();
      }),
    ];
    this.#stop.signal.addEventListener('abort', () => {
      for (const one of subscriptions) one.unsubscribe();
    });
  }

  #take(): void {
    if (this.#came) return;
    this.#came = true;
    if (!this.#broken) this.#cover();
    this.drawn.came();
  }

  #miss(): void {
    this.#broken = true;
    // Where pieces are missing, the background of the atlas shows through.
    this.#uncover();
    if (this.#came) this.drawn.missed();
  }

  /** What lies below can go once there is something above it. */
  #cover(): void {
    const map = this.#map;
    const { ground, hasWater, isPicture, below, above } = this.drawn.background;
    const first = below[0]?.id ?? firstAbove('detailed-ground');
    if (ground && !map.getLayer(ground.id)) map.addLayer(ground, first);
    if (hasWater && above.length > 0)
      for (const { id } of water) map.setLayoutProperty(id, 'visibility', 'none');
    if (isPicture)
      for (const { id } of fills) map.setPaintProperty(id, 'fill-opacity', ifHovered(0.45, 0.6));
  }

  #uncover(): void {
    const map = this.#map;
    const { ground } = this.drawn.background;
    if (ground && map.getLayer(ground.id)) map.removeLayer(ground.id);
    for (const { id } of water) map.setLayoutProperty(id, 'visibility', 'visible');
    for (const { id } of fills) map.setPaintProperty(id, 'fill-opacity', unitOpacity);
  }
}

/** A tile that its host answers with 404, or that is empty, loads all the same. */
function hasContent(tile: unknown): boolean {
  if (typeof tile !== 'object' || tile === null) return false;
  const { buckets, texture, dem } = tile as Readonly<Record<string, unknown>>;
  const hasShapes = typeof buckets === 'object' && Object.keys(buckets ?? {}).length > 0;
  return hasShapes || Boolean(texture) || Boolean(dem);
}

function isDetailed(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith(detailedPrefix);
}
