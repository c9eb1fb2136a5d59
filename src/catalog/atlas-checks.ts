/** What `atlas.json` must have in common with the other files. */
import type { AtlasWords } from './atlas-schema';
import { layerFor } from './layers';
import { problem, type Problem } from './problems';
import { featureLayers, layerIds, sectionFiles, type Sections } from './schema';

type Path = readonly (string | number)[];

/** Every problem of the atlas itself; records that name what it lacks have `party-checks.ts`. */
export function checkAtlas(sections: Sections, featureIds: ReadonlySet<string>): Problem[] {
  const { atlas } = sections;
  const trouble = (path: Path, value: unknown, reason: string) =>
    problem(sectionFiles.atlas, path, value, reason);
  const unless = (holds: boolean, path: Path, value: unknown, reason: string) =>
    holds ? [] : [trouble(path, value, reason)];
  const { days, day, knees, turningPoints, bounds, studyArea, home, words } = atlas;
  const last = days.last ?? '9999-12-31';
  const articles = sections.articles.map(({ id }) => id);
  const isKnown = (id: string) => featureIds.has(id);
  return [
    ...unless(days.first < last, ['days', 'last'], days.last, 'is not after "first"'),
    ...unless(days.first <= day && day <= last, ['day'], day, 'lies outside "days"'),
    ...knees.flatMap((knee, index) => {
      const before = knees[index - 1] ?? { day: days.first, at: 0 };
      const isAfter = knee.day > before.day && knee.at > before.at && knee.day < last;
      return unless(isAfter, ['knees', index], knee, 'is not between the knee before and the end');
    }),
    ...unless(
      !turningPoints || turningPoints.early < turningPoints.late,
      ['turningPoints', 'late'],
      turningPoints?.late,
      'is not after "early"',
    ),
    ...unless(isWithin(studyArea, bounds), ['bounds'], bounds, 'does not hold the study area'),
    ...unless(
      home === null || articles.includes(home),
      ['home'],
      home,
      `names no article; the articles are ${articles.join(', ')}`,
    ),
    ...atlas.focus.flatMap((id, index) =>
      unless(isKnown(id), ['focus', index], id, 'names no known place'),
    ),
    ...atlas.examples.flatMap(({ ask }, index) =>
      ['of', 'and'].flatMap((part) => {
        const id = ask[part];
        const path = ['examples', index, 'ask', part];
        return unless(id === undefined || isKnown(id), path, id, 'names no known place');
      }),
    ),
    ...Object.entries(atlas.formerLayers).flatMap(([name, layer]) =>
      unless(isLayer(layer), ['formerLayers', name], layer, noLayer),
    ),
    ...checkParties(sections),
    ...Object.keys(words.layers).flatMap((layer) =>
      unless(isLayer(layer), ['words', 'layers', layer], layer, noLayer),
    ),
    ...missingWords(sections).map(([field, name]) =>
      trouble(['words', field, name], undefined, 'is missing; say what the page calls it'),
    ),
  ];
}

const noLayer = `is no layer; the layers are ${layerIds.join(', ')}`;

function isLayer(name: string): boolean {
  return layerIds.some((id) => id === name);
}

function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.every((value, index) =>
    index < 2 ? value >= (outer[index] ?? NaN) : value <= (outer[index] ?? NaN),
  );
}

/** Holders and communities are of parties that the atlas tells apart. */
function checkParties({ atlas }: Sections): Problem[] {
  const parties = `names no side; "sides" are ${atlas.sides.join(', ')}`;
  const party = (path: Path, name: string) =>
    atlas.sides.includes(name) ? [] : [problem(sectionFiles.atlas, path, name, parties)];
  const repeated = atlas.holders.flatMap(({ id }, index) =>
    atlas.holders.findIndex((other) => other.id === id) === index
      ? []
      : [problem(sectionFiles.atlas, ['holders', index, 'id'], id, 'stands there twice', id)],
  );
  return [
    ...repeated,
    ...atlas.holders.flatMap((holder, index) => party(['holders', index, 'party'], holder.party)),
    ...atlas.communities.flatMap(({ side }, index) => party(['communities', index, 'side'], side)),
  ];
}

/** What the page would have to name and has no words for. */
function missingWords(sections: Sections): (readonly [keyof AtlasWords, string])[] {
  const { atlas } = sections;
  const drawn = new Set<string>(
    featureLayers.flatMap((layer) =>
      sections[layer].features.flatMap((feature) => {
        const properties = { ...feature.properties, layer };
        return layerFor({ ...feature, properties } as Parameters<typeof layerFor>[0], atlas) ?? [];
      }),
    ),
  );
  const layers = layerIds.filter((id) => drawn.has(id) || id === 'events' || id === 'holders');
  const wanted: readonly (readonly [keyof AtlasWords, readonly string[]])[] = [
    ['holders', atlas.holders.map(({ id }) => id)],
    ['sides', atlas.sides],
    ['layers', layers],
    ['states', atlas.turningPoints ? ['early', 'late'] : []],
    ['examples', atlas.examples.map(({ id }) => id)],
  ];
  return wanted.flatMap(([field, names]) => {
    const said = atlas.words[field];
    const isSaid = (name: string) => typeof said === 'object' && Object.hasOwn(said, name);
    return names.filter((name) => !isSaid(name)).map((name) => [field, name] as const);
  });
}
