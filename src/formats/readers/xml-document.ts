/** The document of an XML file, in bounds: its depth is limited, and it declares no entities. */
import { fault } from '../../catalog/faults';
import type { RawTrouble } from './raw-file';

/** No KML of people is nested deeper, and deeper ones would take the stack of those who walk it. */
const deepest = 500;

/**
 * Parses XML with @xmldom/xmldom. Throws where it is not well-formed, too deep, or declares entities
 * of its own, which can grow without bound.
 */
export async function xmlDocument(text: string): Promise<Document> {
  const { DOMParser } = await import('@xmldom/xmldom');
  if (/<!ENTITY/i.test(text)) throw new Error('it declares entities of its own');
  if (isDeeper(text)) throw new Error(`its elements are nested more than ${deepest} deep`);
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  // The parts of the DOM that togeojson uses are there.
  return parser.parseFromString(text, 'text/xml') as unknown as Document;
}

/** Whether elements are nested too deep. Goes through the text once, without recursion. */
function isDeeper(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = skip(text, at);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const end = endOfTag(text, at + 1);
    if (text[at + 1] === '/') depth -= 1;
    else if (text[end - 1] !== '/') depth += 1;
    if (depth > deepest) return true;
    at = end + 1;
  }
  return false;
}

const passages: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** Where a comment, plain text or declaration ends; null where an element begins or ends. */
function skip(text: string, at: number): number | null {
  const passage = passages.find(([start]) => text.startsWith(start, at));
  if (!passage) return null;
  const end = text.indexOf(passage[1], at + passage[0].length);
  return end < 0 ? text.length : end + passage[1].length;
}

/** The position of the `>` of a tag; one in a quoted value is none. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return text.length;
}

/**
 * Takes elements whose positions are no numbers out of the document, because togeojson drops them,
 * or their geometry, without a word.
 */
export function takeOut(
  root: Document,
  names: readonly string[],
  wrongOf: (element: Element) => string | null,
  where = '',
): RawTrouble[] {
  return names.flatMap((name) =>
    Array.from(root.getElementsByTagName(name)).flatMap((element, index) => {
      const value = wrongOf(element);
      if (value === null) return [];
      const left = textOf(element);
      element.parentNode?.removeChild(element);
      return [{ fault: fault('no-position'), where: `${where}/${name}/${index}`, value, left }];
    }),
  );
}

/** An element of xmldom gives its XML as its text. */
function textOf(element: Element): string {
  return (element as { toString(): string }).toString();
}
