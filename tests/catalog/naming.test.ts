import { describe, expect, it } from 'vitest';
import { displayName, hasOneSidedName, nativeNames } from '../../src/catalog/naming';
import { feature } from '../fixtures';

describe('names', () => {
  it.each([
    ['shusha-shushi', 'Shusha / Shushi'],
    ['khankendi-stepanakert', 'Khankendi / Stepanakert'],
    ['berdzor-lachin', 'Berdzor / Lachin'],
    ['hadrut', 'Hadrut'],
    ['district-aghdam', 'Aghdam / Akna district'],
    ['district-lachin', 'Kashatagh / Lachin district'],
    ['lachin-corridor', 'Lachin corridor'],
    ['baku', 'Baku'],
    ['lachin-corridor-2022', 'Lachin corridor from August 2022'],
    ['line-1994', 'Ceasefire line of 1994'],
  ])('shows %s as %s', (id, name) => {
    expect(displayName(feature(id).properties.toponyms)).toBe(name);
  });

  it('puts the names in alphabetical order whichever side they come from', () => {
    const forms = [
      { text: 'Zarisli', lang: 'en', usedBy: ['az' as const] },
      { text: 'Arajadzor', lang: 'en', usedBy: ['am' as const] },
    ];
    expect(displayName(forms)).toBe('Arajadzor / Zarisli');
    expect(displayName(forms.toReversed())).toBe('Arajadzor / Zarisli');
  });

  it('knows where only one community’s name is recorded', () => {
    const oneSided = (id: string) => hasOneSidedName(feature(id).properties.toponyms);
    expect(['quzanli', 'kornidzor', 'shusha-shushi', 'hadrut'].map(oneSided)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('gives the names that people write themselves, with their language', () => {
    expect(nativeNames(feature('shusha-shushi').properties.toponyms)).toEqual([
      { text: 'Şuşa', lang: 'az', usedBy: ['az'] },
      { text: 'Շուշի', lang: 'hy', usedBy: ['am'] },
      { text: 'Шуша', lang: 'ru', usedBy: ['az'] },
    ]);
  });

  it('falls back to a name in another language, and to nothing where there is none', () => {
    expect(displayName([{ text: 'Şuşa', lang: 'az' }])).toBe('Şuşa');
    expect(displayName([])).toBe('');
  });
});
