import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { StudyArea } from '../../../src/catalog/study-area';
import { readDataFile } from '../../../src/formats/readers/read-data-file';
import type { ReadingOptions } from '../../../src/formats/readers/reading-options';

const area: StudyArea = [44, 38.3, 48.6, 41.3];
const read = (content: string | Uint8Array, options: ReadingOptions = {}, name = 'a.txt') =>
  readDataFile(typeof content === 'string' ? strToU8(content) : content, name, {
    area,
    ...options,
  });
const at = (coordinates: unknown, type = 'Point', more: object = {}) => ({
  type: 'Feature',
  properties: {},
  geometry: { type, coordinates },
  ...more,
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const shusha = at([46.7516, 39.7591]);

describe('a file of data', () => {
  it('says now and then how many of its features were checked', async () => {
    const seen: (readonly [number, number])[] = [];
    const many = collection(...Array.from({ length: 12_000 }, () => shusha));
    await read(many, { progress: (done, all) => seen.push([done, all]) });
    expect(seen).toEqual([
      [0, 12_000],
      [5_000, 12_000],
      [10_000, 12_000],
    ]);
  });

  it('is known by its content, whatever its name', async () => {
    const geojson = collection(shusha);
    const gpx = '<gpx version="1.1"><wpt lat="39.76" lon="46.75"><name>Şuşa</name></wpt></gpx>';
    const kml =
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Շուշի</name><Point><coordinates>46.75,39.76</coordinates></Point></Placemark></kml>';
    const topo = JSON.stringify(
      topology({ towns: { type: 'FeatureCollection', features: [shusha] } as never }),
    );
    const found = await Promise.all(
      [
        geojson,
        `\uFEFF${geojson}`,
        JSON.stringify(shusha),
        JSON.stringify(shusha.geometry),
        `${JSON.stringify(shusha)}\n${JSON.stringify(shusha)}\n`,
        topo,
        gpx,
        `<?xml version="1.0"?>\n${kml}`,
        zipSync({ 'doc.kml': strToU8(kml) }),
        'name,lon,lat\nŞuşa,46.75,39.76\n',
        'name;lat;lon\nŞuşa;39,76;46,75\n',
      ].map(async (content) => {
        const { format, layers, problems } = await read(content);
        expect(problems).toEqual([]);
        return [format, layers.flatMap(({ features }) => features).length];
      }),
    );
    expect(found).toEqual([
      ['geojson', 1],
      ['geojson', 1],
      ['geojson', 1],
      ['geojson', 1],
      ['geojson-lines', 2],
      ['topojson', 1],
      ['gpx', 1],
      ['kml', 1],
      ['kmz', 1],
      ['csv', 1],
      ['csv', 1],
    ]);
  });

  it('that is none of them, empty, cut or hostile is refused with one sentence and no crash', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]);
    const codes = await Promise.all(
      [
        bytes,
        '',
        'Only one line of words',
        '{"type":"FeatureCollection","features":[{"ty',
        '{"type":"FeatureCollection","features":[]}',
        '<kml><Placemark>',
        '<!DOCTYPE gpx [<!ENTITY a "b">]><gpx>&a;</gpx>',
        '<html><body>404</body></html>',
        'PK\u0003\u0004 and no archive',
        'fgb\u0003fgb\u0001 and nothing more',
        'PAR1 and nothing more',
        zipSync({ 'readme.txt': strToU8('nothing') }),
        '['.repeat(200_000),
        'a,b\n1,2\n',
      ].map(async (content) => (await read(content)).problems.map(({ code }) => code)),
    );
    const broken = ['broken-file'];
    expect(codes).toEqual([
      ['no-known-format'],
      ['no-known-format'],
      ['no-known-format'],
      broken,
      ['nothing-in-file'],
      broken,
      broken,
      ['no-known-format'],
      broken,
      broken,
      broken,
      broken,
      broken,
      ['no-place-column'],
    ]);
  });
});

describe('the features of a file', () => {
  it('are taken where they are good; the others are listed by pointer and given back', async () => {
    const bad = [
      at([200, 39]),
      at([46]),
      at(['46', 39]),
      at(
        [
          [
            [46, 39],
            [46, 40],
          ],
        ],
        'Polygon',
      ),
    ];
    const reading = await read(collection(shusha, ...bad, { ...shusha, geometry: null }));
    expect(reading.layers[0]?.features.map(({ geometry }) => geometry?.type)).toEqual([
      'Point',
      undefined,
    ]);
    expect(reading.problems.map(({ code, where }) => [code, where])).toEqual([
      ['outside-longitudes', '/features/1/geometry/coordinates'],
      ['no-position', '/features/2/geometry/coordinates'],
      ['not-finite', '/features/3/geometry/coordinates'],
      ['few-positions', '/features/4/geometry/coordinates/0'],
    ]);
    expect(reading.leftOut).toEqual(bad);
  });

  it('whose shapes mean several things are taken and listed', async () => {
    const bow = [
      [
        [46, 39],
        [47, 40],
        [47, 39],
        [46, 40],
        [46, 39],
      ],
    ];
    const over = at(
      [
        [179, 39],
        [-179, 39],
      ],
      'LineString',
    );
    const reading = await read(
      collection(at(bow, 'Polygon'), over, { ...shusha, id: 1 }, { ...shusha, id: 1 }),
    );
    expect(reading.layers[0]?.features).toHaveLength(4);
    expect(reading.problems.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['crosses-itself', 'taken'],
      ['over-antimeridian', 'taken'],
      ['id-repeated', 'taken'],
    ]);
  });

  it('say whose they are, where the feature has an id', async () => {
    const far = { ...at([46.7516, 139.7591]), id: 'shusha-shushi' };
    const { problems } = await read(collection(shusha, far, at([46.546, 139.64])));
    expect(problems).toMatchObject([
      { feature: 'shusha-shushi', where: '/features/1/geometry/coordinates', outcome: 'left-out' },
      { feature: null, where: '/features/2/geometry/coordinates', outcome: 'left-out' },
    ]);
  });

  it('in the other order are recognised, and read so when a person says it', async () => {
    const turned = collection(at([39.7591, 46.7516]), at([39.64, 46.546]));
    const first = await read(turned);
    expect(first.problems.map(({ code }) => code)).toEqual(['swapped-order']);
    expect(first.offers).toEqual([{ kind: 'swap' }]);
    const second = await read(turned, { swap: true });
    expect(second.problems).toEqual([]);
    expect(second.offers).toEqual([]);
    expect(second.layers[0]?.features[0]?.geometry).toEqual(shusha.geometry);
  });

  it('in metres are recognised, by the name of their system or by their size', async () => {
    const mercator = at([5204364, 4831060]);
    const unnamed = await read(collection(mercator));
    expect(unnamed.offers).toEqual([{ kind: 'projection', epsg: null }]);
    const named = JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      features: [mercator],
    });
    const { layers, problems } = await read(named);
    expect(problems).toEqual([]);
    expect(layers[0]?.features[0]?.geometry).toMatchObject({
      coordinates: [expect.closeTo(46.7516, 3), expect.closeTo(39.759, 2)],
    });
    const unknown = named.replace('EPSG::3857', 'EPSG::99999');
    expect((await read(unknown)).problems.map(({ code }) => code)).toEqual(['no-projection']);
  });

  it('keep scripts and markup in their names as plain text', async () => {
    const name = '<img src=x onerror=alert(1)>"\'`${1}';
    const reading = await read(collection({ ...shusha, properties: { [name]: name } }));
    expect(reading.layers[0]?.features[0]?.properties).toEqual({ [name]: name });
  });
});

describe('a table', () => {
  it('says how it was understood', async () => {
    const { table, layers } = await read(
      'Yer;Enlik;Uzunluq;Say\nLaçın;39,64;46,55;12\nŞuşa;39,76;46,75;\n',
    );
    expect(table).toEqual({
      delimiter: ';',
      decimalComma: true,
      by: 'coordinates',
      columns: ['Uzunluq', 'Enlik'],
    });
    expect(layers[0]?.features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
      [
        { type: 'Point', coordinates: [46.55, 39.64] },
        { Yer: 'Laçın', Enlik: 39.64, Uzunluq: 46.55, Say: 12 },
      ],
      [
        { type: 'Point', coordinates: [46.75, 39.76] },
        { Yer: 'Şuşa', Enlik: 39.76, Uzunluq: 46.75, Say: null },
      ],
    ]);
  });

  it.each([',', ';', '\t', '|'])(
    'of two columns, divided by %j, is understood',
    async (delimiter) => {
      const rows = [
        ['lat', 'lon'],
        ['39.76', '46.75'],
        ['39.64', '46.55'],
      ];
      for (const end of ['', '\n', '\r\n\r\n']) {
        const { table, layers } = await read(
          rows.map((row) => row.join(delimiter)).join('\n') + end,
        );
        expect(table?.delimiter).toBe(delimiter);
        expect(layers[0]?.features).toHaveLength(2);
      }
    },
  );

  it('without coordinates has its names looked up, and rows that are in doubt are given back', async () => {
    const places = new Map([
      ['Shushi', [[46.75, 39.76]]],
      [
        'Meghri',
        [
          [46.24, 38.9],
          [45.1, 40.1],
        ],
      ],
    ]);
    const toponyms = (name: string) => (places.get(name) ?? []) as [number, number][];
    const { table, layers, problems, leftOut } = await read(
      'place,date\nShushi,2020-11-08\nMeghri,2021\nNowhere,2022\n,2023\n',
      { toponyms },
    );
    expect(table?.by).toBe('toponym');
    expect(layers[0]?.features.map(({ geometry }) => geometry?.type)).toEqual(['Point', undefined]);
    expect(problems.map(({ code, where, value }) => [code, where, value])).toEqual([
      ['several-places', 'line 3', '"Meghri"'],
      ['unknown-toponym', 'line 4', '"Nowhere"'],
    ]);
    expect(leftOut).toEqual([
      { place: 'Meghri', date: '2021' },
      { place: 'Nowhere', date: '2022' },
    ]);
  });

  it('keeps codes with leading zeros, doubled names of columns, and cells with line breaks', async () => {
    const { layers, problems } = await read(
      'lon,lat,code,code\n46.75,39.76,0374,"two\nlines"\nnorth,39,1,2\n',
    );
    expect(layers[0]?.features[0]?.properties).toMatchObject({
      code: '0374',
      'code 2': 'two\nlines',
    });
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['no-coordinates', 'line 4'],
    ]);
  });
});

describe('the inputs that broke other tools', () => {
  it('go in, or are answered with words', async () => {
    const folder = 'tests/formats/readers/inputs';
    const codes = async (name: string) => {
      const { problems } = await read(new Uint8Array(readFileSync(`${folder}/${name}`)), {}, name);
      return problems.map(({ code, outcome }) => `${code} ${outcome}`);
    };
    expect(await codes('swapped.geojson')).toEqual(['swapped-order taken']);
    expect(await codes('null-geometry.geojson')).toEqual([]);
    expect(await codes('bom.geojson')).toEqual([]);
    expect(await codes('collection.geojson')).toEqual([]);
    expect(await codes('bowtie.geojson')).toEqual(['crosses-itself taken']);
    expect(await codes('holes-outside.geojson')).toContain('hole-outside taken');
  });
});
