import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/i18n/format';
import { languages } from '../../src/i18n/languages';
import { loadReviewWords, loadShareWords } from '../../src/i18n/load-later';
import { loadMessages } from '../words';

// A Russian date ends with the full stop of "г.", which no other follows.
describe.each(languages)('a sentence with a date in %s', (language) => {
  it('has one full stop at its end', async () => {
    const t = await loadMessages(language);
    const { findings } = await loadReviewWords(language);
    const share = await loadShareWords(language);
    const [then, now] = ['2020-11-08', '2022-08-27'].map((day) => dateInWords(day, t));
    const said = [
      findings.dayExists(then ?? ''),
      findings.eventDay(then ?? '', 'X'),
      share.frozen(then ?? '', now ?? ''),
      share.noVersion('x', now ?? ''),
    ];
    for (const sentence of said) expect(sentence).toMatch(/[^.։][.։]$/u);
    for (const sentence of said) expect(sentence).not.toMatch(/[.։]{2}/u);
  });
});
