import { cue } from '../cues/classes';
import { ablative, dative, locative, unmarked } from '../grammar/cases';
import type { Candidate } from './candidate';
import { postpositional, turkicLanguages } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/** Whether grammar says that something is, happens, goes or comes there. */
export function isLocated(paragraph: Paragraph, candidate: Candidate): boolean {
  const { cases, relation } = candidate;
  if (relation.kind === 'at') return true;
  if (
    postpositional.has(paragraph.language) &&
    (paragraph.cues(paragraph.after(candidate)) & cue.at) !== 0
  )
    return paragraph.words.joins(paragraph.after(candidate));
  const clear = locative | ablative | (turkicLanguages.has(paragraph.language) ? dative : 0);
  return (cases & clear) !== 0 && (cases & unmarked) === 0 && paragraph.language !== 'ru';
}
