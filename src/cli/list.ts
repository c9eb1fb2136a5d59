/** `atlas list`: what the atlas holds, one JSON object a line. */
import { englishName } from '../catalog/naming';
import { pointOf } from '../catalog/point-of';
import { featureLayers, type AtlasFeature, type Catalog } from '../catalog/types';
import { includesDay } from '../chronology/dates';
import { existsOn } from '../query/exists-on';
import { dayOption, readLayer } from './ask-options';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';
import { parseWords } from './parse-words';

const records = ['events', 'citations', 'articles'] as const;
type Records = (typeof records)[number];

/** Without a layer, the features of all. With a day, what there was or what is dated then. */
export function list(words: readonly string[]): number {
  const { what, on } = readWords(words);
  for (const line of linesOf(loadCatalog(), what, on))
    process.stdout.write(`${JSON.stringify(line)}\n`);
  return 0;
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseWords(words, { on: { type: 'string' } });
  if (positionals.length > 1) throw new BadInput('"atlas list" takes one of its lists at a time.');
  return { what: positionals[0], on: dayOption(values.on) };
}

function linesOf(
  catalog: Catalog,
  what: string | undefined,
  on: string | undefined,
): readonly object[] {
  const isRecords = (name: string | undefined): name is Records =>
    records.some((known) => known === name);
  if (isRecords(what)) return recordsOf[what](catalog, on);
  if (what !== undefined && !featureLayers.some((layer) => layer === what))
    throw new BadInput(
      `There is no list "${what}"; choose from ${[...featureLayers, ...records].join(', ')}.`,
    );
  const layer = readLayer(what);
  return catalog.features
    .filter(({ properties }) => layer === undefined || properties.layer === layer)
    .filter((feature) => existsOn(feature, on))
    .map(featureLine);
}

function featureLine(feature: AtlasFeature) {
  const { id, properties } = feature;
  const { layer, kind, from, to, accuracy, certainty, citations } = properties;
  const [lon = null, lat = null] = pointOf(feature) ?? [];
  const about = { from, to, accuracy, certainty, citations };
  return { id, layer, kind, name: englishName(feature), lon, lat, ...about };
}

const recordsOf: Readonly<
  Record<Records, (catalog: Catalog, on: string | undefined) => readonly object[]>
> = {
  events: ({ events }, on) =>
    events
      .filter(({ from, to }) => isThen(from, to, on))
      .map(({ id, from, to, text, places, certainty, citations }) => {
        return { id, from, to, text, places, certainty, citations };
      }),
  citations: ({ citations }, on) =>
    citations
      .filter(({ date }) => isThen(date, date, on))
      .map(({ id, title, publisher, side, kind, date, url }) => {
        return { id, title, publisher, side, kind, date, url };
      }),
  articles: ({ articles }, on) =>
    articles
      .filter(({ date }) => isThen(date, date, on))
      .map(({ id, title, publisher, lang, date, url }) => {
        return { id, title, publisher, lang, date, url };
      }),
};

/** What has no date is on no day. */
function isThen(from: string | null, to: string | null, on: string | undefined): boolean {
  return on === undefined || (from !== null && includesDay({ from, to }, on));
}
