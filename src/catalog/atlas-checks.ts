/** Checks that `atlas.json` agrees with the other files. */
import type { AtlasDescription } from './atlas-schema';
import type { AtlasWords } from './atlas-words';
import { checkDays, unless } from './atlas-day-checks';
import { fault } from './faults';
import { layerFor } from './layers';
import { problem, type Path, type Problem } from './problems';
import { featureLayers, layerIds } from './layer-names';
import { sectionFiles, type Sections } from './schema';

/** Every problem of the atlas itself. Records that name something it lacks: `party-checks.ts`. */
export function checkAtlas(sections: Sections, featureIds: ReadonlySet<string>): Problem[] {
  const { atlas } = sections;
  const { bounds, studyArea, home, words } = atlas;
  const articles = sections.articles.map(({ id }) => id);
  const events = sections.events.map(({ id }) => id);
  const isKnown = (id: string) => featureIds.has(id);
  return [
    ...checkDays(atlas),
    ...unless(isWithin(studyArea, bounds), ['bounds'], bounds, fault('smaller-than-area')),
    ...unless(
      home === null || articles.includes(home),
      ['home'],
      home,
      fault('unknown-article', { articles }),
    ),
    ...atlas.focus.flatMap((id, index) => unless(isKnown(id), ['focus', index], id, noPlace)),
    ...labelled(atlas).flatMap(([path, id]) => unless(isKnown(id), path, id, noPlace)),
    ...(atlas.labels?.eventsAtLeft ?? []).flatMap((id, index) =>
      unless(events.includes(id), ['labels', 'eventsAtLeft', index], id, noRecord),
    ),
    ...atlas.examples.flatMap(({ ask }, index) =>
      ['of', 'and'].flatMap((part) => {
        const id = ask[part];
        const path = ['examples', index, 'ask', part];
        return unless(id === undefined || isKnown(id), path, id, noPlace);
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
      problem(sectionFiles.atlas, ['words', field, name], undefined, fault('unnamed')),
    ),
  ];
}

const noLayer = fault('unknown-layer', { layers: layerIds });
const noPlace = fault('unknown-reference', { to: 'place' });
const noRecord = fault('unknown-reference', { to: 'feature' });

/** Every place that the atlas names for the map, with the path of the field. */
function labelled({ labels, locator }: AtlasDescription): (readonly [Path, string])[] {
  const fields = ['ranks', 'anchors', 'countries', 'regions', 'rivers', 'formerRegions'] as const;
  return [
    ...fields.flatMap((field) =>
      Object.keys(labels?.[field] ?? {}).map((id) => [['labels', field, id], id] as const),
    ),
    ...Object.entries(labels?.formerRegions ?? {}).map(
      ([id, { former }]) => [['labels', 'formerRegions', id, 'former'], former] as const,
    ),
    ...Object.keys(locator?.labels ?? {}).map((id) => [['locator', 'labels', id], id] as const),
  ];
}

function isLayer(name: string): boolean {
  return layerIds.some((id) => id === name);
}

function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.every((value, index) =>
    index < 2 ? value >= (outer[index] ?? NaN) : value <= (outer[index] ?? NaN),
  );
}

/** Holders and communities must belong to parties that the atlas lists in `sides`. */
function checkParties({ atlas }: Sections): Problem[] {
  const parties = fault('unknown-side', { sides: atlas.sides });
  const party = (path: Path, name: string) =>
    atlas.sides.includes(name) ? [] : [problem(sectionFiles.atlas, path, name, parties)];
  const repeated = atlas.holders.flatMap(({ id }, index) =>
    atlas.holders.findIndex((other) => other.id === id) === index
      ? []
      : [problem(sectionFiles.atlas, ['holders', index, 'id'], id, fault('holder-twice'), id)],
  );
  const otherHues = atlas.holders.flatMap(({ id, party: name, hue }, index) => {
    const first = atlas.holders.find((holder) => holder.party === name)?.hue ?? hue;
    const wrong = fault('hue-of-party', { hue: first });
    return first === hue
      ? []
      : [problem(sectionFiles.atlas, ['holders', index, 'hue'], hue, wrong, id)];
  });
  return [
    ...repeated,
    ...otherHues,
    ...atlas.holders.flatMap((holder, index) => party(['holders', index, 'party'], holder.party)),
    ...atlas.communities.flatMap(({ side }, index) => party(['communities', index, 'side'], side)),
  ];
}

/** Names that the page would need and that have no words. */
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
