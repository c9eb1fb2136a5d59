import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { findings, inBothLooks } from './axe';
import { contentOf, open, openDrawn, rendered, useBrowser } from './atlas-page';

useBrowser();

const invented = 'Invented: none of this happened.';
const example = '?reports=example-road-hy/example-road-az&date=2021-06-15';
const table = (page: Page) => page.getByRole('table').first();

/** The file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await contentOf(await saving)).toString();
}

/** Goes with Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (here === name) return;
  }
  throw new Error(`Tab does not reach ${JSON.stringify(name)}`);
}

describe('two reports on one map', () => {
  it('show the example to a reader who goes by keyboard, with every place and both names', async () => {
    const page = await open({ path: '?show=read', map: false });
    await page.getByRole('heading', { name: 'Map your own article' }).waitFor();
    await tabTo(page, 'Two reports, one map');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Two reports, one map' }).waitFor();
    await tabTo(page, 'See an example');
    await page.keyboard.press('Enter');
    await page.getByText(invented).waitFor();
    expect(new URL(page.url()).searchParams.get('reports')).toBe('example-road-hy/example-road-az');
    for (const name of ['Berdzor / Lachin', 'Aghavno / Zabukh', 'Goris', 'Fuzuli / Varanda'])
      await table(page).getByRole('link', { name, exact: true }).waitFor();
    await table(page).getByText('form used by: Armenian').first().waitFor();
    await table(page).getByText('form used by: Azerbaijani').first().waitFor();
    await page.getByRole('heading', { name: 'Day by day' }).waitFor();
  });

  it('mark the map by shape, from an address that is opened cold', async () => {
    const page = await openDrawn({ path: example });
    await page.getByText(invented).waitFor();
    await expect
      .poll(() => rendered(page, 'reports'))
      .toEqual([
        ...['berdzor-lachin', 'fuzuli-varanda', 'goris', 'khankendi-stepanakert'],
        ...['shusha-shushi', 'zabukh-aghavno'],
      ]);
    await page.getByText('Only in the first report: 1').waitFor();
    await page.getByText('Named in both: 4').waitFor();
  });

  it('are saved as CSV and as a page, which both say that they are invented', async () => {
    const page = await open({ path: example, map: false });
    await page.getByText(invented).waitFor();
    const csv = await saved(page, 'Save as CSV');
    const [header = '', ...lines] = csv.trim().split('\n');
    expect(header).toMatch(/^place,name,named_by,report,/);
    expect(lines).toHaveLength(12);
    for (const line of lines) expect(line).toContain(invented);
    const html = await saved(page, 'Save as a web page');
    expect(html).toContain(`<p class="invented">${invented}</p>`);
    expect(html).not.toMatch(/<script/i);
  });

  it('print the comparison alone, with the line that they are invented', async () => {
    const page = await open({ path: example, map: false });
    await page.getByText(invented).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(invented).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Save as CSV' }).isVisible()).toBe(false);
    expect(await table(page).isVisible()).toBe(true);
  });

  it('compare two own articles on a phone in Armenian, and refuse one article twice', async () => {
    const page = await open({
      path: 'hy/?show=read',
      map: false,
      context: { viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    const texts = ['In Shusha the road was opened.', 'Ավտոբուսը Շուշիից մեկնեց Գորիս։'] as const;
    for (const text of texts) {
      await page.getByRole('textbox', { name: 'Հոդվածի տեքստը' }).fill(text);
      await page.getByRole('button', { name: 'Նշել տեղերը' }).click();
      await page.locator('.text').waitFor();
      await page.goto(new URL('?show=read', page.url()).href);
      await page.getByRole('listitem').getByText(text.slice(0, 9)).first().waitFor();
    }
    await page.getByRole('link', { name: 'Երկու հաղորդում մեկ քարտեզի վրա' }).click();
    const [first, second] = [
      page.getByLabel('Առաջին հաղորդում'),
      page.getByLabel('Երկրորդ հաղորդում'),
    ];
    await first.selectOption({ label: texts[0] });
    await second.selectOption({ label: texts[0] });
    await page.getByRole('button', { name: 'Համեմատել' }).click();
    await page.getByRole('status').filter({ hasText: 'նույն հոդվածն' }).waitFor();
    await second.selectOption({ label: texts[1] });
    await page.getByRole('button', { name: 'Համեմատել' }).click();
    await table(page).getByText('Նշված է երկուսում').waitFor();
    expect(await page.getByText('Հորինված').count()).toBe(0);
  });

  it('say in a sentence which article of an address is not here', async () => {
    const page = await open({ path: '?reports=own-0123456789/example-road-az', map: false });
    await page.getByRole('alert').filter({ hasText: 'own-0123456789' }).waitFor();
  });

  it('have nothing that axe finds, in both schemes and on a phone', async () => {
    const page = await open({ path: example, map: false });
    await page.getByText(invented).waitFor();
    await inBothLooks(page, async (look) => expect(await findings(page), look).toEqual([]));
  });
});
