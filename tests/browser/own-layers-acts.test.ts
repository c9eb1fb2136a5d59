import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWith } from '../tools';
import { point, seen } from '../own-layers/a-layer';
import { scattered } from '../query/crowd';
import { contentOf, open, openDrawn, openLists, rendered, useBrowser } from './atlas-page';
import { add, drawn, panel } from './own-data';

useBrowser();

const attack = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';

describe('layers of one’s own', () => {
  it('shows each feature on its days', async () => {
    const page = await openDrawn({ path: '?date=2021-06-01' });
    await add(page);
    await drawn(page).toBe(3);
    await page.getByRole('slider', { name: 'Date' }).press('End');
    await drawn(page).toBe(1);
  });

  it('is removed with a way back, and hidden', async () => {
    const page = await openDrawn({ path: '?date=2021-06-01' });
    await add(page);
    await drawn(page).toBe(3);
    await panel(page).getByRole('button', { name: 'Remove' }).click();
    await drawn(page).toBe(0);
    await panel(page).getByRole('button', { name: 'Undo' }).click();
    await drawn(page).toBe(3);
    await page.getByRole('button', { name: 'Add data' }).click();
    await page.getByRole('checkbox', { name: 'seen' }).uncheck();
    await drawn(page).toBe(0);
  });

  it('is taken from a drop anywhere, and a text that is dropped is an article', async () => {
    const page = await openLists();
    const drop = (text: string, name: string) =>
      page.evaluate(
        ([content, called]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content ?? ''], called ?? ''));
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }),
          );
        },
        [text, name],
      );
    await drop(JSON.stringify({ type: 'FeatureCollection', features: seen }), 'notes.txt');
    await panel(page).getByText('Features: 3 (points: 3)').waitFor();
    await drop('From Goris to Shushi.', 'journey.txt');
    await panel(page)
      .getByRole('button', { name: /Shushi/ })
      .or(panel(page).getByText('From Goris'))
      .first()
      .waitFor();
  });

  it('is read file by file where several are dropped, and texts among them are not lost', async () => {
    const page = await openLists();
    const table = 'name;x;lat\nWell;46,7;39,7\n';
    await page.evaluate(
      (files) => {
        const dataTransfer = new DataTransfer();
        for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }),
        );
      },
      [
        ['seen.geojson', JSON.stringify({ type: 'FeatureCollection', features: seen })],
        ['wells.csv', table],
        ['journey.txt', 'From Goris to Shushi.'],
        ['broken.geojson', '{"type":"FeatureCollection","features":['],
      ] as const,
    );
    const report = (name: string) => panel(page).getByRole('region', { name, exact: true });
    await report('seen.geojson').getByText('Features: 3 (points: 3)').waitFor();
    await report('wells.csv').getByText('Features: 1 (points: 1)').waitFor();
    await report('broken.geojson')
      .getByText(/^Left out: 1/)
      .waitFor();
    await panel(page).getByText('Texts that were dropped too: 1.').waitFor();
    await panel(page).getByRole('button', { name: 'Add all to the map' }).click();
    await page.getByRole('checkbox', { name: 'wells' }).waitFor();
    await page.getByRole('checkbox', { name: 'seen' }).waitFor();
    expect(await report('broken.geojson').count()).toBe(1);
    await panel(page).getByRole('link', { name: 'Read them as articles' }).click();
    await panel(page)
      .getByRole('button', { name: /Shushi/ })
      .first()
      .waitFor();
  });

  it('is read from a folder that is dropped, and from the folders in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dropped-'));
    const within = join(folder, 'survey', 'wells');
    mkdirSync(within, { recursive: true });
    const collection = JSON.stringify({ type: 'FeatureCollection', features: seen });
    writeFileSync(join(folder, 'survey', 'seen.geojson'), collection);
    writeFileSync(join(folder, 'survey', '.hidden.geojson'), collection);
    writeFileSync(join(within, 'wells.csv'), 'name;lon;lat\nWell;46.7;39.7\n');
    const page = await openLists();
    // As the system hands over a folder that a person drags onto the page.
    const session = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        ...{ type, x: 20, y: 20 },
        data: { items: [], files: [join(folder, 'survey')], dragOperationsMask: 1 },
      });
    const report = (name: string) => panel(page).getByRole('region', { name, exact: true });
    await report('seen.geojson').getByText('Features: 3 (points: 3)').waitFor();
    await report('wells.csv').getByText('Features: 1 (points: 1)').waitFor();
    expect(await report('.hidden.geojson').count()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('is read again where the delimiter or the decimal comma was guessed wrongly', async () => {
    const page = await openLists();
    await page.getByRole('button', { name: 'Add data' }).click();
    const table = Buffer.from('name;x;y\nWell;46,7;39,7\nMill;46,8;39,8\n');
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'wells.csv', mimeType: 'text/csv', buffer: table });
    const report = panel(page).getByRole('region', { name: 'wells.csv', exact: true });
    const both = report.getByText('Features: 2 (points: 2)');
    const comma = report.getByRole('checkbox', { name: 'Decimal comma' });
    await both.waitFor();
    expect(await comma.isChecked()).toBe(true);
    await comma.uncheck();
    await report.getByText(/^Left out: 2/).waitFor();
    await comma.check();
    await both.waitFor();
    await report.getByLabel('Divided by').selectOption(',');
    await report.getByText(/^Left out: 1/).waitFor();
    await report.getByLabel('Divided by').selectOption(';');
    await both.waitFor();
  });

  it('is drawn and filtered where it has very many points', async () => {
    const page = await openDrawn({ path: '?date=2021-06-01' });
    const many = scattered(6_000).map(([lon = 0, lat = 0], at) =>
      point(lon, lat, { name: `Point ${at}`, kind: at % 2 === 0 ? 'even' : 'odd' }),
    );
    await add(page, many);
    await expect.poll(async () => (await rendered(page, 'own')).length).toBeGreaterThan(100);
    const before = (await rendered(page, 'own')).length;
    await page.getByLabel('Show only').selectOption('name');
    await page.getByRole('textbox', { name: 'Value' }).fill('Point 77');
    await page.getByRole('textbox', { name: 'Value' }).blur();
    // Point 77, 770 to 779, and none of 7700 to 7799.
    await panel(page).getByText('Shown: 11 of 6,000').waitFor();
    await expect.poll(async () => (await rendered(page, 'own')).length).toBeLessThan(12);
    expect(before).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Remove' }).click();
    await drawn(page).toBe(0);
  });

  it('is taken from a paste, and what is wrong is said and can be saved', async () => {
    const page = await openLists();
    await page.getByRole('button', { name: 'Add data' }).click();
    const bad = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [500, 39] },
      properties: {},
    };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [...seen, bad] });
    await page.getByRole('textbox', { name: 'Or paste the text of a file' }).fill(text);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await panel(page)
      .getByText(/^Left out: 1/)
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what was left out' }).click(),
    ]);
    const { leftOut } = JSON.parse((await contentOf(download)).toString()) as {
      leftOut: unknown[];
    };
    expect(leftOut).toEqual([bad]);
  });

  it('says what is missing where a link names a layer of another browser', async () => {
    const page = await openLists({ path: '?own=layer-abc123abc' });
    await panel(page).getByText('This layer is not in this browser.').waitFor();
  });

  it('shows names and attributes as text and runs none of them', async () => {
    const page = await openDrawn();
    const properties = { name: attack, [attack]: attack, link: 'javascript:window.broken=1' };
    const evil = { ...seen[0], properties };
    await add(page, [evil], `${attack.slice(0, 40)}.geojson`);
    await page.getByLabel('Text on the map').selectOption('name');
    await page.getByLabel('Colour by').selectOption('name');
    await panel(page).getByRole('rowheader').getByRole('link').click();
    await panel(page).getByRole('heading', { name: 'Attributes' }).waitFor();
    expect(await panel(page).getByText(attack, { exact: true }).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('img, a[href^="javascript"]').count()).toBe(0);
  });
});

describe('two windows and one browser', () => {
  it('show the same layers', async () => {
    const page = await open({ path: '?show=data' });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await add(page);
    await other.getByRole('checkbox', { name: 'seen' }).waitFor();
  });
});

describeWith('ogrinfo', 'an exported layer, beside GDAL', () => {
  it('is read whole by GDAL', async () => {
    const page = await openLists();
    await add(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download GeoJSON' }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'own-layers-'));
    try {
      const path = join(folder, 'layer.geojson');
      writeFileSync(path, await contentOf(download));
      const { stdout, status } = spawnSync('ogrinfo', ['-ro', '-al', path], { encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout).toContain('Feature Count: 3');
      expect(stdout).toContain('kind (String) = bridge');
      expect(stdout).toContain('POINT (46.92 39.99)');
      expect(stdout).toContain('name (String) = Ağdam');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
