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
    const names = nativeNames(feature('shusha-shushi').properties.toponyms);
    expect(names.map(({ text, lang, usedBy }) => ({ text, lang, usedBy }))).toEqual([
      { text: 'Şuşa', lang: 'az', usedBy: ['az'] },
      { text: 'Շուշի', lang: 'hy', usedBy: ['am'] },
      { text: 'Шуша', lang: 'ru', usedBy: ['az'] },
    ]);
  });

  it.each([
    ['shusha-shushi', 'mine', 'en', 'Shusha / Shushi'],
    ['shusha-shushi', 'mine', 'ru', 'Шуша / Шуши'],
    ['shusha-shushi', 'mine', 'hy', 'Շուշա / Շուշի'],
    ['shusha-shushi', 'mine', 'fr', 'Choucha / Chouchi'],
    ['shusha-shushi', 'mine', 'az', 'Şuşa / Şuşi'],
    ['shusha-shushi', 'official', 'ru', 'Şuşa / Շուշի'],
    ['shusha-shushi', 'official', 'hy', 'Şuşa / Շուշի'],
    ['shusha-shushi', 'article', 'ru', 'Шуша / Шуши'],
    ['berdzor-lachin', 'mine', 'es', 'Berdzor / Lachín'],
    ['berdzor-lachin', 'mine', 'ru', 'Бердзор / Лачин'],
    ['berdzor-lachin', 'mine', 'tr', 'Berdzor / Laçın'],
    ['berdzor-lachin', 'official', 'en', 'Laçın / Բերձոր'],
    ['district-shusha', 'mine', 'es', 'distrito de Shusha / Shushi'],
    ['district-shusha', 'mine', 'fr', 'district de Choucha / Chouchi'],
    ['district-shusha', 'mine', 'ru', 'Шушинский район'],
    ['district-khojaly', 'mine', 'tr', 'Askeran / Hocalı rayonu'],
    ['baku', 'mine', 'az', 'Bakı'],
    ['baku', 'official', 'en', 'Bakı / Բաքու'],
    ['hadrut', 'mine', 'ru', 'Гадрут'],
    ['line-1994', 'mine', 'hy', '1994 թ. հրադադարի գիծ'],
    ['district-jabrayil', 'mine', 'hy', 'Ջեբրաիլի / Ջրականի շրջան'],
    ['airport-stepanakert-khojaly', 'mine', 'tr', 'Hocalı / Stepanakert Havalimanı'],
    ['aghdara-martakert', 'mine', 'az', 'Ağdərə / Mardakert'],
    ['airport-stepanakert-khojaly', 'mine', 'az', 'Xocalı / Stepanakert hava limanı'],
    ['shusha-dashalti-junction', 'mine', 'tr', 'Şuşa-Daşaltı / Şuşi-Karin Tak yol ayrımı'],
  ] as const)('shows %s, %s in %s, as %s', (id, naming, language, name) => {
    expect(displayName(feature(id).properties.toponyms, { naming, language })).toBe(name);
  });

  it.each([
    ['hy', 'Եղցահող / Saribaba'],
    ['ru', 'Ехцаох / Saribaba'],
    ['tr', 'Saribaba / Yeghtsahogh'],
  ])('puts the form in the letters of the page first in %s', (language, name) => {
    const forms = { hy: 'Եղցահող', ru: 'Ехцаох', tr: 'Yeghtsahogh' };
    const toponyms = [
      { text: 'Saribaba', lang: 'en', usedBy: ['az'] },
      { text: 'Yeghtsahogh', lang: 'en', usedBy: ['am'] },
      { text: forms[language as 'hy'], lang: language, usedBy: ['am'] },
    ];
    expect(displayName(toponyms, { naming: 'mine', language })).toBe(name);
  });

  it('shows every name once where all are wanted', () => {
    const { toponyms } = feature('shusha-shushi').properties;
    const all = displayName(toponyms, { naming: 'all', language: 'en' }).split(' / ');
    expect(new Set(all).size).toBe(all.length);
    for (const name of ['Shusha', 'Shushi', 'Şuşa', 'Շուշի', 'Шуши', 'Choucha', 'შუშა'])
      expect(all).toContain(name);
  });

  it('writes a place as the article does, where the article names it', () => {
    const { toponyms } = feature('baku').properties;
    const choice = { naming: 'article', language: 'en' } as const;
    expect(displayName(toponyms, { ...choice, written: 'Bakú' })).toBe('Bakú');
    expect(displayName(toponyms, choice)).toBe('Baku');
  });

  it('falls back to a name in another language, and to nothing where there is none', () => {
    expect(displayName([{ text: 'Şuşa', lang: 'az' }])).toBe('Şuşa');
    expect(displayName([])).toBe('');
  });
});
