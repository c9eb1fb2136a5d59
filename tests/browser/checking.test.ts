import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { panelOf, paste, saved, textOf } from './an-article';
import { isWide, open, openLists, useBrowser } from './atlas-page';
import { findings, inBothLooks } from './axe';

useBrowser();

const text = `A road near Lachin
28 August 2022

On 26 August 2022 people left Lachin. Nothing is said here.

On Friday, 27 August 2022, the road was open. On 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge. On 23 April 2023 Azerbaijan set up a checkpoint on the Hakari bridge.`;

/** The marks of a page in English. */
const marksOf = (page: Page, kind = '') =>
  textOf(page).getByRole('button', { name: `What the record says of this sentence · ${kind}` });
const noteOf = (page: Page) =>
  page.getByRole('region', { name: 'What the record says of this sentence' });
const isFocused = (element: Element) => element === document.activeElement;

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? '',
    );
    if (name.test(focused)) return;
  }
  throw new Error(`No Tab leads to ${name}`);
}

describe('an article and the record', () => {
  it('opens a mark by keyboard: who held the place that day, by which sources, what happened', async () => {
    const page = await openLists();
    await paste(page, text);
    await panelOf(page).getByText('1 agrees', { exact: true }).waitFor();
    await panelOf(page).getByText('2 differ').waitFor();
    await panelOf(page).getByRole('checkbox', { name: 'Only what differs' }).focus();
    await tabTo(page, /Who held it$/);
    await page.keyboard.press('Enter');
    const note = noteOf(page);
    const heading = note.getByRole('heading', { name: 'What the record says of this sentence' });
    await expect.poll(() => heading.evaluate(isFocused)).toBe(true);
    await note.getByText(/On 26 August 2022 Berdzor \/ Lachin was held by Azerbaijan/).waitFor();
    expect(await note.getByRole('link', { name: 'Azernews' }).first().isVisible()).toBe(true);
    const events = note.getByRole('list', { name: 'Events there within ten days' });
    expect(await events.getByRole('listitem').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await marksOf(page, 'Who held it').first().evaluate(isFocused)).toBe(true);
  });

  it('says what differs with its sources, and axe finds nothing with a mark open', async () => {
    const page = await openLists();
    await paste(page, text);
    await marksOf(page, 'something differs').first().click();
    const note = noteOf(page);
    await note.getByText('27 August 2022: Saturday.').waitFor();
    await note.getByText('Measured by the calendar.').waitFor();
    await inBothLooks(page, async (look) => expect(await findings(page), look).toEqual([]));
    await marksOf(page, 'something differs').nth(1).click();
    await note.getByText(/Azerbaijani checkpoint on the Hakari bridge, in the record/).waitFor();
    expect(await note.getByRole('link', { name: 'CivilNet' }).isVisible()).toBe(true);
    await note.getByRole('button', { name: 'Dismiss' }).click();
    await inBothLooks(page, async (look) => expect(await findings(page), look).toEqual([]));
  });

  it('leaves the text of a paragraph as it is, so that words are still linked by selecting them', async () => {
    const page = await openLists();
    await paste(page, text);
    await marksOf(page).first().waitFor();
    const paragraph = textOf(page).getByRole('paragraph').nth(1);
    expect(await paragraph.textContent()).toContain('On 26 August 2022 people left Lachin.');
    await page.getByText('checkpoint').first().dblclick();
    const form = panelOf(page).getByRole('textbox', { name: 'Words in the text' });
    await expect.poll(() => form.inputValue()).toBe('checkpoint');
  });

  it('filters by finger in Armenian, dismisses with a reason, and a reload has it dismissed', async () => {
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await openLists({ path: 'hy/?show=read', context });
    await page.getByRole('textbox', { name: 'Հոդվածի տեքստը' }).fill(text);
    await page.getByRole('button', { name: 'Նշել տեղերը' }).tap();
    const all = textOf(page).getByRole('button', {
      name: 'Ինչ են ասում գրառումներն այս նախադասության մասին',
    });
    await all.first().waitFor();
    const before = await all.count();
    await page.getByRole('checkbox', { name: 'Միայն տարբերվողները' }).tap();
    await expect.poll(() => all.count()).toBe(2);
    expect(before).toBeGreaterThan(2);
    await all.nth(1).tap();
    await page.getByRole('button', { name: 'Հաշվի չառնել' }).first().tap();
    await page.getByRole('textbox', { name: 'Պատճառ' }).fill('Տեքստը մեջբերում է սխալը');
    await page.getByRole('button', { name: 'Հաշվի չառնել այս պատճառով' }).tap();
    await page.getByText('Հաշվի չի առնվում՝ Տեքստը մեջբերում է սխալը').waitFor();
    await page.getByText('հաշվի չի առնվում՝ 1', { exact: true }).waitFor();
    expect(await isWide(page)).toBe(false);
    await page.reload();
    await page.getByText('հաշվի չի առնվում՝ 1', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Միայն տարբերվողները' }).tap();
    await expect.poll(() => all.count()).toBe(1);
  });

  it('takes a dismissal away in two files and brings it back', async () => {
    const page = await openLists();
    await paste(page, text);
    await marksOf(page, 'something differs').first().click();
    await noteOf(page).getByRole('button', { name: 'Dismiss' }).first().click();
    await noteOf(page).getByRole('textbox', { name: 'Reason' }).fill('A quotation');
    await noteOf(page).getByRole('textbox', { name: 'Reason' }).press('Enter');
    await noteOf(page).getByText('Dismissed: A quotation').waitFor();
    const { text: rows } = await saved(page, 'Checks as CSV');
    expect(rows).toMatch(/weekday,contradicts,.*A quotation/);
    await page.getByRole('button', { name: 'Export / import' }).click();
    const { text: project } = await saved(page, 'Project file (reopens here)');
    await page.getByRole('button', { name: 'Undo' }).click();
    await panelOf(page).getByText('2 differ').waitFor();
    const file = { name: 'a.atlas.json', mimeType: '', buffer: Buffer.from(project) };
    await page.getByLabel('Import links from a file').setInputFiles(file);
    await panelOf(page).getByText('1 dismissed', { exact: true }).waitFor();
  });

  it('says that without a day of publication "yesterday" cannot be checked; weekdays are', async () => {
    const page = await openLists();
    await paste(
      page,
      'Nobody knows when this was written down. On Friday, 27 August 2022, people came to Goris. Yesterday they left, and in Lachin it was quiet.',
    );
    await panelOf(page)
      .getByText(/^Without a day of publication/)
      .waitFor();
    await panelOf(page).getByText('1 differs').waitFor();
  });

  it('says so where the rules cannot be loaded, and tries again when it is asked to', async () => {
    let isOffline = true;
    const page = await open({
      map: false,
      expected: /Failed to load resource/,
      routes: {
        '**/data/rules-*.json': (route) => (isOffline ? route.abort() : route.continue()),
      },
    });
    await paste(page, text);
    const alert = panelOf(page).getByRole('alert').filter({ hasText: 'did not answer' });
    await alert.waitFor();
    isOffline = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await panelOf(page).getByText('2 differ').waitFor();
  });

  it('checks 400,000 characters while the page goes on', async () => {
    const page = await openLists();
    const line =
      'On 27 August 2022 people left Lachin. On 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge.\n';
    const long = `28 August 2022\n\n${line.repeat(Math.floor(399_000 / line.length))}`;
    await page.getByRole('button', { name: 'Map your own article' }).click();
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.evaluate((element: HTMLTextAreaElement, pasted) => {
      element.value = pasted;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, long);
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await textOf(page).waitFor({ timeout: 60_000 });
    await panelOf(page)
      .getByText(/^\d{4} differ$/)
      .waitFor({ timeout: 60_000 });
    await marksOf(page, 'something differs').first().click();
    await noteOf(page).waitFor();
  }, 180_000);
});
