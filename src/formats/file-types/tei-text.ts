/** The text of a TEI file, character by character, with elements around its marks. */
import { notInXml, xmlText } from './xml';

/** What `datingMethod` names for dates in EDTF. */
export const edtfMethod = 'https://www.loc.gov/standards/datetime/';

export interface TeiElement {
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** The element with its attributes, as they stand between the angle brackets. */
  readonly open: string;
  readonly name: string;
}

/** A mark may be within another one. One that begins in a mark and ends behind it is left out. */
export function textInTei(text: string, marks: readonly TeiElement[]): string {
  const inOrder = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: TeiElement[] = [];
  const written: string[] = [];
  let at = 0;
  const writeTo = (offset: number) => {
    written.push(characters(text.slice(at, offset)));
    at = offset;
  };
  const closeBefore = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      writeTo(last.end);
      written.push(`</${last.name}>`);
      open.pop();
    }
  };
  for (const mark of inOrder) {
    closeBefore(mark.start);
    const around = open.at(-1);
    if (around && mark.end > around.end) continue;
    writeTo(mark.start);
    written.push(`<${mark.open}>`);
    open.push(mark);
  }
  closeBefore(Infinity);
  writeTo(text.length);
  return written.join('');
}

/** A character that XML cannot hold stands as an element `g` with its number. */
function characters(text: string): string {
  const parts = text.split(notInXml);
  const held = [...text.matchAll(notInXml)].map(([sign]) => sign);
  return parts
    .map((part, at) => xmlText(part) + (held[at] === undefined ? '' : gElement(held[at])))
    .join('');
}

function gElement(sign: string): string {
  const number = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `<g n="U+${number}"/>`;
}
