import type { MonthSpan } from '../archive/months';
import type { OpenedArchive } from '../archive/open-archive';
import type { SizedPlace } from '../archive/sized-place';
import { isPinned } from '../catalog/layers';
import type { NamedPlace } from '../reading/named-places';

/** The archive that the reader opened, and the months that the reader chose. */
export class ArchiveOnPage {
  opened: OpenedArchive | null = $state.raw(null);
  span: MonthSpan | null = $state.raw(null);
  #places: ReadonlyMap<string, NamedPlace> | null = $state.raw(null);
  /** The places named in those months, most mentions first: the same list until these change. */
  readonly sized: readonly SizedPlace[] = $derived.by(() => this.#sized());
  /** Those of them that are points: the point of a country or a lake is only that of its label. */
  readonly points = $derived(this.sized.filter(({ place }) => isPoint(place)));

  /** `places` are those of the atlas and of the world around, by their ids. */
  show(opened: OpenedArchive, places: ReadonlyMap<string, NamedPlace>): void {
    [this.#places, this.opened, this.span] = [places, opened, opened.cube.span];
  }

  /** Chooses months; the earlier one is the first, whichever was given first. */
  choose(one: number, other: number): void {
    this.span = { first: Math.min(one, other), last: Math.max(one, other) };
  }

  close(): void {
    [this.opened, this.span, this.#places] = [null, null, null];
  }

  placeOf(id: string): NamedPlace | null {
    return this.#places?.get(id) ?? null;
  }

  #sized(): readonly SizedPlace[] {
    if (!this.opened || !this.span) return [];
    return [...this.opened.cube.sizes(this.span)]
      .flatMap(([id, mentions]) => {
        const place = this.#places?.get(id);
        return place ? [{ place, mentions }] : [];
      })
      .sort((a, b) => b.mentions - a.mentions);
  }
}

function isPoint({ feature, record }: NamedPlace): boolean {
  if (!feature) return record?.positionOf === 'place';
  return feature.geometry.type === 'Point' && isPinned(feature);
}
