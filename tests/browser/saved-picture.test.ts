import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en, hy } from '../words';
import { picture as words } from '../../src/i18n/en/picture';
import { contentOf, isWide, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings, inBothLooks } from './axe';

useBrowser();

/** Unfolds the group "Share" and in it the picture, in the words of a language. */
async function openPicture(page: Page, { share, pictures } = en): Promise<void> {
  await page.locator('summary', { hasText: share }).click();
  await page.getByRole('button', { name: pictures }).click();
  await page.getByRole('region', { name: pictures }).getByRole('img').waitFor();
}

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await contentOf(file) };
}

/** What the browser's own parser of XML reads in a file; it refuses what is not well-formed. */
async function parsed(page: Page, svg: string) {
  // The page's own policy lets no script read markup.
  const reader = await page.context().newPage();
  return reader.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const [root, map] = [read.documentElement, read.querySelector('svg.map')];
    return {
      root: root.localName,
      fault: read.querySelector('parsererror')?.textContent ?? null,
      texts: [...read.querySelectorAll('text')].map(({ textContent }) => textContent),
      scripts: read.querySelectorAll('script, foreignObject, image, a, use').length,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      mapWidth: Number(map?.getAttribute('width')),
    };
  }, svg);
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Plays a film on a page of its own: its width, its length, and how many pixels change in it. */
async function played(page: Page, film: Buffer) {
  const player = await page.context().newPage();
  await player.setContent('<video muted></video>');
  return player.evaluate(async (data) => {
    const video = document.querySelector('video');
    if (!video) throw new Error('No video');
    const reach = async (seconds: number) => {
      const there = new Promise((resolve) =>
        video.addEventListener('seeked', resolve, { once: true }),
      );
      video.currentTime = seconds;
      await there;
      const { videoWidth: width, videoHeight: height } = video;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(video, 0, 0);
      return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    };
    const loaded = new Promise((resolve) => video.addEventListener('loadeddata', resolve));
    video.src = `data:video/webm;base64,${data}`;
    await loaded;
    const end = await reach(1e6);
    const seconds = video.currentTime;
    const start = await reach(0.5);
    let changed = 0;
    for (let at = 0; at < end.length; at += 4)
      if (Math.abs((start[at] ?? 0) - (end[at] ?? 0)) > 24) changed += 1;
    return { width: video.videoWidth, seconds, changed };
  }, film.toString('base64'));
}

describe('a picture of the map', () => {
  it('is saved as SVG with title, day, key, disclaimer and sources, and as PNG of each size', async () => {
    const page = await openDrawn({ path: '?place=shusha-shushi' });
    await openPicture(page);
    const svg = await saved(page, 'Save as SVG');
    expect(svg.name).toBe('shusha-shushi-2022-08-27.svg');
    const read = await parsed(page, svg.bytes.toString());
    expect(read).toMatchObject({ root: 'svg', fault: null, scripts: 0 });
    expect(read.texts).toContain('Shusha / Shushi');
    expect(read.texts).toContain('27 August 2022');
    expect(read.texts).toContain('Azerbaijan, handed over by agreement');
    expect(read.texts.join(' ')).toContain(en.disclaimer);
    expect(read.texts.join(' ')).toContain(en.attribution);
    // As wide as on the screen.
    const map = await page.locator('canvas').boundingBox();
    expect(read.mapWidth).toBe(map?.width);
    for (const times of [1, 2, 3]) {
      const png = await saved(page, `Save as PNG, ${times}×`);
      expect(png.name).toBe(`shusha-shushi-2022-08-27${times === 1 ? '' : `@${times}x`}.png`);
      expect(sizeOf(png.bytes)).toEqual([times * read.width, times * read.height]);
      await page.getByText(words.saved(png.name)).waitFor();
    }
  });

  it('has the title that the reader writes, whatever that is, and the colours that are chosen', async () => {
    const page = await openLists({ path: '?place=shusha-shushi' });
    await openPicture(page);
    const hostile = '<script>alert(1)</script> & "quoted"';
    await page.getByLabel(words.titleField).fill(hostile);
    await page.getByLabel(words.colours).selectOption(words.dark);
    const { bytes } = await saved(page, 'Save as SVG');
    const read = await parsed(page, bytes.toString());
    expect(read).toMatchObject({ root: 'svg', fault: null, scripts: 0 });
    expect(read.texts[0]).toBe(hostile);
    expect(bytes.toString()).toContain('#1c1a17');
  });

  it('follows the day and the view, and has both days of a comparison', async () => {
    const page = await openLists({ path: '?compare=2020-09-26/2022-08-27' });
    await openPicture(page);
    const svg = await saved(page, 'Save as SVG');
    expect(svg.name).toBe('map-2020-09-26-2022-08-27.svg');
    const { texts } = await parsed(page, svg.bytes.toString());
    expect(texts).toContain(en.key.heading('26 September 2020'));
    expect(texts).toContain(en.key.heading('27 August 2022'));
  });

  it('has the letters of Armenian in the file', async () => {
    const page = await openLists({ path: 'hy/?place=shusha-shushi' });
    await openPicture(page, hy);
    const svg = await saved(page, hy.time.charts.saveSvg);
    const { fault, texts } = await parsed(page, svg.bytes.toString());
    expect(fault).toBeNull();
    expect(texts.join(' ')).toContain(hy.disclaimer);
    expect(svg.bytes.toString()).toMatch(/U\+0530-058F;src:url\(data:font\/woff2;base64,/);
  });

  it('is made by keyboard alone on a phone, where it is wider than the screen', async () => {
    const page = await openLists({ context: { viewport: { width: 390, height: 844 } } });
    const group = page.locator('summary', { hasText: en.share });
    await group.focus();
    await group.press('Enter');
    const door = page.getByRole('button', { name: en.pictures });
    await door.focus();
    await door.press('Enter');
    await page.getByRole('img', { name: words.preview }).waitFor();
    const button = page.getByRole('button', { name: 'Save as SVG' });
    await button.focus();
    const download = page.waitForEvent('download');
    await button.press('Enter');
    const svg = (await contentOf(await download)).toString();
    expect((await parsed(page, svg)).width).toBeGreaterThanOrEqual(760);
    expect(await isWide(page)).toBe(false);
  });

  it('passes axe on a desk and on a phone', async () => {
    const page = await openLists();
    await openPicture(page);
    await inBothLooks(page, async (look) => {
      expect(await findings(page), look).toEqual([]);
    });
  });
});

describe('a film of the passage of time', () => {
  const fill = async (page: Page, first: string, last: string) => {
    await page.getByLabel(words.film.first).fill(first);
    await page.getByLabel(words.film.last).fill(last);
  };

  it('is recorded with the frames of the chosen days', async () => {
    const page = await openLists({ path: '?place=shusha-shushi' });
    await openPicture(page);
    await fill(page, '2020-11-01', '2020-12-05');
    await page.getByLabel(words.film.speed).selectOption('1 month/s');
    const film = await saved(page, words.film.make);
    expect(film.name).toBe('film-2020-11-01-2020-12-05.webm');
    const { width, seconds, changed } = await played(page, film.bytes);
    expect(width).toBe(1280);
    // A second before, 34 days at 30 a second, two seconds after.
    expect(seconds).toBeGreaterThan(3.5);
    expect(seconds).toBeLessThan(8);
    // Districts changed hands meanwhile: thousands of pixels have another colour.
    expect(changed).toBeGreaterThan(5000);
  });

  it('can be cancelled, and says that nothing was saved', async () => {
    const page = await openLists();
    await openPicture(page);
    await page.getByRole('button', { name: words.film.make }).click();
    await page.getByRole('button', { name: words.film.cancel }).click();
    await page.getByText(words.film.cancelled).waitFor();
    await page.getByRole('button', { name: words.film.make }).waitFor();
  });

  it('says why a span cannot be filmed', async () => {
    const page = await openLists();
    await openPicture(page);
    await fill(page, '2022-08-27', '2020-11-10');
    await page.getByText(words.film.backwards).waitFor();
    expect(await page.getByRole('button', { name: words.film.make }).isDisabled()).toBe(true);
    await fill(page, '1992-05-01', '2025-01-01');
    await page.getByLabel(words.film.speed).selectOption('1 month/s');
    await page.getByText(words.film.tooLong(180)).waitFor();
  });

  it('is not offered where the browser has no recorder, with a sentence', async () => {
    const page = await openLists();
    await page.evaluate(() => Reflect.deleteProperty(window, 'MediaRecorder'));
    await openPicture(page);
    await page.getByText(words.film.cannot).waitFor();
    expect(await page.getByRole('button', { name: words.film.make }).count()).toBe(0);
  });
});
