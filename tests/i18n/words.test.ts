import { describe, expect, it } from 'vitest';
import { dateInWords, intervalInWords, km, formatLatitude, percent } from '../../src/i18n/format';
import { counted } from '../../src/i18n/plural';
import { messagesIn, wordsOf } from './every-language';

const [english, ...others] = wordsOf;
const messages = (language: string) => {
  const found = wordsOf.find((words) => words.language === language);
  if (!found) throw new Error(language);
  return found.t;
};

/**
 * Signs, units and names that are the same in several languages, and words that happen to be equal.
 */
const same =
  /^\.(t\.(numbers|locale|colon|fullStop|semicolon|units\.|halves\.|choose\.naming$)|data\.csvForExcel$|read\.exportAs\.(webannotation|lpf|geojson|csv)$|ask\.(missing|columns\.(km2?|giveOrTake))|t\.(layers\.focus\.name|compare\.title|time\.story\.step))/;
const sameWords: Readonly<Record<string, readonly string[]>> = {
  es: ['.t.regions.panel', '.t.kind.capital', '.t.holder.Armenia', '.t.side.wiki'],
  az: ['.t.regions.panel', '.t.kind.region', '.data.format'],
  tr: ['.t.regions.panel'],
  fr: [
    '.t.search.date',
    '.t.search.article',
    '.t.time.track.slider',
    '.t.time.track.pause',
    '.ask.layers.districts',
    '.ask.figure.between',
    '.ask.draw.tool.point',
    '.t.nav.article',
    '.t.card.fromArticle',
    '.t.nav.sources',
    '.t.sources.heading',
    '.t.counts.date',
    '.t.near.district',
    '.t.kind.village',
    '.t.kind.district',
    '.t.kind.corridor-band',
    '.read.field.published',
    '.read.mention',
    '.findings.kind.distance',
    '.data.format',
  ],
};
/** A sentence that consists only of its arguments is the same in every language. */
const onlyParts = /^\(?[\w, ]*\)?\s*=>\s*(`(\$\{\w+\}|[\s.,:–·—-])*`|\w+)$/;

describe('the words of the seven languages', () => {
  it('are nowhere those of English, signs and names apart', () => {
    const known = new Map(messagesIn(english));
    const untranslated = others.flatMap(({ language, ...words }) =>
      messagesIn(words)
        .filter(([path, text]) => known.get(path) === text && !same.test(path))
        .filter(([path, text]) => !onlyParts.test(text) && !sameWords[language]?.includes(path))
        .map(([path, text]) => `${language}${path}: ${text}`),
    );
    expect(untranslated).toEqual([]);
  });

  it('explain as many swatches of a layer as English does', () => {
    const parts = (t: typeof messages extends (l: string) => infer M ? M : never) =>
      (['focus', 'districts'] as const).map((id) => t.layers[id].line.split(', ').length);
    for (const { language, t } of wordsOf) expect(parts(t), language).toEqual([2, 2]);
  });

  it.each([
    [
      'ru',
      [1, 2, 5, 11, 21, 22, 112],
      '1 объект|2 объекта|5 объектов|11 объектов|21 объект|22 объекта|112 объектов',
    ],
    ['es', [1, 2, 21], '1 elemento|2 elementos|21 elementos'],
    ['fr', [0, 1, 2], '0 élément|1 élément|2 éléments'],
    ['hy', [1, 5], '1 օբյեկտ|5 օբյեկտ'],
    ['az', [1, 5], '1 obyekt|5 obyekt'],
    ['tr', [1, 5], '1 öge|5 öge'],
  ])('count in %s: %j', (language, numbers, said) => {
    const { layerCount } = messages(language);
    expect(numbers.map((n) => layerCount(n).replace('\u00a0', ' ')).join('|')).toBe(said);
  });

  it('give a fraction the Russian form of two', () => {
    const forms = { one: 'километр', few: 'километра', many: 'километров' };
    expect(counted('ru', 1.5, forms)).toBe('1.5\u00a0километра');
  });

  it.each([
    ['es', 'hacia el 20 de noviembre de 2020', 'quizá noviembre de 2020', 'otoño de 2020'],
    ['fr', 'vers le 20 novembre 2020', 'peut-être novembre 2020', 'automne 2020'],
    ['ru', 'примерно 20 ноября 2020 г.', 'предположительно ноябрь 2020 г.', 'осень 2020 г.'],
    ['hy', 'մոտավորապես 2020 թ. նոյեմբերի 20', 'թերևս 2020 թ. նոյեմբեր', '2020 թ. աշուն'],
    ['az', 'təxminən 20 noyabr 2020', 'bəlkə də noyabr 2020', 'payız 2020'],
    ['tr', '20 Kasım 2020 civarı', 'belki Kasım 2020', '2020 sonbaharı'],
  ])('say in %s that a date is about right, in doubt or a season', (language, ...said) => {
    const t = messages(language);
    expect(['2020-11-20~', '2020-11?', '2020-23'].map((date) => dateInWords(date, t))).toEqual(
      said,
    );
  });

  it.each([
    ['es', 'desde el 20 de noviembre de 2020 (aproximadamente)', 'hacia la primavera de 2020'],
    ['fr', 'depuis le 20 novembre 2020 (environ)', 'vers le printemps 2020'],
    ['ru', 'с 20 ноября 2020 г. (примерно)', 'примерно весна 2020 г.'],
    ['hy', 'սկիզբը՝ 2020 թ. նոյեմբերի 20 (մոտավորապես)', 'մոտավորապես 2020 թ. գարուն'],
    ['az', '20 noyabr 2020 tarixindən (təxminən)', 'təxminən yaz 2020'],
    ['tr', '20 Kasım 2020 tarihinden beri (yaklaşık)', '2020 ilkbaharı civarı'],
  ])('put a mark where it fits in %s', (language, open, season) => {
    const t = messages(language);
    expect(intervalInWords({ from: '2020-11-20~', to: null }, t)).toBe(open);
    expect(dateInWords('2020-21~', t)).toBe(season);
    expect(dateInWords('199X', t)).toBe('1990–1999');
  });

  it('call the first of a month in French by its ordinal', () => {
    const said = ['2020-12-01', '2020-12-02', '2020-12'].map((day) =>
      dateInWords(day, messages('fr')),
    );
    expect(said).toEqual(['1er décembre 2020', '2 décembre 2020', 'décembre 2020']);
  });

  it('say four seasons in every language, a winter in two years', () => {
    for (const { language, t } of wordsOf) {
      const seasons = [21, 22, 23, 24].map((number) => dateInWords(`2020-${number}`, t));
      expect(new Set(seasons).size, language).toBe(4);
      expect(
        seasons.map((words) => words.includes('2021')),
        language,
      ).toEqual([false, false, false, true]);
    }
  });

  it.each([
    ['es', '27 de agosto de 2022', 'desde el 27 de agosto de 2022', 'desde agosto de 2022'],
    ['fr', '27 août 2022', 'depuis le 27 août 2022', 'depuis août 2022'],
    ['ru', '27 августа 2022 г.', 'с 27 августа 2022 г.', 'с августа 2022 г.'],
    ['hy', '2022 թ. օգոստոսի 27', 'սկիզբը՝ 2022 թ. օգոստոսի 27', 'սկիզբը՝ 2022 թ. օգոստոս'],
    ['az', '27 avqust 2022', '27 avqust 2022 tarixindən', 'avqust 2022 tarixindən'],
    ['tr', '27 Ağustos 2022', '27 Ağustos 2022 tarihinden beri', 'Ağustos 2022 tarihinden beri'],
  ])('write dates as %s does', (language, day, fromDay, fromMonth) => {
    const t = messages(language);
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(dateInWords('2022-08-27', t))).toBe(day);
    expect(plain(intervalInWords({ from: '2022-08-27', to: null }, t))).toBe(fromDay);
    expect(plain(intervalInWords({ from: '2022-08', to: null }, t))).toBe(fromMonth);
    expect(dateInWords('2022', t)).toBe('2022');
  });

  it.each([
    ['es', '6,2', '39,7601° N'],
    ['ru', '6,2', '39,7601° с. ш.'],
    ['hy', '6,2', '39,7601° հս. լ.'],
    ['az', '6,2', '39,7601° şm. e.'],
  ])('write numbers as %s does', (language, distance, position) => {
    const t = messages(language);
    expect(km(6.2, t)).toBe(distance);
    expect(formatLatitude(39.76006, t).replaceAll('\u00a0', ' ')).toBe(position);
    expect(percent(0.42, t)).toMatch(/42/);
  });

  it('write numbers in a form that Chrome has: it has none for Armenian or Azerbaijani', () => {
    for (const { t } of wordsOf) expect(['hy', 'az']).not.toContain(t.numbers);
    expect(percent(0.42, messages('az')).replace('\u00a0', ' ')).toBe('42 %');
  });
});
