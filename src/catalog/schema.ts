/**
 * The one table of the files of `geodata/`, each with its format as a valibot schema. A schema says
 * what one file may hold; what must agree between files is in `cross-checks.ts`.
 */
import * as v from 'valibot';
import { article } from './article-schema';
import { basemapSummary } from './basemap';
import { atlas } from './atlas-schema';
import { emptyAtlas } from './empty-atlas';
import { layerSections } from './layer-schema';
import { outlines } from './outlines-schema';
import { changes, citationList, control, counts, events, facts, story } from './record-schema';
import { noFeatures, type Section } from './section';

/** Every file of the data except the articles, which have one file each. */
export const sectionTable = {
  atlas: { file: 'atlas.json', schema: atlas, tellingMembers: ['studyArea'], damaged: emptyAtlas },
  ...layerSections,
  outlines: {
    file: 'outlines.geojson',
    schema: outlines,
    tellingMembers: ['of', 'range'],
    absent: noFeatures,
  },
  control: { file: 'control.json', schema: control, tellingMembers: ['holder', 'manner'] },
  counts: {
    file: 'post-counts.json',
    schema: counts,
    tellingMembers: ['basis', 'posts'],
    absent: [],
  },
  facts: { file: 'facts.json', schema: facts, tellingMembers: ['text', 'topic'], absent: [] },
  story: { file: 'story.json', schema: story, tellingMembers: ['bounds', 'layers'], absent: [] },
  events: { file: 'events.json', schema: events, tellingMembers: ['text', 'places'] },
  changes: { file: 'changes.json', schema: changes, tellingMembers: ['day', 'text'], absent: [] },
  citations: {
    file: 'citations.json',
    schema: citationList,
    tellingMembers: ['publisher', 'licence'],
  },
} as const satisfies Readonly<Record<string, Section>>;

export type FileSection = keyof typeof sectionTable;
/** `basemap` is what is told of the background, whose shapes only the map reads. */
export type SectionName = FileSection | 'articles' | 'basemap';

// Marked as pure, so that workers which only need the names of layers do not load the schemas.
export const fileSections = /* @__PURE__ */ Object.keys(sectionTable) as FileSection[];
/** The file of every section but the articles. */
export const sectionFiles = /* @__PURE__ */ eachSection('file');
export const sections = /* @__PURE__ */ Object.assign(eachSection('schema'), {
  articles: /* @__PURE__ */ v.array(article),
  basemap: basemapSummary,
});

/* @__NO_SIDE_EFFECTS__ */
function eachSection<Field extends 'file' | 'schema'>(field: Field) {
  // `fromEntries` forgets the names of what it is made from.
  return Object.fromEntries(
    fileSections.map((name) => [name, sectionTable[name][field]]),
  ) as unknown as { readonly [Name in FileSection]: (typeof sectionTable)[Name][Field] };
}

export type Sections = { [Name in SectionName]: v.InferOutput<(typeof sections)[Name]> };

/** What a folder without the file of a section gets; undefined where the file is required. */
export function absentSection(name: FileSection): unknown {
  return (sectionTable[name] as Section).absent;
}

/** What replaces a section that the page cannot read. */
export function damagedSection(name: SectionName): unknown {
  if (name === 'articles' || name === 'basemap') return [];
  const { damaged, absent, schema } = sectionTable[name] as Section;
  return damaged ?? absent ?? (v.is(schema, []) ? [] : noFeatures);
}
