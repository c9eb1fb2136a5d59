import { firstDay, includesDay } from '../chronology/dates';
import type { AtlasFeature, Catalog, Control, Fact, AtlasEvent } from './types';

/**
 * The facts about a feature. A peacekeeper position gets those about the contingent at its place.
 */
export function factsAbout(catalog: Catalog, feature: AtlasFeature): readonly Fact[] {
  const { layer, place } = feature.properties;
  const isPost = layer === 'posts';
  return catalog.facts.filter(
    ({ places, topic }) =>
      places.includes(isPost && place ? place : subjectOf(feature)) &&
      (!isPost || topic === 'peacekeepers'),
  );
}

/** The dated events at a feature, earliest first. */
export function eventsAt(catalog: Catalog, feature: AtlasFeature): readonly AtlasEvent[] {
  if (feature.properties.layer === 'posts') return [];
  return catalog.events
    .filter(({ places }) => places.includes(subjectOf(feature)))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
}

/** The records of who held a feature and how that changed, earliest first. */
export function controlOf(catalog: Catalog, feature: AtlasFeature): readonly Control[] {
  const start = ({ from }: Control) => (from === null ? '' : firstDay(from));
  return catalog.control
    .filter(({ of }) => of === subjectOf(feature))
    .toSorted((a, b) => (start(a) < start(b) ? -1 : 1));
}

/** Manners of being there beside a holder without replacing the holder. */
const beside = new Set<Control['manner']>(['deployment', 'checkpoint']);

/** Whether the record is about somebody beside the holder, such as peacekeepers or a checkpoint. */
export function isBeside({ manner }: Control): boolean {
  return beside.has(manner);
}

/**
 * Whether two records contradict each other: different holders of the whole or of the same part; or
 * one holder of the whole and another of a part, unless that one was only there beside the first,
 * or one source says both. Records of two different parts do not: nobody says that the parts
 * overlap.
 */
export function conflict(a: Control, b: Control): boolean {
  if (a.holder === b.holder) return false;
  if (a.share?.part === b.share?.part) return true;
  if (a.share && b.share) return false;
  const sameSource = a.citations.some((id) => b.citations.includes(id));
  return !sameSource && !isBeside(a) && !isBeside(b);
}

/** Who held a feature on a day (`2022-08-27`): one record for each source that says so. */
export function controlOn(
  catalog: Catalog,
  feature: AtlasFeature,
  day: string,
): readonly Control[] {
  return controlOf(catalog, feature).filter((record) => includesDay(record, day));
}

/** The id that texts use for a feature: the corridor's axis and band have one in common. */
export function subjectOf(feature: Pick<AtlasFeature, 'id' | 'properties'>): string {
  return feature.properties.of ?? feature.id;
}

function day(event: AtlasEvent): string {
  return event.from === null ? '' : firstDay(event.from);
}
