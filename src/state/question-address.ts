/** A question <-> its parts in the query string, readable and not encoded where that is allowed. */
import { partNames, type QuestionParts } from '../query/question-parts';
import { tidy } from '../query/question-of-parts';

const longest = 20_000;

export function writeQuestion(parts: QuestionParts): readonly string[] {
  if (parts.ask === undefined) return ['show=ask'];
  return partNames.flatMap((part) => {
    const text = parts[part];
    return text === undefined
      ? []
      : [`${part}=${encodeURIComponent(text).replace(/%(2C|3B|20)/g, plain)}`];
  });
}

/** The question in an address, right or wrong; null where there is none. */
export function readQuestionAddress(query: URLSearchParams): QuestionParts | null {
  if (query.get('ask') === null) return query.get('show') === 'ask' ? {} : null;
  const parts = partNames.map((part) => [part, (query.get(part) ?? '').slice(0, longest)]);
  return tidy(Object.fromEntries(parts) as QuestionParts);
}

function plain(code: string): string {
  return code === '%20' ? '+' : decodeURIComponent(code);
}
