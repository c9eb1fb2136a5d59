import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { seen } from '../own-layers/a-layer';
import { contentOf, openDrawn, useBrowser } from './atlas-page';
import { add, drawn, file, key, panel } from './own-data';

useBrowser();

describe('data of one’s own', () => {
  it('is shown before it is added, then drawn, styled, asked of, kept and exported', async () => {
    const page = await openDrawn({ path: '?date=2021-06-01' });
    await page.getByRole('button', { name: 'Add data' }).click();
    await page.getByLabel('Choose a file').setInputFiles(file(seen));
    await panel(page).getByText('Features: 3 (points: 3)').waitFor();
    await drawn(page).toBe(0);
    await page.getByRole('textbox', { name: 'Source' }).fill('Own notes');
    await page.getByRole('button', { name: 'Add to the map' }).click();
    await panel(page).getByRole('heading', { name: 'seen', level: 2 }).waitFor();
    await drawn(page).toBe(3);
    await key(page).getByText('Your data: seen').waitFor();

    await page.getByRole('textbox', { name: 'Name' }).fill('Roads');
    await page.getByRole('textbox', { name: 'Name' }).blur();
    await page.getByLabel('Colour by').selectOption('kind');
    await key(page).getByText('Your data: Roads · road').waitFor();
    await page.getByLabel('Show only').selectOption('people');
    await page.getByRole('textbox', { name: 'Value' }).fill('12');
    await page.getByRole('textbox', { name: 'Value' }).blur();
    await panel(page).getByText('Shown: 2 of 3').waitFor();
    await drawn(page).toBe(2);
    await page.getByRole('button', { name: 'people', exact: true }).click();
    expect(await panel(page).getByRole('rowheader').allTextContents()).toEqual([
      expect.stringContaining('Shusha'),
      expect.stringContaining('Ağdam'),
    ]);

    await panel(page).getByRole('link', { name: 'Shusha', exact: true }).click();
    await panel(page).getByText('Own notes').waitFor();
    await panel(page).getByRole('link', { name: 'What is near?' }).click();
    await panel(page).getByRole('table').first().waitFor();

    await page.goBack();
    await page.goBack();
    await page.reload();
    await panel(page).getByRole('heading', { name: 'Roads', level: 2 }).waitFor();
    await drawn(page).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download GeoJSON' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Roads.geojson');
    const saved = JSON.parse((await contentOf(download)).toString()) as FeatureCollection;
    expect(saved.features).toEqual(seen);
  });

  it('is searched by a question, and the answer says whose it is', async () => {
    const page = await openDrawn({ path: '?ask=within&of=shusha-shushi&km=10&date=2021-06-01' });
    await panel(page).getByRole('table').first().waitFor();
    await add(page);
    await page.goBack();
    await page.goBack();
    await panel(page).getByText('Change the question').click();
    await panel(page)
      .getByLabel(/^Which/)
      .selectOption('features of your layer “seen”');
    await panel(page).getByRole('button', { name: 'Ask', exact: true }).click();
    const answer = panel(page).getByRole('region', { name: 'Answer' });
    await answer
      .getByText(/“seen” \(file: seen\.geojson\), features: 3\. The atlas has not/)
      .waitFor();
    expect(await answer.getByRole('rowheader').allTextContents()).toEqual([
      expect.stringContaining('Shusha'),
    ]);
    await answer.getByRole('link', { name: 'Shusha', exact: true }).click();
    await panel(page).getByRole('heading', { name: 'Attributes' }).waitFor();

    await page.goBack();
    await page.reload();
    await answer.getByText('The atlas has not checked it.').waitFor();
    expect(await answer.getByRole('rowheader').count()).toBe(1);
  });
});
