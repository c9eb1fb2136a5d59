import { describe, expect, it } from 'vitest';
import { interfaceIn, recordIn } from './spoken';

/** What the marks of a language never look like; each rule with a text that breaks it. */
const wrong: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/^[^¿]*\?/u, 'Qué hay?'],
    [/^[^¡]*!/u, 'Cuidado!'],
    [/[“”"]/u, 'la capa “Lugares”'],
    [/ [:;?!]/u, 'Lugares : dos'],
  ],
  fr: [
    [/[^\u00a0][;?!](?=[\s)]|$)/u, 'Que voir?'],
    [/[^\u00a0]:(\s|$)/u, 'Lieux : deux'],
    [/«(?!\u00a0)|[^\u00a0]»/u, '« Lieux »'],
    [/[“”"]/u, 'la couche “Lieux”'],
    [/\p{L}'\p{L}/u, "l'atlas"],
  ],
  ru: [
    [/[“”"]/u, 'слой “Места”'],
    [/\p{L} [-–] \p{L}/u, 'слой - места'],
    [/ [:;?!]/u, 'Места : два'],
  ],
  hy: [
    [/:(\s|$)/u, 'Տեղեր: երկու'],
    [/[?!]/u, 'Ի՞նչ կա?'],
    [/[“”"]/u, '“Տեղեր” շերտը'],
    [/\p{Script=Armenian}{4,}\.$/u, 'Ոչինչ չկար.'],
    [/\u2024/u, 'Հորինված է\u2024 այո'],
  ],
  az: [
    [/[«»"]/u, '«Yerlər» qatı'],
    [/ [:;?!]/u, 'Yerlər : iki'],
  ],
  tr: [
    [/[«»"]/u, '«Yerler» katmanı'],
    [/ [:;?!]/u, 'Yerler : iki'],
    [/\p{L}'\p{L}/u, "Bakü'de"],
  ],
};

/** Codes and examples in a sentence have the marks of the file formats that they are from. */
const code = /\{[^}]*\}|https?:\/\/\S*|~, \?/g;

/** Texts that are a part of a sentence whose marks stand in another part. */
const parts: readonly string[] = ['ask.ts dated'];

describe.each(Object.entries(wrong))('the marks of %s', (language, rules) => {
  it('are those of the language in every text of the page and of the record', () => {
    const said = [...interfaceIn(language as 'es'), ...recordIn(language as 'es')];
    const found = said.flatMap(({ spot, text }) =>
      rules
        .filter(([rule]) => rule.test(text.replace(code, '…')) && !parts.includes(spot))
        .map(([rule]) => `${spot} (${rule.source}): ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each(rules)('are told from others by %s', (rule, text) => {
    expect(text).toMatch(rule);
  });
});
