import { describe, expect, it } from 'vitest';
import { alphabetical } from '../../src/catalog/alphabetical';
import { displayName } from '../../src/catalog/naming';
import { catalog, feature } from '../fixtures';

const names = (lang: string) =>
  catalog.features.flatMap(({ properties }) =>
    properties.toponyms.filter((form) => form.lang === lang).map(({ text }) => text),
  );

describe('the order of the alphabet', () => {
  it.each(['az', 'tr', 'hy', 'en'])(
    'is that of a complete ICU for every name in %s',
    (language) => {
      const all = [...new Set(names(language))];
      expect(all.length).toBeGreaterThan(100);
      const slow = new Intl.Collator(language);
      expect(slow.resolvedOptions().locale).toBe(language);
      expect(all.toSorted(alphabetical(language))).toEqual(
        all.toSorted((a, b) => slow.compare(a, b)),
      );
    },
  );

  it('needs no order of Azerbaijani from the browser', () => {
    const { localeCompare } = String.prototype;
    // As Chrome does it, which has none and takes the English one.
    String.prototype.localeCompare = function (other) {
      return localeCompare.call(this, other, 'en');
    };
    try {
      const { toponyms } = feature('khankendi-stepanakert').properties;
      expect(displayName(toponyms, { naming: 'mine', language: 'az' })).toBe(
        'Xankəndi / Stepanakert',
      );
    } finally {
      String.prototype.localeCompare = localeCompare;
    }
  });
});
