import { describe, expect, it } from 'vitest';
import { Allowed } from '../../src/background/allowed';
import {
  chosenBackground,
  hostsOf,
  readChoice,
  withOrigins,
  type BackgroundChoice,
} from '../../src/background/choice';
import { creditsOf } from '../../src/background/credits';
import { BackgroundFailed, hostOf } from '../../src/background/trouble';

const style = (address: string) => chosenBackground('style', address, 'terrarium');
const codeOf = (act: () => unknown) => {
  try {
    act();
    return 'done';
  } catch (error) {
    return error instanceof BackgroundFailed ? error.trouble.code : String(error);
  }
};

describe('the choice of a background', () => {
  it('allows the host of the typed address and no other', () => {
    const choice = style(' https://maps.example.org:8443/style.json?key=1 ');
    expect(choice.origins).toEqual(['https://maps.example.org:8443']);
    expect(choice.address).toBe('https://maps.example.org:8443/style.json?key=1');
    expect(hostsOf(choice)).toEqual(['maps.example.org:8443']);
  });

  it('knows the address of OpenFreeMap, whatever is typed', () => {
    const { address, origins } = chosenBackground('openfreemap', 'https://other.example', 'mapbox');
    expect(address).toBe('https://tiles.openfreemap.org/styles/positron');
    expect(origins).toEqual(['https://tiles.openfreemap.org']);
  });

  it.each([
    '',
    'maps.example.org/style.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'ftp://example.org/style.json',
    'https://',
    'https://name:word@example.org/style.json',
    'https://{z}.example.org/{x}/{y}.png',
  ])('refuses what is no address of the web: %j', (address) => {
    expect(codeOf(() => style(address))).toBe('not-web');
  });

  it('is read back as it was kept', () => {
    const choice = withOrigins(style('https://a.example/style.json'), ['https://b.example']);
    expect(readChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
    expect(choice.origins).toEqual(['https://a.example', 'https://b.example']);
  });

  it.each<[string, Partial<Record<keyof BackgroundChoice, unknown>> | null]>([
    ['of another kind', { kind: 'satellite' }],
    ['with an address of a script', { address: 'javascript:alert(1)' }],
    ['with a word of a policy for a host', { origins: ["'unsafe-inline'"] }],
    ['with a path behind a host', { origins: ['https://a.example/; script-src *'] }],
    ['without hosts', { origins: null }],
    ['of nothing', null],
  ])('is none where a kept one is %s', (_, changed) => {
    const choice = style('https://a.example/style.json');
    expect(readChoice(changed && { ...choice, ...changed })).toBeNull();
  });
});

describe('the hosts that are allowed', () => {
  const allowed = new Allowed(['https://a.example']);

  it('pass, with places for the numbers of tiles', () => {
    expect(codeOf(() => allowed.check(['https://a.example/{z}/{x}/{y}.pbf']))).toBe('done');
  });

  it('are told from others by scheme, name and port', () => {
    const others = ['https://b.example/', 'http://a.example/', 'https://a.example:1/'];
    expect(allowed.others(others)).toEqual([
      'http://a.example',
      'https://a.example:1',
      'https://b.example',
    ]);
    expect(codeOf(() => allowed.check(others))).toBe('other-hosts');
  });

  it('have a name for people only where they are of the web', () => {
    expect(hostOf('https://a.example:1/x')).toBe('a.example:1');
    expect(hostOf('javascript:alert(1)')).toBe('');
  });
});

describe('the credit of a source', () => {
  it('is its text with its links', () => {
    const html =
      '<a href="https://openfreemap.org" target="_blank">OpenFreeMap</a> &copy; OpenMapTiles';
    expect(creditsOf(html)).toEqual([
      { text: 'OpenFreeMap', href: 'https://openfreemap.org' },
      { text: ' © OpenMapTiles', href: null },
    ]);
  });

  it('has no element, no handler and no address but those of the web', () => {
    const html =
      '<img src=x onerror=alert(1)><a href="javascript:alert(1)">Maps</a><script>alert(1)</script>';
    expect(creditsOf(html)).toEqual([
      { text: 'Maps', href: null },
      { text: 'alert(1)', href: null },
    ]);
    expect(creditsOf('&lt;b&gt; &#169; &#x41; &unknown;')).toEqual([
      { text: '<b> © A &unknown;', href: null },
    ]);
  });

  it('is read in no time where it is cut off in a tag or very long', () => {
    expect(creditsOf('© Us <a href="https://a.exam')).toEqual([{ text: '© Us ', href: null }]);
    expect(creditsOf('<a href="'.repeat(100_000))).toEqual([]);
  });
});
