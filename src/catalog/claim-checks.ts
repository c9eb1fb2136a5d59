/**
 * Checks claims of an article: each once, in order, within a reader's reach, and judged by a
 * source.
 */
import { certaintyTrouble } from './certainty';
import { fault, type Fault } from './faults';
import { piecesOf } from './foreign-words';
import { problem, type Problem } from './problems';
import type { Article, Citation, Claim } from './types';

export function checkClaims(
  file: string,
  { id: articleId, length, claims, quotations, origin }: Article,
  citations: readonly Citation[],
): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(citations.map(({ id }) => id));
  const seen = new Set<string>();
  claims.forEach((claim, index) => {
    const { id, start, end, subject, says, verdict } = claim;
    const report = (field: string, value: unknown, wrong: Fault) =>
      problems.push(problem(file, ['claims', index, field], value, wrong, id));
    if (seen.has(id)) report('id', id, fault('twice-in-article'));
    seen.add(id);
    if (start >= end || end > length) report('end', end, fault('claim-misfit', { start, length }));
    if (index > 0 && start < (claims[index - 1]?.start ?? 0))
      report('start', start, fault('claim-out-of-order'));
    const quoted = quotations.filter((one) => one.claims.includes(id));
    const [first] = quoted;
    if (!first && says === null) report('says', says, fault('claim-untold'));
    if (first && says !== null)
      report('says', says, fault('claim-told-twice', { quotation: first.id }));
    if ((subject === null) === Boolean(first)) report('subject', subject, fault('claim-subject'));
    for (const one of quoted)
      if (end <= one.start || start >= one.end)
        report('start', start, fault('claim-outside', { quotation: one.id }));
    if ((verdict === 'unchecked') !== (claim.citations.length === 0))
      report('verdict', verdict, fault('claim-unchecked'));
    for (const word of foreignButAbsent(claim))
      report('foreignWords', word, fault('foreign-word-absent'));
    const trouble = certaintyTrouble(claim, citations);
    if (trouble) report('certainty', claim.certainty, trouble);
    for (const citation of claim.citations)
      if (!known.has(citation))
        report('citations', citation, fault('unknown-reference', { to: 'citation' }));
  });
  for (const citation of origin?.citations ?? [])
    if (!known.has(citation))
      problems.push(
        problem(
          file,
          ['origin', 'citations'],
          citation,
          fault('unknown-reference', { to: 'citation' }),
          articleId,
        ),
      );
  const trouble = origin && certaintyTrouble(origin, citations);
  if (trouble)
    problems.push(problem(file, ['origin', 'certainty'], origin.certainty, trouble, articleId));
  return problems;
}

function foreignButAbsent({ subject, says, text, foreignWords = [] }: Claim): string[] {
  const ours = [subject ?? '', says ?? '', text].join('\n');
  return foreignWords
    .filter((word) => !piecesOf(ours, [word]).some(({ lang }) => lang !== undefined))
    .map((word) => word.text);
}
