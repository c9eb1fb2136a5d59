/**
 * The position of an annotation in a text, in UTF-16 code units. W3C Web Annotation counts code
 * points; this atlas wrote code units before its annotations said when they were `generated`, and so
 * do other tools written in JavaScript.
 */
import type { TextPositionSelector, TextQuoteSelector } from '../linking/anchors';
import { codeUnits } from './code-points';
import { isOwnPart } from './uris';
import { textIn, type Json } from './json-ld';

/** Whether an annotation is of this atlas and from before its positions counted code points. */
export function countsUnits(annotation: Json): boolean {
  return isOwnPart(textIn(annotation['id'])) && annotation['generated'] === undefined;
}

/** Reads positions in a text. The one that fits the quoted words counts, else the one told. */
export function positionReader(text: string) {
  const unitAt = codeUnits(text);
  return (
    given: TextPositionSelector,
    { exact }: TextQuoteSelector,
    isInUnits: boolean,
  ): TextPositionSelector | null => {
    const inUnits = given;
    const inPoints = { ...given, start: unitAt(given.start), end: unitAt(given.end) };
    const order = isInUnits ? [inUnits, inPoints] : [inPoints, inUnits];
    return (
      order.find(({ start, end }) => text.slice(start, end) === exact) ??
      // The text was changed since: a place to search near, if it has the length of the words.
      order.find(({ start, end }) => end - start === exact.length) ??
      null
    );
  };
}
