import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { geodata } from '../../scripts/vite/geodata';

const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
cpSync('geodata', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** What the build reports with one file of the data changed; empty if it continues. */
function buildWith(file: string, change: (text: string) => string): string {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
  try {
    start();
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    writeFileSync(path, before);
  }
}

function start(): void {
  const { buildStart } = geodata(join(folder, '/'));
  if (typeof buildStart !== 'function') throw new Error('The plugin starts nothing');
  buildStart.call({ environment: { mode: 'dev' } } as never, {} as never);
}

describe('the build', () => {
  it('starts with the data as it is', () => {
    expect(start).not.toThrow();
  });

  it.each([
    [
      'an impossible month',
      'events.json',
      (text: string) => text.replace('"from":"2020-09-27"', '"from":"2020-13"'),
      /^events\.json: event-e\d+: \/\d+\/from: "2020-13": is not a date that exists: its month/m,
    ],
    [
      'an impossible day',
      'control.json',
      (text: string) => text.replace(/"from":"2020-11-08"/, '"from":"2021-02-30"'),
      /^control\.json: control-[\w-]+: \/\d+\/from: "2021-02-30": is not a date that exists/m,
    ],
    [
      'a date with two marks',
      'citations.json',
      (text: string) => text.replace('"2020-11-20~"', '"2020-11-20~~"'),
      /^citations\.json: 7or: \/\d+\/date: "2020-11-20~~": has several marks/m,
    ],
    [
      'a citation without a side',
      'citations.json',
      (text: string) => text.replace('"side":"am",', ''),
      /^citations\.json: 7or: \/\d+\/side: \(missing\): /m,
    ],
    [
      'a citation that nobody wrote down',
      'facts.json',
      (text: string) => text.replace('"citations":["', '"citations":["rumour","'),
      /^facts\.json: fact-[\w-]+: \/\d+\/citations\/0: "rumour": names no known citation/m,
    ],
    [
      'a translation of nothing',
      'translations/es.json',
      (text: string) => text.replace('"event-e001"', '"event-e999"'),
      /^translations\/es\.json: event-e999: \/event-e999: .*: names no record that has words/m,
    ],
    [
      'a translation without words',
      'translations/es.json',
      (text: string) => text.replace(/"event-e001":\{"text":"[^"]*"/, '"event-e001":{"text":""'),
      /^translations\/es\.json: event-e001: \/event-e001\/text: "": is empty/m,
    ],
    [
      'translations that are no JSON',
      'translations/es.json',
      (text: string) => text.slice(0, 200),
      /^translations\/es\.json: \(file\): \(missing\): is not JSON/m,
    ],
    [
      'a lake of another kind of record',
      'basemap/lakes.geojson',
      (text: string) => text.replace('"kind":"lake"', '"sort":"lake"'),
      /^basemap\/lakes\.geojson: water-\d+: \/features\/\d+\/properties\/kind: \(missing\)/m,
    ],
  ])('stops at %s, with file, record, field, value and reason', (_, file, change, said) => {
    const message = buildWith(file, change);
    expect(message).toMatch(/^The geodata has problems:\n/);
    expect(message).toMatch(said);
  });
});
