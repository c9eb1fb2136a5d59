import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { problemLine } from '../../src/cli/problem-line';
import { csvLine, spreadsheetLine } from '../../src/formats/csv-line';
import { linkFiles } from '../../src/formats/file-types';
import { linkFormats, type LinkFormat } from '../../src/formats/file-types/ids';
import type { LinkedText } from '../../src/formats/linked-text';
import { withLinks } from '../../src/formats/with-links';
import { describeWith } from '../tools';
import { known, linked, metadata, notes, text } from './the-text';

interface Feature {
  readonly '@id': string;
  readonly properties: Record<string, unknown>;
  readonly names: { toponym: string; lang: string; citations?: { '@id': string }[] }[];
  readonly types: { identifier?: string; label: string }[];
  readonly when?: { timespans: { start: object }[] };
  readonly geometry: {
    type: string;
    coordinates: number[];
    approximation?: { type: string; tolerance: number };
  };
  readonly links: { type: string; identifier: string }[];
}

const write = (format: LinkFormat, of: LinkedText = linked) =>
  [...linkFiles[format].write(of, notes)].join('');

const folder = mkdtempSync(join(tmpdir(), 'atlas-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('every export', () => {
  it.each(linkFormats)(
    'names its licence and sources, and holds no more than quotations: %s',
    (format) => {
      const written = write(format);
      expect(written).toMatch(/ODbL-1\.0|opendatacommons\.org\/licenses\/odbl/);
      expect(written).toContain('GeoNames gazetteer');
      // TEI is the text itself, for its editor's own use.
      if (format === 'tei') return;
      for (let at = 0; at + 80 < text.length; at += 1)
        expect(written).not.toContain(text.slice(at, at + 80));
    },
  );

  it.each(linkFormats)('of a text without a link is there: %s', (format) => {
    const written = write(format, withLinks('', { id: 'empty' }, [], known));
    if (format.startsWith('csv')) expect(written.split('\r\n')).toHaveLength(2);
    else if (format === 'tei') expect(written).not.toMatch(/<(standOff|placeName)/);
    else if (format === 'kml') expect(written).not.toContain('<Placemark');
    else expect(JSON.parse(written)).toBeTypeOf('object');
  });
});

describe('Linked Places format', () => {
  const document = JSON.parse(write('lpf')) as { features: Feature[] } & Feature;
  const one = (id: string) => document.features.find((each) => each['@id'].endsWith(`:${id}`));

  it('has the members that the format requires', () => {
    expect(document).toMatchObject({
      type: 'FeatureCollection',
      '@context': [expect.stringMatching(/linkedplaces-context-v1\.1\.jsonld$/), {}],
    });
    expect(document.features).toHaveLength(linked.places.length);
    for (const { '@id': id, properties, names, types, when, geometry } of document.features) {
      expect(() => new URL(id)).not.toThrow();
      expect(properties['title']).toBeTruthy();
      expect(names[0]?.citations?.[0]?.['@id']).toBe(metadata.url);
      expect(types[0]?.label).toBeTruthy();
      expect(geometry.type).toBe('Point');
      expect(geometry.coordinates).toHaveLength(2);
      expect(when?.timespans.length).toBeGreaterThan(0);
      expect(properties['fclasses']).toEqual([expect.stringMatching(/^[AHLPRST]$/)]);
      for (const { start } of when?.timespans ?? [])
        expect(Object.keys(start)).toEqual([expect.stringMatching(/^(in|earliest|latest)$/)]);
    }
  });

  it('cites the forms that the text uses from it, and links to GeoNames', () => {
    const goris = one('goris');
    expect(goris?.names[0]).toEqual({
      toponym: 'Goris',
      lang: 'en',
      citations: [{ label: `A newspaper, ${metadata.title}, 2022-08-27`, '@id': metadata.url }],
      when: { timespans: [{ start: { in: '2022-08-27' } }] },
    });
    expect(one('paris')?.types[0]).toMatchObject({ identifier: 'aat:300008389', label: 'cities' });
    const links = document.features.flatMap((each) => each.links);
    expect(links.some(({ identifier }) => identifier.startsWith('https://www.geonames.org/'))).toBe(
      true,
    );
    expect(one('brazil')?.properties).toMatchObject({ ccodes: ['BR'], position_of: 'capital' });
  });

  it('says of a date that is marked or open between which days it lies', () => {
    const dated = (from: string | null, to: string | null) => {
      const places = linked.places.map((place) => ({ ...place, from, to }));
      const { features } = JSON.parse(write('lpf', { ...linked, places })) as {
        features: Feature[];
      };
      return features[0]?.when?.timespans;
    };
    expect(dated('2020-11-10', '2022-08')).toEqual([
      { start: { in: '2020-11-10' }, end: { in: '2022-08' } },
    ]);
    expect(dated('199X', '2020-11-20~')).toEqual([
      {
        start: { earliest: '1990-01-01', latest: '1999-12-31' },
        end: { earliest: '2020-11-20', latest: '2020-11-20' },
      },
    ]);
    expect(dated(null, '2020-23')).toEqual([
      {
        start: { latest: '2020-09-01' },
        end: { earliest: '2020-09-01', latest: '2020-11-30' },
      },
    ]);
  });

  it('says when a place was: the corridor ended with its road', () => {
    expect(one('lachin-corridor')?.when?.timespans).toHaveLength(1);
  });
});

describe('GeoJSON', () => {
  it('is accepted by the gate that foreign files pass, a Point a mention', () => {
    const document: unknown = JSON.parse(write('geojson'));
    expect(inspectGeoJson('a.geojson', document).map(problemLine)).toEqual([]);
    const { features } = document as { features: { properties: Record<string, unknown> }[] };
    expect(features.map(({ properties }) => properties['surface'])).toEqual(
      linked.mentions.map(({ quote }) => quote.exact),
    );
    for (const { properties } of features)
      expect(Object.values(properties).every((value) => typeof value !== 'object' || !value)).toBe(
        true,
      );
  });
});

describe('CSV', () => {
  it('has one row a mention, as wide as its header, with CRLF', () => {
    const table = parseCsv(write('csv'));
    expect(table).toHaveLength(linked.mentions.length + 1);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([25]));
    const [header = [], first = []] = table;
    const row = Object.fromEntries(header.map((name, at) => [name, first[at]]));
    expect(row).toMatchObject({ start: '5', end: '10', surface: 'Goris', place: 'goris' });
    expect(row['title']).toBe(metadata.title);
  });

  it('brings back every cell as it was', () => {
    const words = fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t aШ＝') });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2 }), (cells) => {
        expect(parseCsv(csvLine(cells))).toEqual([cells]);
      }),
    );
  });

  it('for Excel begins with a byte order mark, and marks a formula alone', () => {
    const [header = [], first = []] = parseCsv(write('csv-excel'));
    expect(header[0]).toBe('\uFEFFmention');
    expect(first[header.indexOf('title')]).toBe(`'${metadata.title}`);
    const cells = ['\nBefore a line', 'a-b', '“Goris”'];
    expect(spreadsheetLine(cells)).toBe(csvLine(cells));
  });

  it('for Excel brings back every cell, but for the apostrophe before a formula', () => {
    const words = fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t aШ＝') });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2 }), (cells) => {
        const [row] = parseCsv(spreadsheetLine(cells));
        expect(row?.map((one, at) => (one === cells[at] ? one : one.slice(1)))).toEqual(cells);
        for (const one of row ?? []) expect(one).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('leaves numbers be: a western longitude is no formula', () => {
    expect(spreadsheetLine([-71.06, 0, null])).toBe('-71.06,0,\r\n');
  });
});

describeWith('ogrinfo', 'GDAL', () => {
  const info = (file: string, options: readonly string[] = []) =>
    spawnSync('ogrinfo', ['-ro', '-al', ...options, file], { encoding: 'utf8' });

  it.each([
    ['geojson', '.geojson'],
    ['lpf', '.geojson'],
    ['kml', '.kml'],
    ['csv', '.csv'],
  ] as const)('reads %s: every feature, its position and its names', (format, ending) => {
    const file = join(folder, `${format}${ending}`);
    writeFileSync(file, write(format));
    const { status, stdout, stderr } = info(file);
    expect([status, stderr]).toEqual([0, '']);
    const count = format === 'lpf' ? linked.places.length : linked.mentions.length;
    expect(stdout).toContain(`Feature Count: ${count}`);
    expect(stdout).toContain('Shusha / Shushi');
    const { lon, lat } = known.places.get('shusha-shushi') ?? { lon: 0, lat: 0 };
    expect(stdout).toContain(`POINT (${lon} ${lat})`);
  });
});

/** Reads CSV by RFC 4180, one character after another. */
function parseCsv(csv: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (quoted && sign === '"' && csv.charAt(at + 1) === '"') {
      value += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) value += sign;
    else if (sign === ',') {
      row.push(value);
      value = '';
    } else if (csv.startsWith('\r\n', at)) {
      table.push([...row, value]);
      row = [];
      value = '';
      at += 1;
    } else value += sign;
  }
  return table;
}
