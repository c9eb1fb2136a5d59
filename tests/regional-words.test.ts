import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
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
  'linking/cues/spanish.ts: Nagorno': 'the same in Spanish',
};

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|svelte|js|css)$/.test(name),
);
/** Without comments, which may explain a rule with a real name. */
const codeOf = (file: string) =>
  readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/[^\n]*/g, '$1');
const found = (text: string) =>
  telling.filter((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i').test(text));

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

  it('would be caught with a name that comes back', () => {
    expect(telling.length).toBeGreaterThan(100);
    expect(found("const home = 'lachin-corridor';")).toEqual(['Lachin']);
    expect(found('const town = featureById["shusha-shushi"];')).toEqual(['Shusha', 'Shushi']);
  });
});
