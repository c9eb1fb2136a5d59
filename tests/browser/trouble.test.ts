import type { Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { open, useBrowser } from './atlas-page';

useBrowser(['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']);

const drop = (route: Route) => route.fulfill({ status: 404, body: '' });
const without = (section: string) => async (route: Route) => {
  const text = await (await route.fetch()).text();
  const body = text
    .split('\n')
    .filter((line) => !line.startsWith(`{"${section}"`))
    .join('\n');
  await route.fulfill({ body, contentType: 'application/json' });
};

describe('without WebGL', () => {
  it('says why there is no map; lists, excerpts and answers all work', async () => {
    const page = await open({ expected: /WebGL/ });
    await page
      .getByRole('alert')
      .getByText(/this browser cannot draw it/)
      .waitFor();
    await page.getByRole('listitem').getByRole('link', { name: 'Shusha / Shushi' }).click();
    expect(await page.getByRole('blockquote').first().textContent()).toContain('Shushi');
    await page.getByRole('checkbox', { name: 'The seven districts' }).uncheck();
    expect(new URL(page.url()).search).toBe('?place=shusha-shushi&hide=districts');
    await page
      .getByRole('region', { name: 'Panel' })
      .getByRole('link', { name: 'Dashalti / Karin Tak' })
      .click();
    await page.getByRole('heading', { name: 'Dashalti / Karin Tak' }).waitFor();
  });

  it('keeps the picture of the map, which follows layers, days and choices', async () => {
    const page = await open({ expected: /WebGL/ });
    const map = page.getByRole('main').getByRole('region', { name: 'Map' });
    await page.locator('[aria-busy=false]').waitFor();
    await map.getByRole('link', { name: 'Shusha / Shushi', exact: true }).click();
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    const zarisli = map.getByRole('link', { name: 'Zarisli', exact: true });
    await expect.poll(() => zarisli.count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Peacekeeper positions' }).uncheck();
    await expect.poll(() => zarisli.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Peacekeeper positions' }).check();
    await expect.poll(() => zarisli.count()).toBe(1);
    await page.getByRole('textbox', { name: 'Go to a date' }).fill('2024-07-01');
    await page.keyboard.press('Enter');
    await expect.poll(() => zarisli.count()).toBe(0);
    await page.getByRole('link', { name: 'Example article' }).click();
    await page.getByRole('listitem').getByRole('link', { name: 'Baku' }).click();
    await map.getByRole('link', { name: 'Baku', exact: true }).waitFor();
  });

  it('asks at a point of the picture', async () => {
    const page = await open({
      path: '?hide=districts,shusha,corridor,posts,holders',
      expected: /WebGL/,
    });
    await page.locator('[aria-busy=false]').waitFor();
    const box = await page.getByRole('region', { name: 'Map' }).boundingBox();
    if (!box) throw new Error('The picture is not on the screen');
    await page.mouse.click(box.x + 40, box.y + box.height / 3);
    await page.getByRole('heading', { name: /^At \d+\.\d+°.N, \d+\.\d+°.E$/ }).waitFor();
  });
});

describe('with parts of the data missing', () => {
  it.each([
    ['districts', 'The districts could not be read'],
    ['facts', 'The facts could not be read'],
    ['articles', 'The article could not be read'],
  ])('names the section %s and shows the rest', async (section, message) => {
    const page = await open({
      path: '?place=shusha-shushi',
      routes: { '**/start-*.json': without(section) },
      expected: /WebGL/,
    });
    await page.getByRole('alert').getByText(message).waitFor();
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(4);
  });

  it('says in the language of the page why a section is missing', async () => {
    const page = await open({
      path: 'ru/?place=shusha-shushi',
      routes: { '**/start-*.json': without('districts') },
      expected: /WebGL/,
    });
    await page
      .getByRole('alert')
      .getByText('Районы: прочитать не удалось (данные отсутствуют или повреждены).')
      .waitFor();
  });

  it('reads on without the gazetteer: names in quotations are plain words', async () => {
    const page = await open({
      routes: { '**/start-*.json': without('places') },
      expected: /WebGL/,
    });
    await page.getByRole('alert').getByText('The gazetteer could not be read').waitFor();
    expect(await page.getByRole('blockquote').first().textContent()).toContain('Shushi');
    // Its day is still a link.
    const links = page.getByRole('blockquote').first().getByRole('link');
    expect(await links.allTextContents()).toEqual(['Hoy']);
  });

  it.each([
    ['the start file is missing', '**/start-*.json', 'drop'],
    ['the start file is empty', '**/start-*.json', ''],
    ['the words of the page are an empty file', '**/assets/en-index-*.js', ''],
  ])('can be read as a document, which says so, where %s', async (_, file, body) => {
    const page = await open({
      early: true,
      routes: {
        [file]:
          body === 'drop'
            ? drop
            : (route) => route.fulfill({ body, contentType: 'text/javascript' }),
      },
      expected: /WebGL|404|could not be loaded|undefined|does not provide/,
    });
    await page.getByText('The map could not be started').waitFor();
    expect(await page.getByRole('heading', { level: 1, name: 'Corridor Atlas' }).isVisible()).toBe(
      true,
    );
    expect(
      await page.getByRole('heading', { level: 3, name: 'Goris', exact: true }).isVisible(),
    ).toBe(true);
    expect(await page.getByRole('blockquote').first().textContent()).toContain('Shushi');
  });
});
