/** What the record says changed between two days. */
import { controlOf, subjectOf } from '../catalog/statements';
import { eventThatChanged } from '../catalog/event-that-changed';
import type { AtlasEvent, AtlasFeature, Catalog } from '../catalog/types';
import { daysOf } from '../chronology/calendar';
import { areaKm2 } from './area';
import { answerAbout, type ControlAnswer } from './control-answer';
import { existsOn } from './exists-on';

export interface ControlChange {
  readonly feature: AtlasFeature;
  readonly before: ControlAnswer;
  readonly after: ControlAnswer;
  /** Area of the whole unit on the ellipsoid; null for a feature that is no unit. */
  readonly km2: number | null;
  /** The events with which the records of the later day began, if they lie between the days. */
  readonly events: readonly AtlasEvent[];
}

export interface Changes {
  readonly control: readonly ControlChange[];
  /** Roads of the corridor and positions that exist on only one of the two days. */
  readonly came: readonly AtlasFeature[];
  readonly went: readonly AtlasFeature[];
  readonly events: readonly AtlasEvent[];
}

/** Every unit, then every place with a record of its own, whose holders differ between the days. */
export function changesBetween(catalog: Catalog, from: string, to: string): Changes {
  const follows = catalog.features.filter(
    ({ properties: { layer, kind } }) => layer === 'posts' || kind === 'corridor-axis',
  );
  return {
    control: subjects(catalog).flatMap((feature) => controlChange(catalog, feature, from, to)),
    came: follows.filter((feature) => !existsOn(feature, from) && existsOn(feature, to)),
    went: follows.filter((feature) => existsOn(feature, from) && !existsOn(feature, to)),
    events: catalog.events.filter((event) => isBetween(event, from, to)),
  };
}

function controlChange(
  catalog: Catalog,
  feature: AtlasFeature,
  from: string,
  to: string,
): ControlChange[] {
  const [before, after] = [from, to].map((day) =>
    answerAbout(catalog, { subject: feature, around: false }, day),
  ) as [ControlAnswer, ControlAnswer];
  if (said(before) === said(after)) return [];
  const began = after.statements.map(({ record }) => eventThatChanged(catalog, record));
  const events = [...new Set(began)].filter((event) => event !== null);
  const isUnit = feature.properties.layer === 'districts';
  return [
    {
      feature,
      before,
      after,
      km2: isUnit ? areaKm2(feature) : null,
      events: events.filter((event) => isBetween(event, from, to)),
    },
  ];
}

/** Holders, each with the part that it held: two answers are the same if these are. */
function said({ statements }: ControlAnswer): string {
  return [...new Set(statements.map(({ record }) => `${record.holder} ${record.share?.part}`))]
    .sort()
    .join();
}

function isBetween(event: AtlasEvent, from: string, to: string): boolean {
  const { first } = daysOf(event);
  return event.from !== null && from < first && first <= to;
}

function subjects(catalog: Catalog): readonly AtlasFeature[] {
  const withRecord = catalog.features.filter(
    (feature) => subjectOf(feature) === feature.id && controlOf(catalog, feature).length > 0,
  );
  const units = withRecord.filter(({ properties }) => properties.layer === 'districts');
  return [...units, ...withRecord.filter((feature) => !units.includes(feature))];
}
