import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { atlas, objectsOf } from './command';

const folder = mkdtempSync(join(tmpdir(), 'atlas-places-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const at = { type: 'Point', coordinates: [46.9, 39.8] };
const nngi = { type: 'Feature', properties: { name: 'Nngi', 'name:hy': 'Նինգի' }, geometry: at };
const text = file('nota.txt', 'Two families left Nngi for Stepanakert.');
const geojson = file('mine.geojson', { type: 'FeatureCollection', features: [nngi] });
/** By the content of the file, and the number of the feature in it. */
const placeId = expect.stringMatching(/^own-place-[0-9a-f]{10}-0$/) as unknown;
const link = (...words: readonly string[]) => atlas(['link', '--lang', 'en', ...words]);

interface Line {
  readonly mentions: readonly { readonly surface: string; readonly placeId: string }[];
}

describe('atlas link --places', () => {
  it('finds the places of a file beside those of the atlas, and only with it', async () => {
    const surfaces = (line: Line | undefined) => line?.mentions.map(({ surface }) => surface);
    const [without] = objectsOf<Line>(await link(text));
    expect(surfaces(without)).toEqual(['Stepanakert']);
    const outcome = await link('--places', geojson, text);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const [line] = objectsOf<Line>(outcome);
    expect(line?.mentions).toEqual([
      expect.objectContaining({ surface: 'Nngi', placeId, lon: 46.9 }),
      expect.objectContaining({ surface: 'Stepanakert', placeId: 'khankendi-stepanakert' }),
    ]);
  });

  it('writes a gazetteer that it reads again with the same ids', async () => {
    const lpf = file(
      'links.lpf.json',
      (await link('--places', geojson, '--format', 'lpf', text)).stdout,
    );
    const ids = async (places: string) =>
      objectsOf<Line>(await link('--places', places, text))[0]?.mentions.map(
        ({ placeId }) => placeId,
      );
    expect(await ids(lpf)).toEqual([placeId, 'khankendi-stepanakert']);
    expect(await ids(lpf)).toEqual(await ids(geojson));
  });

  it('says what is wrong with a file without names, or a feature of it', async () => {
    const bare = { ...nngi, properties: {} };
    const nameless = file('bare.geojson', { type: 'FeatureCollection', features: [bare] });
    expect(await link('--places', nameless, text)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('has no place with a name') as unknown,
    });
    const far = { ...nngi, geometry: { type: 'Point', coordinates: [999, 39.8] } };
    const half = file('half.geojson', { type: 'FeatureCollection', features: [far, nngi] });
    const outcome = await link('--places', half, text);
    expect(outcome.stderr).toContain('999');
    expect(objectsOf<Line>(outcome)[0]?.mentions).toHaveLength(2);
    expect((await link('--places', join(folder, 'none'), text)).status).toBe(2);
  });

  it('does not mix them into an archive', async () => {
    const { status, stderr } = await link('--jsonl', '--compact', '--places', geojson);
    expect([status, stderr]).toEqual([2, expect.stringContaining('leave out --places')]);
  });
});
