/**
 * Links that outlive a change of their text. A link is stored twice, as the W3C Web Annotation Data
 * Model (https://www.w3.org/TR/annotation-model/, 4.2.4 and 4.2.5) has it: by the words and what
 * stands around them, and by its place. Offsets are UTF-16 code units, half-open.
 */
import { Chain } from './anchors/chain';
import { Occurrences } from './anchors/occurrences';
import { settle } from './anchors/settle';

/** Code units of context on each side: enough to tell repetitions apart, too few to republish. */
export const contextLength = 32;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector';
}

export interface Anchor {
  readonly quote: TextQuoteSelector;
  /** Null of a link from elsewhere that has a quotation only. */
  readonly position: TextPositionSelector | null;
}

/** `gone`: its words stand nowhere with its context. `ambiguous`: in several places, or doubtful. */
export type LossReason = 'gone' | 'ambiguous';

export interface Reanchored<A extends Anchor> {
  /** Where each link stands now, in the order that the anchors were given. */
  readonly kept: readonly { readonly anchor: A; readonly span: Span }[];
  readonly lost: readonly { readonly anchor: A; readonly reason: LossReason }[];
}

/** Both selectors of a span. Throws a RangeError where the span is empty or outside the text. */
export function anchor(
  text: string,
  { start, end }: Span,
): Anchor & { readonly position: TextPositionSelector } {
  const fits = Number.isInteger(start) && Number.isInteger(end);
  if (!fits || start < 0 || end <= start || end > text.length)
    throw new RangeError(`No span of ${text.length} code units: ${start} to ${end}`);
  let from = Math.max(0, start - contextLength);
  let to = Math.min(text.length, end + contextLength);
  // Half of a pair is no character, and no UTF-8 file could hold it.
  if (isLow(text, from) && isHigh(text, from - 1)) from += 1;
  if (isLow(text, to) && isHigh(text, to - 1)) to -= 1;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, Math.max(end, to)),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/**
 * Finds anchors again in a changed text. A link stays where its words still stand with a good part
 * of their context; else it goes where they stand with the whole context of one side, in the order
 * of the old text, moved like its neighbours, as near as can be. Two links never share a place that
 * was not shared before. What is not found, or fits several places equally, is listed and not moved.
 */
export function reanchor<A extends Anchor>(text: string, anchors: readonly A[]): Reanchored<A> {
  const occurrences = new Occurrences(text);
  const chain = new Chain(occurrences);
  const inOrder = [...anchors.keys()].sort((a, b) => startOf(anchors[a]) - startOf(anchors[b]));
  for (const number of inOrder) {
    const given = anchors[number];
    if (given?.position) chain.add(number, given.quote, given.position);
  }
  const settled = settle(anchors, chain.best(), occurrences);
  const kept: { anchor: A; span: Span }[] = [];
  const lost: { anchor: A; reason: LossReason }[] = [];
  anchors.forEach((given, number) => {
    const found = settled[number];
    if (found === undefined || found === 'gone' || found === 'ambiguous')
      lost.push({ anchor: given, reason: found ?? 'gone' });
    else
      kept.push({ anchor: given, span: { start: found, end: found + given.quote.exact.length } });
  });
  return { kept, lost };
}

function startOf(given: Anchor | undefined): number {
  return given?.position?.start ?? 0;
}

function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
