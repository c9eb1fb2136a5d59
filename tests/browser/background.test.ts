import { describe, expect, it } from 'vitest';
import { openDrawn, rendered, useBrowser } from './atlas-page';

useBrowser();

describe('with a map but damaged files', () => {
  it('draws the layers and says so where the background file is missing', async () => {
    const page = await openDrawn({
      routes: { '**/background-*': (route) => route.fulfill({ status: 404, body: '' }) },
      expected: /404|background/,
    });
    await page
      .getByRole('alert')
      .getByText(/borders and lakes are not drawn/)
      .waitFor();
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor');
  });

  it('draws the other layers where one section is damaged', async () => {
    const page = await openDrawn({
      path: '#map=7.6/39.7/46.9',
      routes: {
        '**/start-*.json': async (route) => {
          const text = await (await route.fetch()).text();
          await route.fulfill({ body: text.replace('{"posts":', '{"posts":oops') });
        },
      },
    });
    await page
      .getByRole('alert')
      .getByText('The peacekeeper positions could not be read')
      .waitFor();
    await expect.poll(async () => (await rendered(page, 'districts')).length).toBe(7);
    expect(await rendered(page, 'posts')).toEqual([]);
  });
});
