/** An article's quotations and names: short, few, and with offsets that hold what they say. */
import { problem, type Problem } from './problems';
import type { Article } from './types';

/** Words of one quotation, and the share of an article's words that may be quoted. */
const maxQuotedWords = 40;
const maxQuotedShare = 0.5;

export function checkQuotations(
  file: string,
  article: Article,
  placeIds: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const claimIds = new Set(article.claims.map(({ id }) => id));
  const seen = new Set<string>();
  let words = 0;
  article.quotations.forEach((quotation, index) => {
    const report = (path: (string | number)[], value: unknown, reason: string) =>
      problems.push(problem(file, ['quotations', index, ...path], value, reason, quotation.id));
    const { exact, start, end } = quotation;
    const count = exact.split(/\s+/).length;
    words += count;
    if (seen.has(quotation.id)) report(['id'], quotation.id, 'is used twice in this article');
    seen.add(quotation.id);
    if (count > maxQuotedWords)
      report(['exact'], count, `has more than ${maxQuotedWords} words; shorten the quotation`);
    if (end - start !== exact.length || end > article.length)
      report(['end'], end, `does not fit: start ${start} plus ${exact.length} code units`);
    quotation.mentions.forEach((mention, position) => {
      const surface = exact.slice(mention.start - start, mention.end - start);
      if (surface !== mention.surface)
        report(['mentions', position, 'surface'], mention.surface, `the offsets hold "${surface}"`);
      if (!placeIds.has(mention.place))
        report(['mentions', position, 'place'], mention.place, 'names no known place');
    });
    quotation.claims.forEach((claim, position) => {
      if (!claimIds.has(claim))
        report(['claims', position], claim, 'names no claim of this article');
    });
  });
  article.otherMentions.forEach(({ start, end, surface, place }, index) => {
    const report = (field: string, value: unknown, reason: string) =>
      problems.push(problem(file, ['otherMentions', index, field], value, reason, article.id));
    const quoted = article.quotations.find((one) => start < one.end && end > one.start);
    if (end - start !== surface.length || end > article.length)
      report('end', end, `does not fit: start ${start} plus ${surface.length} code units`);
    if (quoted) report('start', start, `stands in the quotation ${quoted.id}; list it there`);
    if (!placeIds.has(place)) report('place', place, 'names no known place');
  });
  if (words >= article.words * maxQuotedShare)
    problems.push(
      problem(file, ['quotations'], words, `quotes half of ${article.words} words or more`),
    );
  return problems;
}
