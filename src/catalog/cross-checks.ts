/** What must agree between the files: ids, references, dates, places on the map, offsets. */
import { isOrdered } from '../chronology/dates';
import { fault, type Fault } from './faults';
import { problem, type Problem } from './problems';
import { certaintyTrouble } from './certainty';
import { checkAtlas } from './atlas-checks';
import { checkClaims } from './claim-checks';
import { checkControl } from './control-checks';
import { checkNamesOfRecords } from './party-checks';
import { checkQuotations } from './quotation-checks';
import { checkRoads } from './road-checks';
import { checkStory } from './story-checks';
import { featureLayers, sectionFiles, type Sections } from './schema';
import { inStudyArea, type StudyArea } from './study-area';

/** Where in the files something stands. */
interface Spot {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly feature: string;
}

type Target = Extract<Fault, { code: 'unknown-reference' }>['args']['to'];

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
  const { studyArea, parts } = sections.atlas;
  const problems: Problem[] = [];
  const resolve = (known: ReadonlySet<string>, to: Target, id: string, at: Spot) => {
    if (!known.has(id))
      problems.push(problem(at.file, at.path, id, fault('unknown-reference', { to }), at.feature));
  };
  const resolveAll = (known: ReadonlySet<string>, to: Target, ids: readonly string[], at: Spot) =>
    ids.forEach((id, index) => resolve(known, to, id, { ...at, path: [...at.path, index] }));
  const interval = (of: { from: string | null; to: string | null }, at: Spot) => {
    const wrong = fault('before-from', { from: of.from ?? '' });
    if (!isOrdered(of))
      problems.push(problem(at.file, [...at.path, 'to'], of.to, wrong, at.feature));
  };

  problems.push(
    ...checkAtlas(sections, featureIds),
    ...checkNamesOfRecords(sections),
    ...uniqueIds(sections, features),
  );
  for (const { id, file, index, geometry, properties } of features) {
    const at = { file, path: ['features', index, 'properties'], feature: id };
    const field = (name: string): Spot => ({ ...at, path: [...at.path, name] });
    resolveAll(citationIds, 'citation', properties.citations, field('citations'));
    interval(properties, at);
    if ('place' in properties && properties.place)
      resolve(featureIds, 'place', properties.place, field('place'));
    if ('via' in properties && properties.via)
      resolveAll(featureIds, 'place', properties.via, field('via'));
    if ('of' in properties && properties.of)
      resolve(featureIds, 'feature', properties.of, field('of'));
    if ('axis' in properties && properties.axis)
      resolve(featureIds, 'axis', properties.axis, field('axis'));
    const elsewhere = 'scope' in properties && properties.scope === 'world';
    const outside = elsewhere ? null : firstOutside(geometry.coordinates, studyArea);
    if (outside)
      problems.push(
        problem(
          file,
          ['features', index, 'geometry', 'coordinates'],
          outside,
          fault('outside-study-area', { area: studyArea }),
          id,
        ),
      );
  }

  problems.push(...checkControl(sections.control, featureIds, parts), ...checkRoads(sections));
  sections.counts.forEach(({ id, citations }, index) =>
    resolveAll(citationIds, 'citation', citations, {
      file: sectionFiles.counts,
      path: [index, 'citations'],
      feature: id,
    }),
  );
  problems.push(...checkStory(sections.story, sections.citations, studyArea));
  for (const name of ['control', 'facts', 'events'] as const) {
    sections[name].forEach((record, index) => {
      const at = { file: sectionFiles[name], path: [index], feature: record.id };
      resolveAll(citationIds, 'citation', record.citations, { ...at, path: [index, 'citations'] });
      interval(record, at);
      if ('of' in record) resolve(featureIds, 'place', record.of, { ...at, path: [index, 'of'] });
      else resolveAll(featureIds, 'place', record.places, { ...at, path: [index, 'places'] });
      const wrong = certaintyTrouble(record, sections.citations);
      if (wrong)
        problems.push(problem(at.file, [index, 'certainty'], record.certainty, wrong, record.id));
    });
  }

  for (const article of sections.articles) {
    const file = `articles/${article.id}.json`;
    resolve(citationIds, 'citation', article.citation, {
      file,
      path: ['citation'],
      feature: article.id,
    });
    problems.push(
      ...checkQuotations(file, article, featureIds),
      ...checkClaims(file, article, sections.citations),
    );
  }
  return problems;
}

function uniqueIds(
  sections: Sections,
  features: readonly { id: string; file: string; index: number }[],
): Problem[] {
  const records = [
    ...features.map(({ id, file, index }) => ({ id, file, path: ['features', index, 'id'] })),
    ...(['control', 'counts', 'facts', 'events', 'story', 'citations'] as const).flatMap((name) =>
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
      : [problem(file, path, id, fault('id-used-in', { file: seen }), id)];
  });
}

function firstOutside(coordinates: unknown, studyArea: StudyArea): unknown {
  if (!Array.isArray(coordinates)) return null;
  if (typeof coordinates[0] !== 'number')
    return (
      coordinates.map((part) => firstOutside(part, studyArea)).find((found) => found !== null) ??
      null
    );
  return inStudyArea(coordinates as number[], studyArea) ? null : coordinates;
}
