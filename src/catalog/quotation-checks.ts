/** Checks the quotations and names of an article: short, few, and offsets that match the words. */
import { fault, type Fault } from './faults';
import { problem, type Path, type Problem } from './problems';
import type { Article, Mention } from './types';

/** Limits: words in one quotation, and the share of an article's words that may be quoted. */
const maxQuotedWords = 40;
const maxQuotedShare = 0.5;

type Named = Pick<Mention, 'start' | 'end' | 'surface'>;

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
    const report = (path: Path, value: unknown, wrong: Fault) =>
      problems.push(problem(file, ['quotations', index, ...path], value, wrong, quotation.id));
    const { exact, start, end } = quotation;
    const count = exact.split(/\s+/).length;
    words += count;
    if (seen.has(quotation.id)) report(['id'], quotation.id, fault('twice-in-article'));
    seen.add(quotation.id);
    if (count > maxQuotedWords)
      report(['exact'], count, fault('quotation-too-long', { most: maxQuotedWords }));
    if (end - start !== exact.length || end > article.length)
      report(['end'], end, fault('offset-misfit', { start, units: exact.length }));
    const checkSurface = (list: 'mentions' | 'dates', position: number, of: Named) => {
      const surface = exact.slice(of.start - start, of.end - start);
      if (surface !== of.surface)
        report([list, position, 'surface'], of.surface, fault('other-surface', { surface }));
    };
    quotation.dates?.forEach((date, position) => checkSurface('dates', position, date));
    quotation.mentions.forEach((mention, position) => {
      checkSurface('mentions', position, mention);
      if (!placeIds.has(mention.place))
        report(
          ['mentions', position, 'place'],
          mention.place,
          fault('unknown-reference', { to: 'place' }),
        );
    });
    quotation.claims.forEach((claim, position) => {
      if (!claimIds.has(claim)) report(['claims', position], claim, fault('unknown-claim'));
    });
  });
  article.otherMentions.forEach(({ start, end, surface, place }, index) => {
    const report = (field: string, value: unknown, wrong: Fault) =>
      problems.push(problem(file, ['otherMentions', index, field], value, wrong, article.id));
    const quoted = article.quotations.find((one) => start < one.end && end > one.start);
    if (end - start !== surface.length || end > article.length)
      report('end', end, fault('offset-misfit', { start, units: surface.length }));
    if (quoted) report('start', start, fault('inside-quotation', { quotation: quoted.id }));
    if (!placeIds.has(place)) report('place', place, fault('unknown-reference', { to: 'place' }));
  });
  if (words >= article.words * maxQuotedShare)
    problems.push(
      problem(file, ['quotations'], words, fault('quotes-half', { words: article.words })),
    );
  return problems;
}
