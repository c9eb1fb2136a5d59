/** Endings behind an apostrophe or a hyphen: Şuşa'da, ԱՄՆ-ի, Baku's. */
import { caseBehindHyphen } from '../grammar/armenian';
import { genitive } from '../grammar/cases';
import { caseBehindApostrophe } from '../grammar/turkic';
import { foldName } from '../names/characters';
import type { Candidate } from './candidate';
import { turkicLanguages } from './rule-vocabulary';
import type { Paragraph } from './paragraph';
import { gap } from './gaps';

/** No ending that is set off is longer. */
const longest = 6;

/** Takes the word behind a name for its ending where it is one, and reads the case from it. */
export function readSuffix(paragraph: Paragraph, candidate: Candidate): void {
  const { words, language, text } = paragraph;
  const next = candidate.last + 1;
  const before = words.before[next] ?? 0;
  const start = words.start[next] ?? 0;
  const end = words.end[next] ?? 0;
  if (next >= words.count || words.capital[next] !== 0 || end - start > longest) return;
  if (start !== candidate.end + 1) return;
  const ending = foldName(text.slice(start, end));
  let cases = 0;
  if (before === gap.apostrophe && turkicLanguages.has(language))
    cases = caseBehindApostrophe(ending);
  else if (before === gap.apostrophe && language === 'en' && ending === 's') cases = genitive;
  else if (before === gap.hyphen && language === 'hy') cases = caseBehindHyphen(ending);
  if (cases === 0) return;
  candidate.suffixWords = 1;
  candidate.cases = cases;
}
