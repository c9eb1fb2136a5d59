import { describe, expect, it } from 'vitest';
import { barOf, expectCamera, linkOn, litOnMap, panelOf, paste, textOf } from './an-article';
import { moving, openDrawn, openLists, useBrowser } from './atlas-page';

useBrowser();

describe('reading an article', () => {
  it('by keyboard alone: paste, go to a link, read it, and the next mention', async () => {
    const page = await openDrawn();
    await page.getByRole('button', { name: 'Map your own article' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Text of the article' }).focus();
    await page.keyboard.insertText('From Goris to Lachin, and from Lachin back to Goris.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await linkOn(page, 'Goris').focus();
    await expect.poll(() => litOnMap(page)).toBe('goris');
    await page.keyboard.press('Enter');
    await barOf(page).getByText('Mention 1 of 2').waitFor();
    await barOf(page).getByRole('button', { name: 'Next mention' }).focus();
    await page.keyboard.press('Enter');
    await barOf(page).getByText('Mention 2 of 2').waitFor();
    await barOf(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await barOf(page).waitFor({ state: 'detached' });
  });

  it('lets the map follow the reading, unless motion is reduced', async () => {
    const filler = 'Nothing is said here about any place at all, and so it goes on.\n\n'.repeat(14);
    const text = `Shushi first.\n\n${filler}Then Vardenis is named.\n\n${filler}`;
    const page = await openDrawn({ path: '#map=9/39.7/46.7', context: moving });
    await paste(page, text);
    const follow = page.getByRole('checkbox', { name: 'The map follows the reading' });
    expect(await follow.isChecked()).toBe(true);
    await textOf(page).hover();
    await expect
      .poll(
        async () => {
          // As a reader who looks for the name: down to it, and up again where a slow machine took
          // several steps at once and went past it.
          const isBelow = await linkOn(page, 'Vardenis').evaluate((link) => {
            let around = link.parentElement;
            while (around && getComputedStyle(around).overflowY !== 'auto')
              around = around.parentElement;
            const { top, height } = around?.getBoundingClientRect() ?? new DOMRect();
            return link.getBoundingClientRect().top > top + 0.35 * height;
          });
          await page.mouse.wheel(0, isBelow ? 60 : -60);
          await page.evaluate(
            () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
          );
          return litOnMap(page);
        },
        // Sixteen steps to the name; a slow machine takes a second to draw each.
        { timeout: 90_000 },
      )
      .toBe('vardenis');
    await expectCamera(page, [45.73, 40.18]);
    const still = await openLists({ context: { reducedMotion: 'reduce' } });
    await paste(still, text);
    expect(
      await still.getByRole('checkbox', { name: 'The map follows the reading' }).isChecked(),
    ).toBe(false);
  }, 120_000);

  it('tells actors and adjectives from places where something happens', async () => {
    const page = await openLists();
    await paste(page, 'Baku said that the road to Shusha is open. The ambassador of France left.');
    const roleOf = async (words: string) => linkOn(page, words).getAttribute('class');
    expect(await roleOf('Baku')).toContain('actor');
    expect(await roleOf('Shusha')).toContain('location');
    expect(await roleOf('France')).toContain('adjective');
  });

  it('knows the first article by its quotations and uses its checked links', async () => {
    const page = await openLists();
    const quotations = await panelOf(page).locator('blockquote p').allTextContents();
    await paste(page, quotations.map((words, index) => `${index}. ${words.trim()}`).join('\n\n'));
    await panelOf(page)
      .getByText(/^This is “Bakú molesta/)
      .waitFor();
    await panelOf(page).getByText('0 unchecked').waitFor();
  });

  it('gives every link of a text in pieces, and shows it whole', async () => {
    const page = await openLists();
    const text = Array.from(
      { length: 400 },
      (_, number) => `Line ${number}: from Goris to Lachin.`,
    ).join('\n');
    await paste(page, text);
    await expect.poll(() => textOf(page).getByRole('link').count()).toBe(800);
    const shown = await textOf(page).locator('h2, p').allTextContents();
    expect(shown.join('\n')).toBe(text);
  });
});
