/** The line of the help for one kind of question. */
import type { KindOfQuestion } from '../query/kinds/kind';
import { startsOf, type Start } from './ask-options';

const values = { km: 'N', count: 'N', layer: 'LAYER', and: 'ID', on: 'DATE' } as const;
const forms: Readonly<Record<Start, string>> = {
  at: '--at LON,LAT',
  of: '--of ID',
  path: '--path PATH',
  area: '--area AREA',
};

/** First the required options, those with a default in brackets, then where the question starts. */
export function usageOf(kind: KindOfQuestion): string {
  const { needs, usual } = kind.command;
  const needed = needs.map((name) => `--${name} ${values[name]}`);
  const optional = kind.parts
    .filter((name) => usual[name] !== undefined)
    .map((name) => `[--${name} ${values[name]}]`);
  const starts = startsOf(kind).map((start) => forms[start]);
  const start = starts.length === Object.keys(forms).length ? 'START' : starts.join(' | ');
  return ['  atlas ask', kind.id, ...needed, ...optional, start].join(' ');
}
