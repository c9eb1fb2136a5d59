import { describe, expect, it } from 'vitest';
import { addressIn, languageToGo, readLanguage } from '../../src/i18n/languages';

describe('the language of the page', () => {
  it.each([
    ['', ['hy-AM', 'en'], 'hy'],
    ['?place=shusha-shushi', ['AZ'], 'az'],
    ['', ['de-DE', 'tr', 'en'], 'tr'],
    ['', ['en-US', 'ru'], null],
    ['', ['de', 'ja'], null],
    ['', [], null],
    ['?lang=en', ['ru-RU'], null],
    ['?lang=es', ['ru-RU'], 'es'],
    ['?lang=tlh', ['ru-RU'], 'ru'],
    ['?lang=tlh', ['en'], null],
    ['?lang=__proto__', ['en'], null],
  ] as const)('takes a reader of the English page at %j who reads %j to %j', (search, read, to) => {
    expect(languageToGo('en', search, read)).toBe(to);
  });

  it('leaves whoever opened another language where they are', () => {
    expect(languageToGo('hy', '', ['ru'])).toBeNull();
    expect(languageToGo('es', '?lang=en', ['en'])).toBeNull();
  });

  it.each([
    ['en', 'es', '?place=baku', '#map=9/39.7/46.6', './es/?place=baku#map=9/39.7/46.6'],
    ['es', 'hy', '?place=baku', '', '../hy/?place=baku'],
    ['ru', 'en', '?at=46.6,39.7', '', '../?lang=en&at=46.6,39.7'],
    ['ru', 'en', '', '', '../?lang=en'],
    ['en', 'tr', '?lang=en', '', './tr/'],
    ['en', 'tr', '?lang=en&names=all', '#map=9/1/1', './tr/?names=all#map=9/1/1'],
  ] as const)('links from %s to %s with the view %j%s', (from, to, search, hash, address) => {
    expect(addressIn(from, to, search, { hash })).toBe(address);
  });

  it('links from a page beside the default one to the same page of another language', () => {
    const file = 'background.html';
    expect(addressIn('ru', 'hy', '?place=baku', { file })).toBe('../hy/background.html?place=baku');
    expect(addressIn('es', 'en', '', { file, hash: '#map=9/1/1' })).toBe(
      '../background.html?lang=en#map=9/1/1',
    );
  });

  it('keeps a question with every sign that it may have', () => {
    const search = `?ask=within&of=${encodeURIComponent('Шуша & Şuşa + 5 %')}`;
    const there = new URL(addressIn('en', 'ru', search), 'https://example.org/');
    expect(there.pathname).toBe('/ru/');
    expect(there.searchParams.get('of')).toBe('Шуша & Şuşa + 5 %');
  });

  it('reads a code that no page has as English', () => {
    expect(['az', 'tlh', '', null, undefined].map(readLanguage)).toEqual([
      'az',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
