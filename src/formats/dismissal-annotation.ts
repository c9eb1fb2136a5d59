/**
 * A dismissed finding as a W3C Web Annotation: its motivation is "assessing", its body has the
 * reason (purpose "commenting") and, as tags, what was checked and what came of it.
 */
import * as v from 'valibot';
import { contextLength } from '../linking/anchors';
import { partUri, textUri } from './uris';
import { dismissalSchema } from './dismissal';
import { listed, positionIn, quoteIn, textIn, type Json } from './json-ld';
import type { AboutText, TextDismissal } from './linked-text';
import { countsUnits, positionReader } from './text-position';

const format = 'text/plain';
const tagOf = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', format, value });

/**
 * `rights` is the address of the licence; `pointsBefore` turns the position from UTF-16 code units
 * into code points.
 */
export function dismissalAnnotation(
  text: AboutText,
  one: TextDismissal,
  number: number,
  rights: string,
  pointsBefore: (unit: number) => number,
) {
  const { check, verdict, ref, reason, quote, position } = one;
  const points = position && {
    type: position.type,
    start: pointsBefore(position.start),
    end: pointsBefore(position.end),
  };
  return {
    id: partUri(text, `dismissed-${number}`),
    type: 'Annotation',
    motivation: 'assessing',
    rights,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format, value: reason },
      tagOf('state:dismissed'),
      tagOf(`check:${check}`),
      tagOf(`verdict:${verdict}`),
      ...(ref === null ? [] : [tagOf(`ref:${ref}`)]),
    ],
    target: { source: textUri(text), selector: points ? [quote, points] : [quote] },
  };
}

/** The dismissed finding of an annotation; null where it is another annotation. */
export function readDismissal(
  value: unknown,
  readPosition: ReturnType<typeof positionReader>,
): TextDismissal | null {
  const { body, target } = (value ?? {}) as Json;
  const bodies = listed(body).map((one) => one as Json);
  const tags = bodies.map((one) => textIn(one['value']));
  if (!tags.includes('state:dismissed')) return null;
  const tagged = (name: string) =>
    tags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
  const reason = bodies.find(({ purpose }) => purpose === 'commenting')?.['value'];
  const selectors = listed(target).flatMap((one) => listed((one as Json)['selector']));
  const quote = quoteIn(selectors, contextLength);
  const position = positionIn(selectors);
  const read = v.safeParse(dismissalSchema, {
    check: tagged('check'),
    verdict: tagged('verdict'),
    ref: tagged('ref'),
    reason,
    quote,
    position:
      position && quote && readPosition(position, quote, countsUnits((value ?? {}) as Json)),
  });
  return read.success ? read.output : null;
}
