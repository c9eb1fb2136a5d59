import { describe, expect, it } from 'vitest';
import { barOf, linkOn, openFile, panelOf, paste, saved, textOf } from './an-article';
import { openLists, useBrowser } from './atlas-page';

useBrowser();

const text = 'De Goris a Lachín, y de Lachín a Shushi. En Bakú, silencio.';

describe('two people who linked the same text', () => {
  it('step through what they linked differently, and save a third file', async () => {
    const page = await openLists();
    await paste(page, text);
    const panel = panelOf(page);
    await page.getByRole('button', { name: 'Export / import' }).click();
    const theirs = await saved(page, 'Project file (reopens here)');
    for (const name of ['Goris', 'Bakú']) {
      await linkOn(page, name).click();
      await barOf(page).getByRole('button', { name: 'No place' }).click();
      await linkOn(page, name).waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Compare with another person' }).click();
    const field = page.getByLabel('Their project file');
    const buffer = Buffer.from(theirs.text);
    await field.setInputFiles({ name: 'theirs.json', mimeType: '', buffer });
    await panel.getByText('Only yours: 0. Only theirs: 2.').waitFor();
    await panel.getByText(/Agreement: F1 0\.\d+, Cohen’s kappa 0\.\d+\./).waitFor();

    const first = page.getByRole('region', { name: 'Difference 1 of 2' });
    await first.getByText('Goris → Goris').waitFor();
    await first.getByText('no link', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Save the file of both' }).isDisabled()).toBe(
      true,
    );
    await first.getByRole('button', { name: 'Take theirs' }).click();
    const second = page.getByRole('region', { name: 'Difference 2 of 2' });
    await second.getByRole('button', { name: 'Take yours' }).click();
    await panel.getByText('Not decided yet: 0.').waitFor();
    await second.getByRole('button', { name: 'Previous difference' }).click();
    expect(
      await first.getByRole('button', { name: 'Take theirs' }).getAttribute('aria-pressed'),
    ).toBe('true');

    const both = await saved(page, 'Save the file of both');
    await openFile(page, 'both.json', both.text);
    await textOf(page).waitFor();
    const { mentions } = JSON.parse(both.text) as { mentions: { quote: { exact: string } }[] };
    expect(mentions.map(({ quote }) => quote.exact)).toEqual([
      'Goris',
      'Lachín',
      'Lachín',
      'Shushi',
    ]);
  });

  it('are told when a file is of another text, or is no project file', async () => {
    const page = await openLists();
    await paste(page, 'De Goris a Shushi.');
    await page.getByRole('button', { name: 'Export / import' }).click();
    const other = await saved(page, 'Project file (reopens here)');
    await paste(page, text);
    await page.getByRole('button', { name: 'Compare with another person' }).click();
    const field = page.getByLabel('Their project file');
    const give = (name: string, content: string) =>
      field.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await give('other.json', other.text);
    await panelOf(page).getByText('other.json is about another text.').waitFor();
    await give('broken.json', '{"format":');
    await panelOf(page)
      .getByText(/broken\.json/)
      .waitFor();
  });
});
