/** An answer as the features of the map's source `answer`. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Catalog } from '../catalog/types';
import { amount } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import type { Subject } from '../query/question';
import type { Answered } from '../state/answers.svelte';

/** What a feature is to the answer; `way` is a line that was measured. */
export type Role = 'subject' | 'found' | 'perhaps' | 'way' | 'measured';

export function answerData(
  catalog: Catalog,
  answered: Answered | null,
  t: Messages,
): FeatureCollection {
  return { type: 'FeatureCollection', features: answered ? featuresOf(catalog, answered, t) : [] };
}

function featuresOf(catalog: Catalog, { question, reply }: Answered, t: Messages): Feature[] {
  const shape = (role: Role) => (one: Subject) => {
    const geometry = 'id' in one ? catalog.featureById[one.id]?.geometry : one.geometry;
    return geometry ? [feature(role, geometry)] : [];
  };
  const isOff = reply.notes.includes('not-then');
  const subjects = [question.of, ...('and' in question ? [question.and] : [])];
  return [
    ...(isOff ? [] : subjects.flatMap(shape('subject'))),
    ...reply.features.flatMap(shape('found')),
    ...(reply.perhaps ?? []).flatMap(shape('perhaps')),
    ...measured(reply, t),
  ];
}

/** The lines of distances with their lengths, and what else was measured. */
function measured({ kind, geometry, features, value }: Answered['reply'], t: Messages): Feature[] {
  if (!geometry) return [];
  const label = (km: number | null | undefined) => (km ? amount(km, 'km', t) : '');
  if (kind === 'between') return [feature('way', geometry, label(value))];
  if (kind !== 'nearest' || geometry.type !== 'MultiLineString')
    return [feature('measured', geometry)];
  // A line for each row that is not where the question starts.
  const rows = features.filter(({ km = 0 }) => km > 0);
  return geometry.coordinates.map((coordinates, index) =>
    feature('way', { type: 'LineString', coordinates }, label(rows[index]?.km)),
  );
}

function feature(role: Role, geometry: Geometry, label = ''): Feature {
  return { type: 'Feature', geometry, properties: { role, label } };
}
