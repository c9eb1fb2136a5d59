import { describe, expect, it } from 'vitest';
import { languages } from '../src/i18n/languages';
import { interfaceIn, recordIn, type Spoken } from './i18n/spoken';
import { ownVoice, voiceWordsIn } from './voice-words';

/** Words of one side that stand where they are for a reason; a translation may have them there too. */
const allowed: Readonly<Record<string, string>> = {
  'index.ts article.ours': 'Ours is who translated a quotation.',
  'index.ts article.unquotedNote': 'Ours is who told a claim.',
  'read.ts changeTextHint': 'Links are moved in a text, no people.',
  'editor-problems.ts claim-untold': 'Ours is who tells a claim.',
  'atlas.layers.districts.line': 'Says what the layer is often called, and what of that is so.',
  'soyarmenio-2022-08-27#C24 subject': 'What the article says, under which its verdict stands.',
  'soyarmenio-2022-08-27#C38 subject': 'What the article says, under which its verdict stands.',
  'event-e118 text': 'Prisoners are set free, no land.',
  'event-e044 differs': 'The leadership of Artsakh says that it gave in; nothing is ceded.',
  'fact-l9 text': 'The arrangement of a corridor, not a government.',
  'control-lachin-corridor-2023 note': 'The arrangement of a corridor, not a government.',
  'event-e056 differs': 'The arrangement of a border, not a government.',
};
const isAllowed = (found: string) => Object.hasOwn(allowed, found.split(':')[0] ?? '');

/** What an article says is in its voice and shown as its words. */
const ofTheArticle = new Set(['rendering', 'says']);

const isOurs = ({ spot }: Spoken) => !ofTheArticle.has(spot.split(' ')[1] ?? '');
const record = recordIn('en').filter(isOurs);

describe('the voice of the map', () => {
  it.each(languages)('has no word of one side in the interface in %s', (language) => {
    const found = interfaceIn(language).flatMap(({ spot, text }) =>
      voiceWordsIn(text, language).map((word) => `${spot}: ${word}`),
    );
    expect(found.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('says no word of one side in the record without naming who says it', () => {
    const found = record.flatMap(({ spot, text }) =>
      ownVoice(text).map((said) => `${spot}: ${said}`),
    );
    expect(found.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'has no word of one side in %s where the English record has none',
    (language) => {
      const english = new Map(record.map(({ spot, text }) => [spot, text]));
      const added = recordIn(language)
        .filter(
          (one) => isOurs(one) && voiceWordsIn(english.get(one.spot) ?? '', 'en').length === 0,
        )
        .flatMap(({ spot, text }) =>
          voiceWordsIn(text, language).map((word) => `${spot}: ${word} in: ${text}`),
        );
      expect(added.filter((one) => !isAllowed(one))).toEqual([]);
    },
  );

  it('keeps no exception that nothing needs', () => {
    const spots = new Set([...languages.flatMap(interfaceIn), ...record].map(({ spot }) => spot));
    expect(Object.keys(allowed).filter((spot) => !spots.has(spot))).toEqual([]);
  });

  it.each([
    ['Azerbaijani forces liberate the town', 1],
    ['The town was “liberated” on this day', 0],
    ['Azerbaijan calls it a liberation.', 0],
    ['Baku: the end of the occupation. The people flee.', 1],
    ['Three districts were handed over', 0],
    ['Three districts were returned', 1],
    ['The separatist regime fell; the offensive went on', 1],
    ['The self-declared republic ends', 1],
    ['Families displaced since 1992 settle', 1],
    ['Azerbaijan: families displaced since 1992.', 0],
  ])('is heard or not in “%s”', (text, found) => {
    expect(ownVoice(text)).toHaveLength(found);
  });

  it.each([
    ['es', 'El distrito liberado'],
    ['fr', 'Le district occupé'],
    ['ru', 'Освобождённый район'],
    ['hy', 'Ազատագրված շրջանը'],
    ['az', 'İşğaldan azad edilmiş rayon'],
    ['tr', 'İşgalden kurtarılan rayon'],
  ] as const)('is heard in %s: %s', (language, text) => {
    expect(voiceWordsIn(text, language)).not.toEqual([]);
  });
});
