import type { Position } from 'geojson';
import type { OwnPlaceWords } from '../../i18n/own-place-words';
import type { HandPlace } from '../../own-layers/hand-places';
import type { OwnToponym } from '../../own-layers/toponyms';
import { typedPosition } from '../../search/typed-position';

/** Kinds that a reader can choose, in the order of the list. */
export const handKinds = [
  ...['place', 'village', 'town', 'city', 'district', 'region', 'area'],
  ...['monastery', 'church', 'mosque', 'archaeological-site', 'bridge', 'road', 'road-junction'],
  ...['pass', 'mountain', 'mountain-range', 'river', 'lake', 'reservoir', 'airport'],
] as const;

/** What stands in the form of a place, right or wrong. */
export class PlaceDraft {
  toponyms: readonly OwnToponym[] = $state.raw([]);
  kind = $state.raw('');
  /** As somebody writes a position: coordinates, latitude first, or a square of a grid. */
  position = $state.raw('');
  accuracy = $state.raw('');

  constructor(given: Partial<HandPlace>, lang: string) {
    const { toponyms = [], kind = 'place', at, accuracy } = given;
    this.toponyms = toponyms.length > 0 ? toponyms : [{ text: '', lang }];
    this.kind = kind;
    this.accuracy = accuracy ? String(accuracy) : '';
    if (at) this.put(at);
  }

  put([lon = NaN, lat = NaN]: Position): void {
    this.position = `${Number(lat.toFixed(5))}, ${Number(lon.toFixed(5))}`;
  }

  /** Changes a name, or adds one behind the others. */
  name(at: number, change: Partial<OwnToponym>): void {
    const before = this.toponyms[at] ?? { text: '', lang: this.toponyms[0]?.lang ?? 'und' };
    this.toponyms = this.toponyms.toSpliced(at, 1, { ...before, ...change });
  }

  /** The place, or what of it has to be mended first. */
  read(): HandPlace | keyof OwnPlaceWords['missing'] {
    // A semicolon divides the names of a language where they are stored.
    const named = this.toponyms.flatMap(({ text, lang }) =>
      text.split(';').flatMap((one) => (one.trim() === '' ? [] : [{ text: one.trim(), lang }])),
    );
    if (named.length === 0) return 'name';
    if (!named.every(({ text }) => /\p{Lu}/u.test(text))) return 'capital';
    const position = typedPosition(this.position);
    if (!position) return 'position';
    const typed = this.accuracy.trim();
    const accuracy = typed === '' ? (position.accuracy ?? null) : Number(typed.replace(',', '.'));
    if (accuracy !== null && !(accuracy >= 1 && accuracy < 1_000_000)) return 'accuracy';
    const rounded = accuracy === null ? null : Math.round(accuracy);
    return { toponyms: named, kind: this.kind, at: position.at, accuracy: rounded };
  }
}
