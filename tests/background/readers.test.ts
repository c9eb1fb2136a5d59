import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chosenBackground } from '../../src/background/choice';
import { fetchJsonObject } from '../../src/background/fetch-json';
import { readPmtiles } from '../../src/background/read-pmtiles';
import { readStyle } from '../../src/background/read-style';
import { readTerrain } from '../../src/background/read-terrain';
import { BackgroundFailed, type BackgroundTrouble } from '../../src/background/trouble';
import { pmtilesBackground } from '../../src/map/detailed/pmtiles-style';
import { readBackground } from '../../src/map/detailed/read-background';
import {
  archiveOf,
  startTileHost,
  styleOf,
  tileJson,
  type Answer,
  type TileHost,
} from './tile-host';

let host: TileHost;
beforeAll(async () => {
  host = await startTileHost();
});
afterEach(() => host.mend());
afterAll(() => host.end());

const troubleOf = async (reading: Promise<unknown>): Promise<BackgroundTrouble | 'none'> => {
  try {
    await reading;
    return 'none';
  } catch (error) {
    if (error instanceof BackgroundFailed) return error.trouble;
    throw error;
  }
};
const json = (value: unknown): Answer => ({
  type: 'application/json',
  body: JSON.stringify(value),
});
const style = () => readStyle(`${host.origin}/style.json`, [host.origin]);
const idsOf = (layers: readonly { id: string; type: string }[]) => layers.map(({ type }) => type);

describe('a style of another host', () => {
  it('is drawn in its areas and lines, without its names, borders and patterns', async () => {
    const { below, above, ground, sources, hasWater } = await style();
    expect(idsOf(below)).toEqual([]);
    expect(above.map((layer) => 'source-layer' in layer && layer['source-layer'])).toEqual([
      'water',
      'transportation',
    ]);
    expect(ground?.paint).toEqual({ 'background-color': '#eef' });
    expect(hasWater).toBe(true);
    expect(sources).toMatchObject({
      'detailed-map': {
        type: 'vector',
        tiles: [`${host.origin}/tiles/{z}/{x}/{y}.pbf`],
        maxzoom: 14,
      },
    });
  });

  it('is credited as its tiles ask', async () => {
    expect((await style()).credits).toEqual([
      { text: '© The mappers', href: 'https://example.org/data' },
    ]);
  });

  it('finds tiles that are named from where their description lies', async () => {
    host.fail('/tiles.json', () => json({ ...tileJson(''), tiles: ['./t/{z}/{x}/{y}.pbf'] }));
    const { sources } = await style();
    expect(sources['detailed-map']).toMatchObject({ tiles: [`${host.origin}/t/{z}/{x}/{y}.pbf`] });
  });

  it('asks neither for letters nor for signs of the style', async () => {
    host.asked.length = 0;
    await style();
    expect(host.asked).toEqual(['/style.json', '/tiles.json']);
  });

  const changed = (value: object) => () => json({ ...styleOf(host.origin), ...value });
  it.each<[BackgroundTrouble['code'], string, () => Answer | 'never' | 'broken']>([
    ['refused', '404', () => ({ status: 404, body: 'Not found' })],
    ['refused', '500', () => ({ status: 500, body: 'Oops' })],
    ['not-json', '', () => ({ type: 'text/html', body: '<!doctype html><p>Sign in' })],
    ['not-json', '', () => ({ body: '' })],
    ['not-json', '', () => json([1, 2])],
    ['not-json', '', () => ({ body: JSON.stringify(styleOf('')).slice(0, 300) })],
    ['not-style', '', () => json({ tiles: [] })],
    ['other-version', '7', changed({ version: 7 })],
    ['other-version', '"8"', changed({ version: '8' })],
    ['nothing-left', '', changed({ layers: [] })],
    ['nothing-left', '', changed({ sources: {} })],
    [
      'nothing-left',
      '',
      changed({
        layers: 'x'
          .repeat(5)
          .split('')
          .map(() => null),
      }),
    ],
    ['too-large', '', () => ({ body: `{"a":"${'x'.repeat(5_000_001)}"}` })],
    ['no-answer', '', () => 'broken'],
  ])('is refused with the code %s %s', async (code, detail, answering) => {
    host.fail('/style.json', answering);
    const trouble = { code, host: new URL(host.origin).host, detail };
    expect(await troubleOf(style())).toEqual(trouble);
  });

  it('is refused with what its specification says', async () => {
    const [ground, lake] = styleOf(host.origin)['layers'] as object[];
    host.fail(
      '/style.json',
      changed({ layers: [ground, { ...lake, paint: { 'fill-color': 7 } }] }),
    );
    const trouble = await troubleOf(style());
    expect(trouble).toMatchObject({ code: 'not-valid' });
    expect(JSON.stringify(trouble)).toContain('color');
  });

  it('is refused where an expression is nested a hundred thousand times', async () => {
    const deep = `${'["!",'.repeat(100_000)}true${']'.repeat(100_000)}`;
    const text = JSON.stringify(styleOf(host.origin)).replace(
      '"paint":{"fill-color"',
      `"filter":${deep},"paint":{"fill-color"`,
    );
    host.fail('/style.json', () => ({ body: text }));
    expect(await troubleOf(style())).toMatchObject({ code: 'not-valid' });
  });

  it('asks no host that was not allowed: not for tiles, nor for their description', async () => {
    const others = ['https://a.invalid/tiles.json', 'https://b.invalid/{z}/{x}/{y}.png'];
    host.fail(
      '/style.json',
      changed({
        sources: {
          map: { type: 'vector', url: others[0] },
          more: { type: 'raster', tiles: [others[1]] },
        },
        layers: [
          ...(styleOf('')['layers'] as object[]),
          { id: 'more', type: 'raster', source: 'more' },
        ],
      }),
    );
    expect(await troubleOf(style())).toEqual({
      ...{ code: 'other-hosts', host: '', detail: 'https://a.invalid https://b.invalid' },
    });
    host.mend();
    host.fail('/tiles.json', () => json(tileJson('https://c.invalid')));
    expect(await troubleOf(style())).toMatchObject({ detail: 'https://c.invalid' });
  });

  it('is refused where its source has no tiles, or tiles that are not of the web', async () => {
    host.fail('/tiles.json', () => json({ tilejson: '3.0.0' }));
    expect(await troubleOf(style())).toMatchObject({ code: 'no-tiles' });
    host.fail('/tiles.json', () => json({ tiles: ['javascript:alert(1)'] }));
    expect(await troubleOf(style())).toMatchObject({ code: 'not-web' });
    host.fail('/tiles.json', () => json({ tiles: ['https://{x}.invalid/{z}/{y}'] }));
    expect(await troubleOf(style())).toMatchObject({ code: 'not-web' });
  });

  it('that never comes has an end', async () => {
    host.fail('/style.json', () => 'never');
    const reading = fetchJsonObject(`${host.origin}/style.json`, 50);
    expect(await troubleOf(reading)).toMatchObject({ code: 'late' });
  });
});

describe('a PMTiles file', () => {
  const archive = (ms?: number) => readPmtiles(`${host.origin}/map.pmtiles`, ms);

  it('is read by parts, and its tiles come as they were written', async () => {
    const head = await archive();
    expect(head).toMatchObject({ tiles: 'vector', encoding: 'mvt', minzoom: 0, maxzoom: 9 });
    expect(head.sections).toEqual(['water', 'transportation', 'boundary', 'place']);
    expect(head.credits).toEqual([{ text: '© The archive', href: null }]);
    const tile = await head.pmtiles.getZxy(6, 40, 24);
    expect(tile?.data.byteLength).toBeGreaterThan(50);
  });

  it('has no style, so its water and roads are drawn as the atlas draws them', async () => {
    const { below, above, hasWater } = pmtilesBackground(await archive());
    const sections = [...below, ...above].map(
      (one) => 'source-layer' in one && one['source-layer'],
    );
    expect(new Set(sections)).toEqual(new Set(['water', 'transportation']));
    expect(hasWater).toBe(true);
  });

  it.each<[BackgroundTrouble['code'], () => Answer | 'never' | 'broken']>([
    ['refused', () => ({ status: 404, body: '' })],
    ['no-ranges', () => ({ type: 'text/html', body: '<h1>Maps</h1>' })],
    ['not-pmtiles', () => ({ body: 'no archive at all, only a text' })],
    ['not-pmtiles', () => ({ body: '' })],
    ['not-pmtiles', () => ({ body: archiveOf().subarray(0, 100) })],
    ['not-pmtiles', () => ({ body: archiveOf().subarray(0, 200) })],
    ['other-tiles', () => ({ body: archiveOf({ tileType: 0 }, 1) })],
    ['other-tiles', () => ({ body: archiveOf({ tileType: 77 }, 1) })],
    ['no-answer', () => 'broken'],
  ])('is refused with the code %s', async (code, answering) => {
    host.fail('/map.pmtiles', answering);
    expect(await troubleOf(archive())).toMatchObject({ code });
  });

  it('that never comes has an end', async () => {
    host.fail('/map.pmtiles', () => 'never');
    expect(await troubleOf(archive(50))).toMatchObject({ code: 'late' });
  });

  it('that is cut off has no tile from behind the cut, and says so', async () => {
    const { pmtiles: whole } = await archive();
    expect(await whole.getZxy(0, 0, 0)).toBeDefined();
    const bytes = archiveOf();
    host.fail('/map.pmtiles', () => ({ body: bytes.subarray(0, bytes.length / 2) }));
    const { pmtiles: half } = await archive();
    expect(await troubleOf(half.getZxy(9, 322, 193))).toMatchObject({ code: 'cut-off' });
  });
});

describe('terrain', () => {
  const terrain = (address: string) =>
    chosenBackground('terrain', `${host.origin}${address}`, 'terrarium');

  it('comes from a template of addresses, in the code that was chosen', async () => {
    expect(await readTerrain(terrain('/heights/{z}/{x}/{y}.png'))).toEqual({
      ...{ type: 'raster-dem', encoding: 'terrarium', tileSize: 256, maxzoom: 12 },
      tiles: [`${host.origin}/heights/{z}/{x}/{y}.png`],
    });
  });

  it('comes from a TileJSON, in the code that it names', async () => {
    const described = { tiles: ['/heights/{z}/{x}/{y}.png'], encoding: 'mapbox', maxzoom: 9 };
    host.fail('/heights.json', () => json(described));
    expect(await readTerrain(terrain('/heights.json'))).toMatchObject({
      ...{ type: 'raster-dem', encoding: 'mapbox', maxzoom: 9 },
      tiles: [`${host.origin}/heights/{z}/{x}/{y}.png`],
    });
  });

  it('is a shade over the map, with the host for a credit where nobody asks for another', async () => {
    const { above, below, ground, credits } = await readBackground(
      terrain('/heights/{z}/{x}/{y}.png'),
    );
    expect([idsOf(above), below, ground]).toEqual([['hillshade'], [], null]);
    expect(credits).toEqual([{ text: new URL(host.origin).host, href: null }]);
  });

  it('is refused where there is a page instead', async () => {
    host.fail('/heights.json', () => ({ type: 'text/html', body: '<p>Hills' }));
    expect(await troubleOf(readTerrain(terrain('/heights.json')))).toMatchObject({
      code: 'not-json',
    });
  });
});
