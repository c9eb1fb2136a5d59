/** Texts that would run as scripts somewhere else, and what must be true of a page that shows them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** One a line; each calls `hit()` if a page runs it. */
export const payloads: readonly string[] = readFileSync(
  new URL('payloads.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '');

/** Counts what runs; to be called before the page has anything of the attack. */
export async function watchHits(page: Page): Promise<void> {
  await page.exposeFunction('hit', () => {
    throw new Error('A payload ran');
  });
  page.on('dialog', (dialog) => {
    throw new Error(`A payload opened a dialog: ${dialog.message()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
}

/** Whether nothing of an attack became an element, an attribute or an address of the page. */
export async function expectUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(foundInPage)).toEqual([]);
}

/** Runs in the page: its elements that no component of the atlas writes. */
export function foundInPage(): readonly string[] {
  const never =
    'iframe, frame, object, embed, applet, base, portal, marquee, audio, track, math, foreignObject, animate, meta[http-equiv=refresh], xss';
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'background', 'ping'];
  const isOwn = (value: string, isLink: boolean) => {
    const { protocol, origin } = new URL(value, location.href);
    return isLink
      ? ['http:', 'https:', 'blob:'].includes(protocol)
      : origin === location.origin || ['data:', 'blob:'].includes(protocol);
  };
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const wrong = element.matches(never) ? ['element'] : [];
    for (const { name, localName, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') wrong.push(name);
      if (addresses.includes(localName) && !isOwn(value, element.matches('a, area')))
        wrong.push(`${name}=${value}`);
    }
    if (element.localName === 'script' && element.textContent.includes('hit('))
      wrong.push('script');
    return wrong.map((what) => `${element.localName}: ${what}`);
  });
}
