import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDay } from '../../src/archive/months';
import { archiveCommand, articlesOfPart, invented, newFolder, writePart } from '../archive/archive';
import { catalog } from '../fixtures';
import { open, openDrawn, openLists, rendered, useBrowser } from './atlas-page';

useBrowser();

const name = 'an archive on the page';
const hasDuckDb = await import('@duckdb/node-api').then(
  () => true,
  () => false,
);
if (!hasDuckDb)
  process.stderr.write(`Left out: "${name}", since @duckdb/node-api is not installed.\n`);

const archive = newFolder();
const index = join(archive, 'index');
const months = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
});
const inWords = (month: string) => months.format(new Date(`${month}-01T00:00:00Z`));

/** A host that answers range requests below `archive/`, or sends whole files. */
const host =
  (ranges = true) =>
  async (route: Route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/archive\//, '');
    const whole = readFileSync(join(index, path));
    const range = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers()['range'] ?? '');
    if (!ranges || !range) return await route.fulfill({ status: 200, body: whole });
    const [from, to] = [Number(range[1]), Number(range[2])];
    const headers = { 'Content-Range': `bytes ${from}-${to}/${whole.length}` };
    await route.fulfill({ status: 206, headers, body: whole.subarray(from, to + 1) });
  };
const hosted = { routes: { '**/archive/**': host() } };

const panel = (page: Page) => page.getByRole('region', { name: 'Panel' });
const listed = (page: Page) => panel(page).getByRole('list', { name: 'Places by mentions' });
const articles = (page: Page) =>
  panel(page).getByRole('list', { name: 'Articles that name the place' }).getByRole('listitem');

/** The mentions of each place in the articles of some months, by a loop over the part. */
function counted(isIn: (month: string) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { published, mentions } of articlesOfPart(archive, 'a.jsonl.gz'))
    if (isIn((published ?? '').slice(0, 7)))
      for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

async function openArchive(page: Page) {
  await page.getByRole('button', { name: 'Add data' }).click();
  await panel(page).getByRole('link', { name: 'Open an archive' }).click();
  await panel(page).getByLabel('Address of the folder on this host').fill('archive/');
  await panel(page).getByRole('button', { name: 'Open', exact: true }).click();
}

describe.runIf(hasDuckDb)(name, () => {
  beforeAll(async () => {
    await writePart(archive, 'a.jsonl.gz', invented(300));
    expect(await archiveCommand('index', archive)).toMatchObject({ status: 0, stderr: '' });
  }, 240_000);

  it('sizes places by the months between two handles, and says that it is invented', async () => {
    const page = await openDrawn(hosted);
    expect(await rendered(page, 'archive')).toEqual([]);
    await openArchive(page);
    await listed(page).waitFor();
    await panel(page).getByText('Every article of this archive is invented').waitFor();
    await expect.poll(async () => (await rendered(page, 'archive')).length).toBeGreaterThan(10);
    await page
      .getByRole('region', { name: /^Who held what on/ })
      .getByText(/^Mentions: \d+$/)
      .first()
      .waitFor();
    const all = counted(() => true);
    expect(await listed(page).getByRole('listitem').first().textContent()).toContain(
      String(Math.max(...all.values())),
    );

    const histogram = page.getByRole('region', { name: 'Mentions by month' });
    await histogram.getByText(`mentions: ${sumOf(all).toLocaleString('en')}`).waitFor();
    const first = histogram.getByRole('slider', { name: 'First month' });
    const last = histogram.getByRole('slider', { name: 'Last month' });
    await first.focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await last.focus();
    await page.keyboard.press('ArrowLeft');
    const manifest = description();
    const [from, to] = [monthAfter(manifest.first, 13), monthAfter(manifest.last, -1)];
    expect(await first.getAttribute('aria-valuetext')).toBe(inWords(from));
    expect(await last.getAttribute('aria-valuetext')).toBe(inWords(to));
    const some = counted((month) => month >= from && month <= to);
    expect(sumOf(some)).toBeLessThan(sumOf(all));
    await histogram.getByText(`mentions: ${sumOf(some).toLocaleString('en')}`).waitFor();
    // The first handle does not pass the last one.
    await first.focus();
    await page.keyboard.press('End');
    expect(await first.getAttribute('aria-valuetext')).toBe(inWords(to));
    await histogram.getByRole('button', { name: 'All months' }).click();
    await histogram.getByText(`mentions: ${sumOf(all).toLocaleString('en')}`).waitFor();

    // Whoever leaves the archive has the days and the places of the atlas again.
    await page.getByRole('link', { name: 'Sources & data' }).first().click();
    await page.getByRole('region', { name: 'Mentions by month' }).waitFor({ state: 'detached' });
    await expect.poll(() => rendered(page, 'archive')).toEqual([]);
  });

  it('pages through the articles of a place by month, with sentences where they are allowed', async () => {
    const page = await openLists(hosted);
    await openArchive(page);
    const [place = '', mentions = 0] =
      [...counted(() => true)].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    await listed(page).getByRole('link').first().click();
    const feature = catalog.featureById[place];
    if (feature)
      await panel(page)
        .getByRole('link', { name: /What the atlas has/ })
        .waitFor();
    const month = panel(page).getByLabel('Month');
    const told = (await month.locator('option').allTextContents()).map((option) =>
      Number(/\((\d+)\)$/.exec(option)?.[1]),
    );
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(mentions);
    await month.selectOption({ index: told.indexOf(Math.max(...told)) });
    const chosen = (await month.locator('option:checked').textContent()) ?? '';
    const naming = articlesOfPart(archive, 'a.jsonl.gz').filter(
      (one) =>
        chosen.startsWith(inWords((one.published ?? '').slice(0, 7))) &&
        one.mentions.some((mention) => mention.place === place),
    );
    await expect.poll(() => articles(page).count()).toBe(Math.min(naming.length, 20));
    const [one] = naming.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
    const link = articles(page).first().getByRole('link');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/invented\//);
    expect(await articles(page).first().textContent()).toContain('invented');
    expect(naming.map(({ address }) => address)).toContain(await link.getAttribute('href'));

    await panel(page)
      .getByLabel('Publisher')
      .selectOption(one?.publisher ?? '');
    const own = naming.filter(({ publisher }) => publisher === one?.publisher);
    await expect.poll(() => articles(page).count()).toBe(own.length);
    const sentences = own.flatMap((article) =>
      article.mentions.flatMap((mention) =>
        mention.place === place && mention.excerpt ? [mention.excerpt] : [],
      ),
    );
    const shown = await articles(page).locator('blockquote').allTextContents();
    expect(new Set(shown)).toEqual(new Set(sentences));
    expect(new URL(page.url()).searchParams.get('archive')).toBe('archive/');
    expect(new URL(page.url()).searchParams.get('named')).toBe(place);

    // The link of the view asks before it loads anything of the archive.
    await page.reload();
    await panel(page).getByRole('button', { name: 'Open', exact: true }).click();
    await articles(page).first().waitFor();
  });

  it('says in words that a host has no ranges, and that an address is of another host', async () => {
    const page = await openLists({ routes: { '**/archive/**': host(false) } });
    await openArchive(page);
    const alert = panel(page).getByRole('alert');
    await alert.getByText('The host sends whole files only').waitFor();
    await panel(page).getByLabel('Address of the folder').fill('https://example.org/archive/');
    await panel(page).getByRole('button', { name: 'Open', exact: true }).click();
    await alert.getByText('not on the host of the page: “https://example.org/archive/”').waitFor();
  });

  it('opens a folder of this device, in a browser that has no choice of folders of its own', async () => {
    const page = await open({ map: false, path: '?archive=' });
    await page.evaluate(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    await page.getByRole('link', { name: 'Sources & data' }).first().click();
    await page.goBack();
    await panel(page).getByLabel('Choose a folder on this device').setInputFiles(archive);
    await listed(page).waitFor();
    await panel(page).getByText('Articles: 300').waitFor();
    await panel(page).getByRole('button', { name: 'Close the archive' }).click();
    await panel(page).getByRole('heading', { name: 'Open an archive' }).waitFor();
  });
});

function description() {
  const told = JSON.parse(readFileSync(join(index, 'archive.json'), 'utf8')) as {
    readonly first: string;
    readonly last: string;
  };
  return told;
}

/** YYYY-MM, so many months after the one of a day. */
function monthAfter(day: string, count: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return writeDay(Date.UTC(year, month - 1 + count, 1) / 86_400_000).slice(0, 7);
}
