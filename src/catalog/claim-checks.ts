/** What an article claims: each claim once, in order, reachable by a reader, and judged by a source. */
import { certaintyTrouble } from './certainty';
import { problem, type Problem } from './problems';
import type { Article, Citation } from './types';

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
    const report = (field: string, value: unknown, reason: string) =>
      problems.push(problem(file, ['claims', index, field], value, reason, id));
    if (seen.has(id)) report('id', id, 'is used twice in this article');
    seen.add(id);
    if (start >= end || end > length)
      report('end', end, `does not fit: the claim starts at ${start}, the article has ${length}`);
    if (index > 0 && start < (claims[index - 1]?.start ?? 0))
      report('start', start, 'stands before the claim listed above it; keep the order of the text');
    const quoted = quotations.filter((one) => one.claims.includes(id));
    const [first] = quoted;
    if (!first && says === null)
      report('says', says, 'is missing: no quotation makes this claim, so say it in our own words');
    if (first && says !== null)
      report('says', says, `repeats the quotation ${first.id}; a claim is quoted or told`);
    if ((subject === null) === Boolean(first))
      report('subject', subject, 'a claim that is quoted has a subject, one that is told has none');
    for (const one of quoted)
      if (end <= one.start || start >= one.end)
        report('start', start, `lies outside the quotation ${one.id} that is said to make it`);
    if ((verdict === 'unchecked') !== (claim.citations.length === 0))
      report('verdict', verdict, '"unchecked" and no citation go together');
    const trouble = certaintyTrouble(claim, citations);
    if (trouble) report('certainty', claim.certainty, trouble);
    for (const citation of claim.citations)
      if (!known.has(citation)) report('citations', citation, 'names no known citation');
  });
  for (const citation of origin?.citations ?? [])
    if (!known.has(citation))
      problems.push(
        problem(file, ['origin', 'citations'], citation, 'names no known citation', articleId),
      );
  const trouble = origin && certaintyTrouble(origin, citations);
  if (trouble)
    problems.push(problem(file, ['origin', 'certainty'], origin.certainty, trouble, articleId));
  return problems;
}
