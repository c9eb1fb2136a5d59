import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, startTileHost, styleOf, type TileHost } from '../background/tile-host';
import { rendered, useBrowser } from './atlas-page';
import {
  choose,
  kinds,
  ofFaults,
  onDetailedPage,
  openChoice,
  sectionsDrawn,
} from './detailed-page';

useBrowser();

let host: TileHost;
beforeAll(async () => {
  host = await startTileHost();
});
afterEach(() => host.mend());
afterAll(() => host.end());

/** The built-in background with the layers of the atlas, and one click back to the default page. */
async function builtInStays(page: Page): Promise<void> {
  await page.getByText('The built-in background is shown.').waitFor();
  await expect.poll(async () => (await rendered(page, 'districts')).length).toBe(7);
  expect(await sectionsDrawn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the built-in background' }).first().click();
  await page.waitForURL((url) => !url.pathname.includes('background'));
}

/** Opens the page with a background that fails, and waits for what it says. */
async function failing(kind: keyof typeof kinds, path: string, said: string): Promise<Page> {
  const page = await openChoice(host, { expected: ofFaults });
  await choose(page, kind, `${host.origin}${path}`);
  await onDetailedPage(page);
  await page.getByRole('alert').getByText(said).waitFor({ timeout: 45_000 });
  return page;
}

const html = { type: 'text/html', body: '<!doctype html><script>top.ran = 1</script><p>Sign in' };

describe('a style that fails', () => {
  it.each([
    ['is missing', () => ({ status: 404, body: 'Not found' }), 'answered with the error 404'],
    ['is a page instead', () => html, 'something other than JSON'],
    [
      'has another version',
      () => ({ body: JSON.stringify({ ...styleOf(''), version: 7 }) }),
      'the version 7',
    ],
    ['is no style', () => ({ body: '{"tiles":[]}' }), 'no map style'],
    ['breaks off', () => 'broken' as const, 'does not answer'],
    ['never comes', () => 'never' as const, 'within 20 seconds'],
  ])('leaves the built-in background, and says so: it %s', async (_, answering, said) => {
    host.fail('/style.json', answering);
    const page = await failing('style', '/style.json', said);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await builtInStays(page);
  });
});

describe('tiles that fail', () => {
  it.each([
    ['are no tiles', () => ({ body: 'no tile' }), 'are broken, or do not come'],
    ['fail', () => ({ status: 500, body: '' }), 'are broken, or do not come'],
    ['are missing', () => ({ status: 404, body: '' }), 'within 20 seconds'],
    ['never come', () => 'never' as const, 'within 20 seconds'],
  ])(
    'leave the built-in background, and a sentence says so: they %s',
    async (_, answering, said) => {
      host.fail('/tiles/', answering);
      await builtInStays(await failing('style', '/style.json', said));
    },
  );

  it('leave what has come where only some of them fail', async () => {
    const page = await openChoice(host, { expected: ofFaults });
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await page.getByText('The background comes from').waitFor();
    host.fail('/tiles/', () => ({ status: 503, body: '' }));
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.getByRole('alert').getByText('did not come').waitFor();
    await expect.poll(() => sectionsDrawn(page)).not.toEqual([]);
  });
});

describe('an archive that fails', () => {
  it.each([
    [
      'is cut off',
      () => ({ body: archiveOf().subarray(0, 200) }),
      'no PMTiles file, or only a part',
    ],
    ['is a page', () => html, 'does not send parts of a file'],
    [
      'has tiles of an unknown kind',
      () => ({ body: archiveOf({ tileType: 77 }, 2) }),
      'cannot be drawn: 77',
    ],
    ['is missing', () => ({ status: 404, body: '' }), 'answered with the error 404'],
  ])(
    'leaves the built-in background, and a sentence says so: it %s',
    async (_, answering, said) => {
      host.fail('/map.pmtiles', answering);
      await builtInStays(await failing('pmtiles', '/map.pmtiles', said));
    },
  );

  it('leaves the built-in background where its tiles are behind the cut', async () => {
    const whole = archiveOf();
    // Where its header says that the tiles begin.
    const start = Number(new DataView(whole.buffer, whole.byteOffset).getBigUint64(56, true));
    host.fail('/map.pmtiles', () => ({ body: whole.subarray(0, start + 1) }));
    await builtInStays(await failing('pmtiles', '/map.pmtiles', 'are broken, or do not come'));
  });
});

describe('terrain that fails', () => {
  it('leaves the built-in background where there are no pictures', async () => {
    host.fail('/heights/', () => html);
    const said = 'are broken, or do not come';
    await builtInStays(await failing('terrain', '/heights/{z}/{x}/{y}.png', said));
  });
});

describe('an address that is typed', () => {
  it.each(['maps.example/style.json', 'javascript:alert(1)', 'file:///etc/passwd', ''])(
    'is refused on the spot where it is none of the web: %j',
    async (address) => {
      const page = await openChoice(host);
      await choose(page, 'style', address);
      await page.getByRole('alert').getByText('begins with http:// or https://').waitFor();
      expect(page.url()).not.toContain('background.html');
    },
  );
});
