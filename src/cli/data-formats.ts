/**
 * Every format of the data by the name of its published schema
 * (`geodata/schema/NAME.schema.json`), and how to recognise a file of it.
 */
import { keysOf } from '../known-keys';
import type * as v from 'valibot';
import { basemap } from '../catalog/basemap';
import { reviewRules } from '../review/rules';
import { article } from '../catalog/article-schema';
import { fileSections, sectionTable, type FileSection } from '../catalog/schema';
import { translations } from '../catalog/translation-schema';
import { linkedText } from '../formats/linked-text';
import { namedByHand } from '../linking/names/named-by-hand';
import { worldPlaces } from '../linking/names/world';
import { isRecord } from '../is-record';
import { exampleFile, exampleReports } from '../reading/two-reports/example';

export interface DataFormat {
  readonly schema: v.GenericSchema;
  /** Pattern of the paths of its files below `geodata/`; null where the atlas has no such file. */
  readonly path: RegExp | null;
  /** Members that a record, the properties of a feature or the document always has. */
  readonly tellingMembers: readonly string[];
}

/** The format of a section has the name of its file. */
type SectionFormat = (typeof sectionTable)[FileSection]['file'] extends infer File
  ? File extends `${infer Name}.${'json' | 'geojson'}`
    ? Name
    : never
  : never;

const file = (name: string) => new RegExp(`(^|/)${name.replaceAll('.', '\\.')}$`);

const dataFormats = {
  'linked-text': { schema: linkedText, path: null, tellingMembers: ['format', 'mentions'] },
  // `fromEntries` forgets the names of what it is made from.
  ...(Object.fromEntries(
    fileSections.map((name) => {
      const { file: path, schema, tellingMembers } = sectionTable[name];
      return [path.replace(/\.\w+$/, ''), { schema, tellingMembers, path: file(path) }];
    }),
  ) as unknown as Record<SectionFormat, DataFormat>),
  article: {
    schema: article,
    path: /(^|\/)articles\/[^/]+\.json$/,
    tellingMembers: ['quotations', 'claims'],
  },
  translations: {
    schema: translations,
    path: /(^|\/)translations\/[^/]+\.json$/,
    tellingMembers: [],
  },
  world: {
    schema: worldPlaces,
    path: file('world/places.json'),
    tellingMembers: ['names', 'citation'],
  },
  'named-by-hand': {
    schema: namedByHand,
    path: file('world/named-by-hand.json'),
    tellingMembers: ['names', 'kind'],
  },
  checking: { schema: reviewRules, path: file('checking.json'), tellingMembers: ['garrisons'] },
  'two-reports': { schema: exampleReports, path: file(exampleFile), tellingMembers: ['reports'] },
  basemap: { schema: basemap, path: /(^|\/)basemap\/[^/]+\.geojson$/, tellingMembers: [] },
} as const satisfies Record<string, DataFormat>;

export type FormatName = keyof typeof dataFormats;
export const formatNames = keysOf(dataFormats);

/**
 * The `$id` of a published schema: a name rather than an address, so nothing must be hosted there
 * (the same holds for places in `src/formats/uris.ts`).
 */
export function schemaId(name: FormatName): string {
  return `urn:x-corridor-atlas:schema:${name}`;
}

/** The format of a file by its path; null where no file of the atlas has that path. */
export function formatOfPath(path: string): FormatName | null {
  const plain = path.replaceAll('\\', '/');
  return formatNames.find((name) => formatOf(name).path?.test(plain)) ?? null;
}

/** The format that a document names in `$schema`, by id or by file name in any folder. */
export function formatOfSchemaName(document: unknown): FormatName | null {
  if (!isRecord(document) || typeof document['$schema'] !== 'string') return null;
  const named = document['$schema'];
  const isNamed = (name: FormatName) =>
    named === schemaId(name) || file(`${name}.schema.json`).test(named);
  return formatNames.find(isNamed) ?? null;
}

/** The format that a document resembles, by the members of its first record or feature. */
export function formatOfContent(document: unknown): FormatName | null {
  const sample = firstRecord(document);
  if (!sample) return null;
  const fits = (name: FormatName) => {
    const { tellingMembers } = formatOf(name);
    return tellingMembers.length > 0 && tellingMembers.every((member) => member in sample);
  };
  return formatNames.find(fits) ?? (areWords(document) ? 'translations' : null);
}

export function formatOf(name: FormatName): DataFormat {
  return dataFormats[name];
}

function firstRecord(document: unknown): Record<string, unknown> | null {
  if (Array.isArray(document)) return isRecord(document[0]) ? document[0] : null;
  if (!isRecord(document)) return null;
  if (document['type'] !== 'FeatureCollection') return document;
  const { features } = document;
  const feature: unknown = Array.isArray(features) ? features[0] : null;
  return isRecord(feature) && isRecord(feature['properties']) ? feature['properties'] : null;
}

/** Whether every member looks like a record that has a `text`. */
function areWords(document: unknown): boolean {
  if (!isRecord(document) || 'type' in document) return false;
  const entries = Object.values(document);
  const isOfWords = (one: unknown) => isRecord(one) && ('text' in one || 'wholeView' in one);
  return entries.length > 0 && entries.some(isOfWords);
}
