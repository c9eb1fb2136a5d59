/**
 * A dismissed finding as a W3C Web Annotation: its motivation is "assessing", its body has the
 * reason (purpose "commenting") and, as tags, what was checked and what came of it.
 */
import * as v from 'valibot';
import { contextLength } from '../linking/anchors';
import { licence, partUri, textUri } from './credit';
import { dismissalSchema } from './dismissal';
import { listed, positionIn, quoteIn, textIn, type Json } from './json-ld';
import type { AboutText, TextDismissal } from './linked-text';

const format = 'text/plain';
const tagOf = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', format, value });

export function dismissalAnnotation(text: AboutText, one: TextDismissal, number: number) {
  const { check, verdict, ref, reason, quote, position } = one;
  return {
    id: partUri(text, `dismissed-${number}`),
    type: 'Annotation',
    motivation: 'assessing',
    rights: licence.url,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format, value: reason },
      tagOf('state:dismissed'),
      tagOf(`check:${check}`),
      tagOf(`verdict:${verdict}`),
      ...(ref === null ? [] : [tagOf(`ref:${ref}`)]),
    ],
    target: { source: textUri(text), selector: position ? [quote, position] : [quote] },
  };
}

/** The dismissed finding of an annotation; null where it is another annotation. */
export function readDismissal(value: unknown): TextDismissal | null {
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
    position: position && position.end - position.start === quote?.exact.length ? position : null,
  });
  return read.success ? read.output : null;
}
