/** Checks what must agree between files: ids, references, dates, places on the map, offsets. */
import { fault } from './faults';
import { problem, type Problem } from './problems';
import { certaintyTrouble } from './certainty';
import { checkAtlas } from './atlas-checks';
import { checkClaims } from './claim-checks';
import { checkControl } from './control-checks';
import { checkNamesOfRecords } from './party-checks';
import { checkQuotations } from './quotation-checks';
import {
  checkExtent,
  checkInterval,
  checkReference,
  checkReferences,
  type KnownIds,
  type Spot,
} from './references';
import { checkRoads } from './road-checks';
import { checkStory } from './story-checks';
import { featureLayers } from './layer-names';
import { sectionFiles, type Sections } from './schema';
import { inStudyArea, type StudyArea } from './study-area';

/** A feature with its place in its file. */
type FiledFeature = ReturnType<typeof filedFeatures>[number];

export function crossCheck(sections: Sections): Problem[] {
  const features = filedFeatures(sections);
  const ids: KnownIds = {
    features: new Set(features.map(({ id }) => id)),
    citations: new Set(sections.citations.map(({ id }) => id)),
  };
  const { studyArea, parts } = sections.atlas;
  return [
    ...checkAtlas(sections, ids.features),
    ...checkNamesOfRecords(sections),
    ...uniqueIds(sections, features),
    ...features.flatMap((feature) => checkFeature(feature, ids, studyArea)),
    ...checkControl(sections.control, ids.features, parts),
    ...checkRoads(sections),
    ...sections.counts.flatMap(({ id, citations }, index) => {
      const at = { file: sectionFiles.counts, path: [index, 'citations'], feature: id };
      return checkReferences(ids.citations, 'citation', citations, at);
    }),
    ...checkStory(sections.story, sections.citations, studyArea),
    ...checkStatements(sections, ids),
    ...sections.articles.flatMap((article) => {
      const file = `articles/${article.id}.json`;
      const at = { file, path: ['citation'], feature: article.id };
      return [
        ...checkReference(ids.citations, 'citation', article.citation, at),
        ...checkQuotations(file, article, ids.features),
        ...checkClaims(file, article, sections.citations),
      ];
    }),
  ];
}

function filedFeatures(sections: Sections) {
  return featureLayers.flatMap((layer) =>
    sections[layer].features.map((one, index) => ({ ...one, file: sectionFiles[layer], index })),
  );
}

function checkFeature(
  { id, file, index, geometry, properties }: FiledFeature,
  ids: KnownIds,
  area: StudyArea,
): Problem[] {
  const at = { file, path: ['features', index, 'properties'], feature: id };
  const field = (name: string): Spot => ({ ...at, path: [...at.path, name] });
  const place = 'place' in properties ? properties.place : undefined;
  const via = 'via' in properties ? properties.via : undefined;
  const of = 'of' in properties ? properties.of : undefined;
  const axis = 'axis' in properties ? properties.axis : undefined;
  const extent = 'extent' in properties ? properties.extent : undefined;
  const isElsewhere = 'scope' in properties && properties.scope === 'world';
  const outside = isElsewhere ? null : firstOutside(geometry.coordinates, area);
  const shape = ['features', index, 'geometry', 'coordinates'];
  return [
    ...checkReferences(ids.citations, 'citation', properties.citations, field('citations')),
    ...checkInterval(properties, at),
    ...(place ? checkReference(ids.features, 'place', place, field('place')) : []),
    ...checkReferences(ids.features, 'place', via ?? [], field('via')),
    ...(of ? checkReference(ids.features, 'feature', of, field('of')) : []),
    ...(extent ? checkExtent(extent, ids, field('extent')) : []),
    ...(axis ? checkReference(ids.features, 'axis', axis, field('axis')) : []),
    ...(outside ? [problem(file, shape, outside, fault('outside-study-area', { area }), id)] : []),
  ];
}

/** Records of control, facts and events. */
function checkStatements(sections: Sections, ids: KnownIds): Problem[] {
  return (['control', 'facts', 'events'] as const).flatMap((name) =>
    sections[name].flatMap((record, index) => {
      const at = { file: sectionFiles[name], path: [index], feature: record.id };
      const field = (name: string): Spot => ({ ...at, path: [index, name] });
      const wrong = certaintyTrouble(record, sections.citations);
      return [
        ...checkReferences(ids.citations, 'citation', record.citations, field('citations')),
        ...checkInterval(record, at),
        ...('of' in record
          ? checkReference(ids.features, 'place', record.of, field('of'))
          : checkReferences(ids.features, 'place', record.places, field('places'))),
        ...(wrong
          ? [problem(at.file, [index, 'certainty'], record.certainty, wrong, record.id)]
          : []),
      ];
    }),
  );
}

const withIds = ['control', 'counts', 'facts', 'events', 'story', 'changes', 'citations'] as const;
function uniqueIds(
  sections: Sections,
  features: readonly { id: string; file: string; index: number }[],
): Problem[] {
  const records = [
    ...features.map(({ id, file, index }) => ({ id, file, path: ['features', index, 'id'] })),
    ...withIds.flatMap((name) =>
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
