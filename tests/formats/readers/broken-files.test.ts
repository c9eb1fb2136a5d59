import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { geojson as flatGeobuf } from 'flatgeobuf';
import { describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../../src/catalog/geojson-gate';
import type { FileReading } from '../../../src/formats/readers/file-reading';
import { readFormats, type ReadFormat } from '../../../src/formats/readers/format-of';
import { readDataFile } from '../../../src/formats/readers/read-data-file';
import { isLong, runs } from '../../runs';
import { csvOf, gpxOf, kmlOf, samples, towns } from './samples';

/** One change to a file: bytes put in place of others, at a share of its length. */
interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: Uint8Array;
}

/** Bytes that readers take for counts, marks and delimiters, beside any others. */
const telling = fc.constantFrom(
  ...[
    '',
    '"',
    '<',
    '>',
    '{',
    '[',
    ',',
    ';',
    '\n',
    '\0',
    'null',
    '1e999',
    '-',
    '&#0;',
    '\ufeff',
  ].map((text) => strToU8(text)),
  new Uint8Array([255, 255, 255, 127]),
  new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255]),
  new Uint8Array(8),
);
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(8), fc.nat(400)),
  put: fc.oneof(telling, fc.uint8Array({ maxLength: 12 })),
});

function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  return damages.reduce((sofar, { at, cut, put }) => {
    const start = Math.floor(at * sofar.length);
    return new Uint8Array([...sofar.subarray(0, start), ...put, ...sofar.subarray(start + cut)]);
  }, bytes);
}

/** Reads a file and holds what must be true of every one: time, form, and words for what is wrong. */
async function readInBounds(bytes: Uint8Array, name = 'places'): Promise<FileReading> {
  const before = performance.now();
  const reading = await readDataFile(bytes, name);
  expect(performance.now() - before).toBeLessThan(1000);
  for (const { features } of reading.layers)
    expect(inspectGeoJson('', { type: 'FeatureCollection', features }, 'standard')).toEqual([]);
  const isNothing = reading.layers.every(({ features }) => features.length === 0);
  if (isNothing) expect(reading.problems.length).toBeGreaterThan(0);
  expect(structuredClone(reading)).toEqual(reading);
  return reading;
}

const countOf = ({ layers }: FileReading) =>
  layers.reduce((sum, { features }) => sum + features.length, 0);

describe('a broken file', () => {
  it.each(readFormats)('is recognised while it is whole: %s', async (format) => {
    const reading = await readInBounds(samples[format]);
    expect(reading.format).toBe(format);
    expect(reading.problems).toEqual([]);
    expect(countOf(reading)).toBeGreaterThan(1);
  });

  it.each(readFormats)(
    'is read in bounds or answered with what is wrong: %s',
    async (format: ReadFormat) => {
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
          await readInBounds(damaged(samples[format], damages));
        }),
        { seed: 22, numRuns: runs(400) },
      );
    },
    240_000,
  );

  it.each(readFormats)('says that it ends too soon: %s', async (format) => {
    const whole = countOf(await readInBounds(samples[format]));
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99]) {
      const end = Math.floor(samples[format].length * share);
      const reading = await readInBounds(samples[format].subarray(0, end));
      // A table or lines may end with a whole row: then nothing tells that there were more.
      const ends = strFromU8(samples[format].subarray(end, end + 1)) === '\n';
      const isSafe = countOf(reading) === whole || reading.problems.length > 0 || ends;
      expect([format, share, isSafe || format === 'csv']).toEqual([format, share, true]);
    }
  });

  it('made of any bytes is answered with what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await readInBounds(bytes);
      }),
      { seed: 22, numRuns: runs(400) },
    );
  });
});

describe('a file with some broken features', () => {
  /** What stands where a longitude should. */
  const junk = fc.constantFrom('x', '', '"', '999', '1e400', 'NaN', '46,5', 'null', '-');
  const which = fc.uniqueArray(fc.nat(19), { maxLength: 20 });

  /** Twenty towns, of which some have `{n}` as their longitude. */
  const many = (broken: readonly number[]) =>
    Array.from({ length: 20 }, (_, index) => {
      const [first] = towns.features;
      if (!first) throw new Error('no town');
      const coordinates = broken.includes(index) ? ['JUNK', 39.6] : [46.5 + index / 100, 39.6];
      return {
        ...first,
        properties: { ...first.properties, key: `t${index}` },
        geometry: { type: 'Point', coordinates: coordinates as number[] },
      } as (typeof towns.features)[number];
    });
  const texts = {
    geojson: (broken: readonly number[], value: string) =>
      JSON.stringify({ type: 'FeatureCollection', features: many(broken) }).replaceAll(
        '"JUNK"',
        JSON.stringify(value),
      ),
    'geojson-lines': (broken: readonly number[], value: string) =>
      many(broken)
        .map((one) => JSON.stringify(one).replaceAll('"JUNK"', value))
        .join('\n'),
    csv: (broken: readonly number[], value: string) =>
      csvOf(many(broken)).replaceAll('JUNK', `"${value.replaceAll('"', '""')}"`),
    kml: (broken: readonly number[], value: string) =>
      kmlOf(many(broken)).replaceAll('JUNK', value.replaceAll('"', '&quot;')),
    gpx: (broken: readonly number[], value: string) =>
      gpxOf(many(broken)).replaceAll('JUNK', value.replaceAll('"', '&quot;')),
  };

  it.each(Object.keys(texts) as (keyof typeof texts)[])(
    'loses none of them in silence: %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(which, junk, async (broken, value) => {
          const reading = await readInBounds(strToU8(texts[format](broken, value)));
          const keys = reading.layers
            .flatMap(({ features }) => features)
            .map(({ properties }) => (properties?.['key'] ?? properties?.['desc']) as string);
          const whole = many(broken).flatMap(({ properties: { key } }, index) =>
            broken.includes(index) ? [] : [key],
          );
          expect(keys).toEqual(expect.arrayContaining(whole));
          const left = reading.leftOut.length;
          expect([format, value, broken.length, keys.length + left]).toEqual([
            format,
            value,
            broken.length,
            20,
          ]);
          const listed = reading.problems.filter(({ outcome }) => outcome === 'left-out');
          expect([value, listed.length]).toEqual([value, left]);
          for (const { features } of reading.layers)
            expect(features.filter(({ geometry }) => geometry === null)).toEqual([]);
        }),
        { seed: 22, numRuns: runs(80) },
      );
    },
    120_000,
  );
});

describe('a hostile file', () => {
  it.runIf(isLong).each([
    ['KML', 'a.kml'],
    ['Shapefile', 'a.shp'],
  ])('that unpacks to gigabytes is refused before it is unpacked: %s', async (_, entry) => {
    // 40 files of 10 MB pack to 400 kB, and are beyond the limit together.
    const zeros = new Uint8Array(10_000_000);
    const files = Array.from({ length: 40 }, (_, index) => [`${index}${entry}`, zeros] as const);
    const bytes = zipSync(Object.fromEntries(files));
    expect(bytes.length).toBeLessThan(500_000);
    const { problems } = await readInBounds(bytes);
    expect(problems.map(({ code }) => code)).toEqual(['data-too-large']);
  });

  it.each([
    ['arrays in arrays', `{"type":"Point","coordinates":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    [
      'collections in collections',
      `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${']}'.repeat(5000)}`,
    ],
    [
      'elements in elements',
      `<kml>${'<Folder>'.repeat(20_000)}${'</Folder>'.repeat(20_000)}</kml>`,
    ],
    ['quotes without end', `lon,lat,name\n46,39,"${'a""'.repeat(200_000)}`],
    ['a million delimiters', `lon,lat\n${','.repeat(1_000_000)}`],
  ])('of %s ends with a sentence', async (_, text) => {
    await readInBounds(strToU8(text));
  });

  it.each([0, 200, 2 ** 31])('of FlatGeobuf whose index is of %s features ends', async (count) => {
    const one = flatGeobuf.serialize(towns);
    const head = new DataView(one.buffer, one.byteOffset, one.byteLength).getUint32(8, true);
    // The head says how many features there are and how wide its index is: 16 unless told otherwise.
    for (let at = 12; at + 8 <= 12 + head; at += 1) {
      const bytes = one.slice();
      new DataView(bytes.buffer).setUint32(at, count, true);
      await readInBounds(bytes);
    }
  });

  it('has what scripts it names as plain text, in every format', async () => {
    const name = '<script>alert(1)</script><img src=x onerror="alert(1)">';
    const [first] = towns.features;
    if (!first) throw new Error('no town');
    const hostile = [{ ...first, properties: { ...first.properties, name } }];
    const texts = [
      JSON.stringify({ ...towns, features: hostile }),
      csvOf(hostile),
      kmlOf(hostile),
      gpxOf(hostile),
    ];
    for (const text of texts) {
      const { layers } = await readInBounds(strToU8(text));
      expect(layers[0]?.features[0]?.properties?.['name']).toBe(name);
    }
  });
});
