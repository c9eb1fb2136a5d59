import { describe, expect, it } from 'vitest';
import * as corrections from '../../src/reading/corrections';
import { readDetails } from '../../src/reading/change-article';
import { dayInText, dayNamedFirst } from '../../src/reading/date-in-text';
import { refusalOf } from '../../src/reading/build-article';
import { shownMentions, standsInText, titleOf } from '../../src/reading/own-article';
import { ofSameName, joinEdits } from '../../src/reading/same-name';
import { edited, keep, undo } from '../../src/reading/stored-article';
import { nextUnchecked, uncheckedNames } from '../../src/reading/unchecked-links';
import { articleOf } from './an-article';

const article = articleOf('Шуша. В Шуше тихо. Şuşa. Из Шуши в Шушу, а Горис далеко.', [
  ['Шуша', 'shusha-shushi'],
  ['Шуше', 'shusha-shushi'],
  ['Şuşa', 'shusha-shushi'],
  ['Шуши', 'shusha-shushi', 'verified'],
  ['Шушу', 'shusha-shushi'],
  ['Горис', 'goris'],
]);
const [first] = article.mentions;
if (!first) throw new Error('The article has no mention');

describe('all mentions of a name', () => {
  const same = ofSameName(article, first);

  it('are those by the same word in whatever case, to the same place', () => {
    expect(same.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Шуша',
      'Шуше',
      'Шуши',
      'Шушу',
    ]);
  });

  it('are corrected in one edit, which one step takes back', () => {
    const toDistrict = joinEdits(same, (one) =>
      corrections.change(one, { placeId: 'district-shusha' }),
    );
    const after = edited(keep(article), toDistrict);
    expect(shownMentions(after.article).map(({ placeId }) => placeId)).toEqual([
      'district-shusha',
      'district-shusha',
      'shusha-shushi',
      'district-shusha',
      'district-shusha',
      'goris',
    ]);
    expect(undo(after).article.mentions).toEqual(article.mentions);
  });
});

describe('the unchecked links', () => {
  const mentions = shownMentions(article);

  it('come one after the other and begin again, past those that were checked', () => {
    const seen: string[] = [];
    let at = -1;
    for (let step = 0; step < 6; step += 1) {
      const next = nextUnchecked(mentions, at);
      if (!next) break;
      at = next.start;
      seen.push(article.text.slice(next.start, next.end));
    }
    expect(seen).toEqual(['Шуша', 'Шуше', 'Şuşa', 'Шушу', 'Горис', 'Шуша']);
    expect(nextUnchecked(mentions, mentions[1]?.start ?? 0, -1)).toBe(mentions[0]);
    expect(nextUnchecked(mentions, 0, -1)).toBe(mentions[5]);
  });

  it('are none where all were looked at', () => {
    const after = edited(keep(article), corrections.acceptAll(article)).article;
    expect(nextUnchecked(shownMentions(after), -1)).toBeNull();
    expect(uncheckedNames(after.text, shownMentions(after))).toEqual([]);
  });

  it('are counted by name before they are accepted together', () => {
    const twice = articleOf('Goris, Goris, Hadrut.', [
      ['Goris', 'goris'],
      ['Goris', 'goris'],
      ['Hadrut', 'hadrut'],
    ]);
    expect(uncheckedNames(twice.text, shownMentions(twice))).toEqual([
      { placeId: 'goris', surface: 'Goris', count: 2 },
      { placeId: 'hadrut', surface: 'Hadrut', count: 1 },
    ]);
  });
});

describe('the day of a text', () => {
  it.each([
    ['A title\nBaku, 27 August 2022\nThe road was opened.', '2022-08-27'],
    ['Un título\n27 de agosto de 2022\nLa carretera…', '2022-08-27'],
    ['Заголовок\n27.08.2022 | Иван Петров\nДорога…', '2022-08-27'],
    ['Վերնագիր\n2022 թ. օգոստոսի 27\nՃանապարհը…', '2022-08-27'],
    ['Published: 2022-08-27\nThe road…', '2022-08-27'],
    ['On 9 November 2020 the leaders of three countries signed a statement that ended it.', null],
    [`BAKU, 27 August 2022 (Agency) — ${'The road was opened. '.repeat(30)}`, '2022-08-27'],
    [`ԵՐԵՎԱՆ, 27 օգոստոսի 2022 - ${'Ճանապարհը բացվեց։ '.repeat(30)}`, '2022-08-27'],
    [`The road — ${'it was opened on 27 August 2022 and closed again. '.repeat(3)}`, null],
    ['Title\n27 August 2022\n28 August 2022\nText', null],
    ['Title\nAugust 2022\nText', null],
    ['Nothing', null],
    [`Title\n${'words '.repeat(100)}\n27 August 2022`, null],
  ])('%s: %s', (text, day) => {
    expect(dayInText(text)).toBe(day);
  });

  it.each([
    ['The road was opened again on Saturday, 27 August 2022, as the ministry said.', '2022-08-27'],
    [
      'Дорогу снова открыли в субботу, 27 августа 2022 года, как сообщило вечером министерство обороны страны.',
      '2022-08-27',
    ],
    [
      'Yol 27 avqust 2022-ci ildə yenidən açılıb, nazirlik həmin gün axşam saatlarında yaydığı açıqlamada bildirib.',
      '2022-08-27',
    ],
    [`Title\n${'words '.repeat(100)}on 27 August 2022; again on August 27, 2022.`, '2022-08-27'],
    ['It began on 27 September 2020 and ended on 10 November 2020, the ministry said.', null],
    ['In August 2022 the road was opened.', null],
    ['The 44 days of 2020', null],
    [`${'words '.repeat(400)}27 August 2022`, null],
    ['', null],
  ])('is offered where its first sentences name just one: %s', (text, day) => {
    expect(dayInText(text)).toBeNull();
    expect(dayNamedFirst(text)).toBe(day);
  });

  it('can be typed as people write it, and is kept as a date', () => {
    const { details } = article;
    const typed = (published: string) =>
      readDetails((name) => (name === 'published' ? published : ''), details);
    expect(typed('27 августа 2022')).toMatchObject({ published: '2022-08-27' });
    expect(typed('11/9/2020')).toEqual({ field: 'published', value: '11/9/2020' });
  });
});

describe('an address in place of a text', () => {
  it.each(['https://example.org/news/1', ' www.example.org \n', 'http://a.b https://c.d'])(
    'is no article: %s',
    (text) => {
      expect(refusalOf(text)).toEqual({ code: 'address' });
    },
  );

  it('may stand in one', () => {
    expect(refusalOf('https://example.org\nThe road to Shushi.')).toBeNull();
    expect(refusalOf('   ')).toEqual({ code: 'empty' });
  });
});

describe('a title', () => {
  it('is not said before a text that begins with it', () => {
    const titled = (text: string, title = titleOf(text)) =>
      standsInText({ text, details: { ...article.details, title } });
    expect(titled('\n  A title \nText')).toBe(true);
    expect(titled('A title\nText', 'Another')).toBe(false);
    expect(titled('word '.repeat(60))).toBe(false);
  });
});
