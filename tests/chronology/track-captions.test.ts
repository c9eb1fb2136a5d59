import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranslations } from '../../src/catalog/translation-schema';
import { translated } from '../../src/catalog/translations';
import { labels } from '../../src/chronology/track-marks';
import { trackScale } from '../../src/chronology/track-scale';
import { languages } from '../../src/i18n/languages';
import { linesOf, widthOf } from '../../src/map/picture/label-lines';
import { captions } from '../../src/panels/time/track/track-items';
import { chosenNames } from '../../src/state/chosen-names';
import { AppState } from '../../src/state/app-state.svelte';
import { catalog } from '../fixtures';

const days = { first: '1992-01-01', last: '2026-11-23' };
const style = { font: 'Noto Sans', size: 11, widest: 1000, spacing: 0 };

describe('the captions of the date track', () => {
  it.each(languages)(
    'keep clear of each other and of the edges, letters as wide as they are: %s',
    (language) => {
      const own =
        language === 'en'
          ? catalog
          : translated(
              catalog,
              readTranslations(readFileSync(`geodata/translations/${language}.json`, 'utf8')),
              language,
            );
      const { view } = new AppState(own);
      const named = captions({
        catalog: own,
        nameOf: chosenNames(view, own, language),
        foreign: (lang = 'en') => (lang === language ? undefined : lang),
      });
      const scale = trackScale(days, own.atlas.knees);
      for (const pixels of [560, 900, 1300]) {
        const spans = labels(named, scale, pixels).map(({ x, words, end }) => {
          const width = widthOf(linesOf(words, style), 0);
          return end ? [x - width, x] : [x, x + width];
        });
        expect(spans.length).toBeGreaterThan(1);
        spans.forEach(([left = NaN, right = NaN], index) => {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(pixels + 1);
          expect(left).toBeGreaterThan(spans[index - 1]?.[1] ?? -1);
        });
      }
    },
  );
});
