import { describe, expect, it } from 'vitest';
import { address, useBrowser } from './atlas-page';
import { elementScript, keyOf, useHost } from './host-page';

useBrowser();
const host = useHost();

describe('what the element cannot show', () => {
  it.each([
    ['a page of HTML', '<script>parent.hurt = 1</script>', 'is no JSON'],
    ['another JSON', '{"__proto__":{"hurt":1},"type":7}', 'neither a project file'],
    [
      'a project file that is not one',
      '{"format":"corridor-atlas-linked-text"}',
      'neither a project',
    ],
    ['a shape off the globe', '{"type":"Point","coordinates":[999,1e9]}', 'names no place'],
    [
      'an annotation of nothing',
      '{"type":"Annotation","body":"javascript:hurt()"}',
      'names no place',
    ],
    ['very much', `[${'0,'.repeat(2_600_000)}0]`, 'too large'],
    ['nothing at all', null, 'could not be loaded'],
  ])('is shown without %s, and says so', async (what, content, said) => {
    const name = `${what.replaceAll(' ', '-')}.json`;
    if (content !== null) host.put(name, content);
    const page = await host.open(
      `${elementScript}<corridor-atlas src="${name}"></corridor-atlas>`,
      {
        expected: /404/,
      },
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('alert').getByText(said).getByText(name).waitFor();
    await keyOf(frame).getByText('27 August 2022').waitFor();
    expect(await page.evaluate(() => 'hurt' in window || 'hurt' in {})).toBe(false);
  });

  it('takes no address that is none of the web', async () => {
    const page = await host.open(
      `${elementScript}<corridor-atlas src="javascript:hurt()" atlas="${address}" date="soon" place="&lt;b&gt;"></corridor-atlas>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('alert').getByText('could not be loaded').waitFor();
    await frame.getByRole('alert').getByText('soon').waitFor();
    await frame.getByRole('alert').getByText('<b>').waitFor();
    await keyOf(frame).getByText('27 August 2022').waitFor();
    const other = await host.open(
      `${elementScript}<corridor-atlas atlas="javascript:1"></corridor-atlas>`,
    );
    await other.waitForFunction(() => customElements.get('corridor-atlas') !== undefined);
    expect(other.frames().length).toBe(1);
  });
});

describe('messages', () => {
  it('count only from the page that the address of the map names', async () => {
    const origin = new URL(host.page('')).origin;
    const srcOf = (named: string) =>
      `${address}?embed&amp;lang=en&amp;host=${encodeURIComponent(named)}`;
    const page = await host.open(
      `<iframe id="named" src="${srcOf(origin)}"></iframe><iframe id="other" src="${srcOf('https://example.org')}"></iframe>`,
      // The map that serves another page says so to that page alone.
      { expected: /target origin|postMessage/ },
    );
    const [named, other] = [page.frameLocator('#named'), page.frameLocator('#other')];
    await keyOf(named).getByText('27 August 2022').waitFor();
    await keyOf(other).getByText('27 August 2022').waitFor();
    await page.evaluate(() => {
      const shapes = [
        null,
        7,
        'x',
        [],
        { 'corridor-atlas': 2, view: '?date=2021-01-01' },
        {
          ...{ 'corridor-atlas': 1, file: { name: {}, text: 1 } },
        },
      ];
      const good = { 'corridor-atlas': 1, view: '?date=2021-03-01' };
      for (const frame of document.querySelectorAll('iframe'))
        for (const message of [...shapes, good]) frame.contentWindow?.postMessage(message, '*');
    });
    await keyOf(named).getByText('1 March 2021').waitFor();
    expect(await keyOf(other).textContent()).toContain('27 August 2022');
    expect(await named.getByRole('alert').count()).toBe(0);
  });

  it('of a window beside the map have no effect', async () => {
    const origin = new URL(host.page('')).origin;
    const page = await host.open(
      `<iframe id="map" src="${address}?embed&amp;lang=en&amp;host=${encodeURIComponent(origin)}"></iframe>
       <iframe id="beside" src="${address}?embed&amp;lang=en"></iframe>`,
    );
    const map = page.frameLocator('#map');
    await keyOf(map).getByText('27 August 2022').waitFor();
    await keyOf(page.frameLocator('#beside')).waitFor();
    // The window around the map answers after it, so that an effect would be seen by then.
    await page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        window.parent.frames[0]?.postMessage(
          { 'corridor-atlas': 1, view: '?date=2021-01-01' },
          '*',
        );
      });
    await page.evaluate(() => {
      window.frames[0]?.postMessage({ 'corridor-atlas': 1, view: '?place=goris' }, '*');
    });
    await map.getByRole('status').getByText('Goris').waitFor();
    expect(await keyOf(map).textContent()).toContain('27 August 2022');
  });
});
