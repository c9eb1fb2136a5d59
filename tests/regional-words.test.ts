import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examplePosition, inStudyArea } from '../src/catalog/study-area';
import { catalog } from './fixtures';

/** Words of names that any atlas may have, or that are also words of one of the languages. */
const everyday = new Set(
  (
    'Bridge Bridges Road River Church Monastery Mosque Cathedral Mountain Mountainous Reservoir Junction ' +
    'Airport Lower Upper Victory North South Eastern Great Small Village Former Route Highway Ceasefire ' +
    'Soviet Region Autonomous Oblast Temporary Mount Lake Corridor Province Provinces District Republic ' +
    'Checkpoint Border Observation Centre Monitoring Joint International Bazar Forest Peace April August ' +
    'September Barda Granada Kapan Tartar Armenia Azerbaijan Russia Turkey Moscow Washington Caspian'
  ).split(' '),
);
const english = catalog.features
  .filter(({ properties }) => properties.layer !== 'places' || properties.shownBy !== null)
  .flatMap(({ properties }) => properties.toponyms)
  .filter(({ lang }) => lang === 'en')
  .flatMap(({ text }) => text.split(/[\s/-]+/))
  .filter((word) => /^[A-Z][a-z]{4,}$/.test(word));
const regional = [
  'Nagorno',
  'Nagorny',
  'Karabakh',
  'Karabakhi',
  'Karabakhiot',
  'Artsakh',
  'Shusha',
  'Shushi',
  'Lachin',
  'Khankendi',
];
const telling = [...new Set([...english, ...regional])].filter((word) => !everyday.has(word));

/** Where the code has such a word, and why that is right. */
const exceptions: Readonly<Record<string, string>> = {
  'linking/cues/english.ts: Karabakhi':
    'who comes from a place, as "Georgian": a word of a language',
  'linking/cues/english.ts: Nagorno': 'stands before names as "Upper" does',
  'linking/cues/french.ts: Nagorno': 'the same in French',
  'linking/cues/french.ts: Nagorny': 'the same in French',
  'linking/cues/french.ts: Karabakhiot': 'who comes from a place, in French',
  'linking/cues/spanish.ts: Nagorno': 'the same in Spanish',
};

const root = fileURLToPath(new URL('../', import.meta.url));
const codeIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|svelte|js|css)$/.test(name),
  );
const files = codeIn('src');
/** What draws shapes from `geodata/inputs/`, where all that it knows of the region is. */
const drawing = codeIn('scripts').filter((name) =>
  /^(build-)?(districts|lines|outlines)[./]/.test(name),
);
/** Without comments, which may explain a rule with a real name. */
const codeOf = (file: string, folder = 'src') =>
  readFileSync(join(root, folder, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/[^\n]*/g, '$1');
const found = (text: string) =>
  telling.filter((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i').test(text));

/** Pairs of numbers that are a position in the region, in either order. */
function positionsIn(text: string): readonly string[] {
  const pairs = text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*[,;/ ]\s*(\d+(?:\.\d+)?)(?!\d|\.\d)/g);
  return [...pairs].flatMap(([pair, ...ends]) => {
    const [a, b] = ends.map(Number);
    // Whole numbers are mostly sizes and counts.
    if (!ends.some((end) => end.includes('.')) || a === undefined || b === undefined) return [];
    const { studyArea } = catalog.atlas;
    return inStudyArea([a, b], studyArea) || inStudyArea([b, a], studyArea) ? [pair] : [];
  });
}

describe('the code', () => {
  it('names nothing of the region of this atlas, which is in geodata/', () => {
    const said = files.flatMap((file) => found(codeOf(file)).map((word) => `${file}: ${word}`));
    expect(said.filter((one) => exceptions[one] === undefined)).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(Object.keys(exceptions)));
  });

  it('has no day of this atlas but to show how a day is written', () => {
    const days = /\b(199[1-4]|202\d)-\d\d(-\d\d)?\b/g;
    const shown = /^(i18n\/|chronology\/|catalog\/date-reasons|cli\/ask-options)/;
    const said = files
      .filter((file) => !shown.test(file))
      .flatMap((file) => [...codeOf(file).matchAll(days)].map(([day]) => `${file}: ${day}`));
    expect(said).toEqual([]);
  });

  it('has no position of the region: those that it shows come from the atlas', () => {
    const said = files.flatMap((file) =>
      positionsIn(codeOf(file)).map((pair) => `${file}: ${pair}`),
    );
    expect(said).toEqual([]);
    const [lon, lat] = catalog.atlas.centre;
    expect(positionsIn(`such as ${examplePosition(catalog.atlas)}.`)).toHaveLength(1);
    expect(positionsIn(`const at = [${lon}, ${lat}];`)).toHaveLength(1);
    expect(positionsIn('width: 39.5, height: 12')).toEqual([]);
  });

  it('draws districts, lines and outlines from data alone', () => {
    expect(drawing.length).toBeGreaterThan(15);
    const countries = /'(country|land|river|district)-[a-z]+/g;
    const said = drawing.flatMap((file) => {
      const code = codeOf(file, 'scripts');
      const ids = [...code.matchAll(countries)].map(([id]) => id);
      return [...found(code), ...positionsIn(code), ...ids].map((one) => `${file}: ${one}`);
    });
    expect(said).toEqual([]);
  });

  it('would be caught with a name that comes back', () => {
    expect(telling.length).toBeGreaterThan(100);
    expect(found("const home = 'lachin-corridor';")).toEqual(['Lachin']);
    expect(found('const town = featureById["shusha-shushi"];')).toEqual(['Shusha', 'Shushi']);
  });
});
