/** What must agree between the files: ids, references, dates, places on the map, offsets. */
import { isOrdered } from '../chronology/dates';
import { problem, type Problem } from './problems';
import { checkQuotations } from './quotation-checks';
import { sectionFiles } from './section-files';
import type { Sections } from './schema';
import { featureLayers } from './types';

/** West, south, east, north of the study area in degrees. */
export const studyArea = [44, 38, 50, 42] as const;

export function crossCheck(sections: Sections): Problem[] {
  const features = featureLayers.flatMap((layer) =>
    sections[layer].features.map((feature, index) => ({
      ...feature,
      file: sectionFiles[layer],
      index,
    })),
  );
  const featureIds = new Set(features.map(({ id }) => id));
  const citationIds = new Set(sections.citations.map(({ id }) => id));
  const problems: Problem[] = [];
  const resolve = (
    known: ReadonlySet<string>,
    what: string,
    ids: readonly string[],
    at: { file: string; path: (string | number)[]; feature: string },
  ) =>
    ids.forEach((id, index) => {
      if (!known.has(id))
        problems.push(
          problem(at.file, [...at.path, index], id, `names no known ${what}`, at.feature),
        );
    });
  const interval = (
    of: { from: string | null; to: string | null },
    at: { file: string; path: (string | number)[]; feature: string },
  ) => {
    if (!isOrdered(of))
      problems.push(
        problem(at.file, [...at.path, 'to'], of.to, `is before "from" (${of.from})`, at.feature),
      );
  };

  problems.push(...uniqueIds(sections, features));
  for (const { id, file, index, geometry, properties } of features) {
    const at = { file, path: ['features', index, 'properties'], feature: id };
    resolve(citationIds, 'citation', properties.citations, {
      ...at,
      path: [...at.path, 'citations'],
    });
    interval(properties, at);
    if ('place' in properties && properties.place)
      resolve(featureIds, 'place', [properties.place], { ...at, path: [...at.path, 'place'] });
    if ('via' in properties && properties.via)
      resolve(featureIds, 'place', properties.via, { ...at, path: [...at.path, 'via'] });
    if ('axis' in properties && properties.axis)
      resolve(featureIds, 'axis', [properties.axis], { ...at, path: [...at.path, 'axis'] });
    const elsewhere = 'scope' in properties && properties.scope === 'world';
    const outside = elsewhere ? null : firstOutside(geometry.coordinates);
    if (outside)
      problems.push(
        problem(
          file,
          ['features', index, 'geometry', 'coordinates'],
          outside,
          `lies outside the study area ${studyArea.join(', ')} (west, south, east, north)`,
          id,
        ),
      );
  }

  for (const name of ['control', 'facts', 'events'] as const) {
    sections[name].forEach((record, index) => {
      const at = { file: sectionFiles[name], path: [index], feature: record.id };
      resolve(citationIds, 'citation', record.citations, { ...at, path: [index, 'citations'] });
      interval(record, at);
      const places = 'of' in record ? [record.of] : record.places;
      resolve(featureIds, 'place', places, { ...at, path: [index, 'places'] });
      if (record.citations.length === 0 && record.certainty !== 'uncertain')
        problems.push(
          problem(
            at.file,
            [index, 'certainty'],
            record.certainty,
            'rests on no citation, so it can only be "uncertain"',
            record.id,
          ),
        );
    });
  }

  for (const article of sections.articles) {
    const file = `articles/${article.id}.json`;
    resolve(citationIds, 'citation', [article.citation], {
      file,
      path: ['citation'],
      feature: article.id,
    });
    problems.push(...checkQuotations(file, article, featureIds, citationIds));
  }
  return problems;
}

function uniqueIds(
  sections: Sections,
  features: readonly { id: string; file: string; index: number }[],
): Problem[] {
  const records = [
    ...features.map(({ id, file, index }) => ({ id, file, path: ['features', index, 'id'] })),
    ...(['control', 'facts', 'events', 'citations'] as const).flatMap((name) =>
      sections[name].map(({ id }, index) => ({
        id,
        file: sectionFiles[name],
        path: [index, 'id'],
      })),
    ),
  ];
  const first = new Map<string, string>();
  return records.flatMap(({ id, file, path }) => {
    const seen = first.get(id);
    if (seen === undefined) first.set(id, file);
    return seen === undefined
      ? []
      : [problem(file, path, id, `is used already, in ${seen}; ids are unique`, id)];
  });
}

function firstOutside(coordinates: unknown): unknown {
  const [west, south, east, north] = studyArea;
  if (!Array.isArray(coordinates)) return null;
  if (typeof coordinates[0] !== 'number')
    return coordinates.map(firstOutside).find((found) => found !== null) ?? null;
  const [lon, lat] = coordinates as [number, number];
  return lon < west || lon > east || lat < south || lat > north ? coordinates : null;
}
