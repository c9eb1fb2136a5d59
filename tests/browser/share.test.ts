import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { describeWith } from '../tools';
import { address, contentOf, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';

useBrowser();

const panel = (page: Page) => page.getByRole('region', { name: 'Panel' });
const share = async (page: Page) => {
  await panel(page).getByText('Share', { exact: true }).click();
  return page.getByRole('textbox', { name: 'Link to this view' });
};
const headingOf = (page: Page) => panel(page).getByRole('heading', { level: 2 }).first();

/** One address of every kind of view. */
const views = [
  '',
  '?place=shusha-shushi&date=2020-11-09',
  '?at=46.6,39.7',
  '?event=event-e033',
  '?show=day&date=2021-03-01',
  '?compare=2020-09-26/2022-08-27',
  '?show=charts',
  '?story=story-closure',
  '?ask=within&of=berdzor-lachin&km=12&layer=posts&on=2022-08-20',
  '?article=soyarmenio-2022-08-27',
  '?show=layers&hide=posts',
  '?show=sources',
];

describe('the link of a view', () => {
  it.each(views)('lands on the same thing when it is opened cold: %s', async (path) => {
    const page = await openLists({ path });
    const link = await (await share(page)).inputValue();
    const heading = await headingOf(page).textContent();
    const again = await openLists({ path: link.slice(address.length) });
    await panel(again)
      .getByRole('heading', { level: 2, name: heading ?? '' })
      .first()
      .waitFor();
    expect(new URL(again.url()).search).toBe(new URL(page.url()).search);
  });

  it('can name the version of its data, which changes nothing of what it opens', async () => {
    const page = await openLists({ path: '?place=goris' });
    const field = await share(page);
    await page.getByRole('checkbox', { name: /^Name the version/ }).check();
    expect(await field.inputValue()).toMatch(/\?place=goris&data=20\d\d-\d\d-\d\d/);
    const again = await openLists({ path: (await field.inputValue()).slice(address.length) });
    await again.getByRole('heading', { name: 'Goris', exact: true }).waitFor();
    expect(await again.getByText('This link was made').count()).toBe(0);
  });

  it('says so where it names a version that the atlas does not know', async () => {
    const path = `?place=goris&data=${encodeURIComponent('<img src=x onerror=alert(1)>')}`;
    const page = await openLists({ path });
    await page.getByText('names a version of the data that this atlas does not know').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('is copied, and selected where the browser does not allow copying', async () => {
    const page = await openLists({ path: '?place=goris' });
    const field = await share(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The browser did not allow copying').waitFor();
    const chosen = await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    );
    expect(chosen).toBe(await field.inputValue());
  });
});

describe('a citation', () => {
  it('is written in five styles for the view, and for the article that it quotes', async () => {
    const page = await openLists({ path: '?place=shusha-shushi&date=2020-11-09' });
    await share(page);
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await citation.waitFor();
    expect(await citation.inputValue()).toMatch(
      /^The Corridor Atlas contributors\. \(20\d\d, .+\)\. Shusha \/ Shushi, 9 November 2020 \(Version 20/,
    );
    await page.getByRole('combobox', { name: 'Style' }).selectOption('BibTeX');
    const [item] = new Cite(await citation.inputValue()).data;
    expect(item).toMatchObject({ title: 'Shusha / Shushi, 9 November 2020' });
    expect(String(item['URL'])).toContain('?place=shusha-shushi&date=2020-11-09&data=');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/\.bib$/);
    expect((await contentOf(download)).toString()).toBe(await citation.inputValue());
    await page.getByRole('combobox', { name: 'What to cite' }).selectOption({ index: 1 });
    expect(await citation.inputValue()).toContain('organization = {SoyArmenio}');
    await page
      .getByRole('combobox', { name: 'What to cite' })
      .selectOption('“la ciudad de Shusha no necesita la participación de estos países”');
    expect(await citation.inputValue()).toContain('no necesita la participación de estos países');
  });

  it('of a question has its sentence as title', async () => {
    const page = await openLists({ path: '?ask=control&of=hadrut&on=2019-06-01' });
    await share(page);
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await citation.waitFor();
    expect(await citation.inputValue()).toMatch(/Who held Hadrut/i);
  });

  it('has no fault for assistive technology, also on a phone in Armenian', async () => {
    const context = { viewport: { width: 390, height: 844 } };
    const page = await openLists({ path: 'hy/?place=goris', context });
    await page.getByText('Կիսվել', { exact: true }).click();
    const citation = page.getByRole('textbox', { name: 'Մատենագիտական գրառում' });
    await citation.waitFor();
    expect(await citation.inputValue()).toMatch(/^The Corridor Atlas contributors\./);
    expect(await findings(page)).toEqual([]);
  });
});

describeWith('pdftotext', 'a view on paper', () => {
  it.each([
    ['a card', '?place=shusha-shushi'],
    ['an article', '?article=soyarmenio-2022-08-27'],
  ])('has every word of %s, the key, the sources and no controls, on A4', async (_, path) => {
    const page = await openDrawn({ path });
    await page.waitForFunction(() => (window.corridorAtlas?.labels() ?? []).length > 3);
    const folder = mkdtempSync(join(tmpdir(), 'atlas-print-'));
    try {
      const file = join(folder, 'view.pdf');
      await page.pdf({ path: file, preferCSSPageSize: true });
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const size = /MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/.exec(readFileSync(file, 'latin1'));
      expect([Number(size?.[1]), Number(size?.[2])]).toEqual([594, 841]);
      const plain = (words: string) => words.normalize('NFKC').replace(/[\s\u00ad-]+/g, '');
      const printed = plain(text);
      const words = await panel(page).evaluate((element) =>
        [...element.querySelectorAll('.view :is(h2, h3, p, li, blockquote, dd, dt, td, summary)')]
          .filter((one) => !one.closest('.share, .correction, form, nav, .visually-hidden'))
          .flatMap((one) => {
            const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            // Apart, because paper has the address of a link between it and what follows.
            for (let text = texts.nextNode(); text; text = texts.nextNode())
              if (!text.parentElement?.closest('.visually-hidden'))
                found.push(...(text.textContent ?? '').split(/\s+/));
            return found;
          }),
      );
      expect(words.length).toBeGreaterThan(300);
      const missing = words.map(plain).filter((one) => one !== '' && !printed.includes(one));
      expect(missing).toEqual([]);
      expect(text).toContain('Who held what on 27 August 2022');
      expect(text).toContain('https://');
      expect(text).not.toMatch(/Map your own article|Copy link|Zoom in/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
