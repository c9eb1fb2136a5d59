/**
 * How far two annotators of one text agree, and where they do not.
 *
 * F1 counts whole links: one is shared if both have it on the same words with the same place. It is
 * the agreement figure for spans that Hripcsak and Rothschild give (Agreement, the F-Measure, and
 * Reliability in Information Retrieval, JAMIA 12(3), 2005). Cohen's kappa (A Coefficient of Agreement
 * for Nominal Scales, 1960) needs units that both judged: here the words of the text, each with the
 * place of the link around it, or none.
 */
import type { LinkedTextFile, TextMention } from '../formats/linked-text';

export type ComparedText = Pick<LinkedTextFile, 'text' | 'mentions'>;
type PlacedMention = TextMention & { readonly position: NonNullable<TextMention['position']> };

export interface Difference {
  /** UTF-16 code units of the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The links of each annotator there, which overlap each other; none where one has no link. */
  readonly a: readonly PlacedMention[];
  readonly b: readonly PlacedMention[];
}

export interface AnnotatorAgreement {
  /** Links that both have. */
  readonly shared: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** From 0 to 1; null where nobody linked anything. */
  readonly f1: number | null;
  /** From -1 to 1; null where chance alone would agree everywhere. */
  readonly kappa: number | null;
  /** Words of the text, on which kappa is counted. */
  readonly units: number;
  readonly differences: readonly Difference[];
}

/** The text of both files; one of them may hold its links alone. */
export function sharedText(
  { text: a }: Pick<ComparedText, 'text'>,
  { text: b }: Pick<ComparedText, 'text'>,
): { readonly text: string } | { readonly trouble: 'no-text' | 'other-text' } {
  const text = a.full ?? b.full;
  if (text === null) return { trouble: 'no-text' };
  const isOther =
    a.full !== null && b.full !== null
      ? a.full !== b.full
      : a.sha256 !== b.sha256 || a.length !== b.length;
  return isOther ? { trouble: 'other-text' } : { text };
}

/** `text` is what both files are about. */
export function agreement(
  text: string,
  { mentions: ofA }: Pick<ComparedText, 'mentions'>,
  { mentions: ofB }: Pick<ComparedText, 'mentions'>,
): AnnotatorAgreement {
  const [a, b] = [placed(ofA), placed(ofB)];
  const inB = new Set(b.map(keyOf));
  const shared = a.filter((one) => inB.has(keyOf(one))).length;
  const links = a.length + b.length;
  const labels = [labelsOf(text, a), labelsOf(text, b)] as const;
  return {
    shared,
    onlyA: a.length - shared,
    onlyB: b.length - shared,
    f1: links === 0 ? null : (2 * shared) / links,
    kappa: cohensKappa(...labels),
    units: labels[0].length,
    differences: differencesOf(text, a, b),
  };
}

/** Null where both use one label only, so that chance agrees as often as they do. */
export function cohensKappa(a: readonly string[], b: readonly string[]): number | null {
  const share = (labels: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1 / labels.length);
    return counts;
  };
  const observed = a.filter((label, at) => label === b[at]).length / a.length;
  const [ofA, ofB] = [share(a), share(b)];
  const byChance = [...ofA].reduce((sum, [label, part]) => sum + part * (ofB.get(label) ?? 0), 0);
  const room = 1 - byChance;
  return a.length === 0 || room < 1e-12 ? null : (observed - byChance) / room;
}

function placed(mentions: readonly TextMention[]): readonly PlacedMention[] {
  return mentions
    .filter((mention): mention is PlacedMention => mention.position !== null)
    .toSorted((one, other) => one.position.start - other.position.start);
}

function keyOf({ position, place }: PlacedMention): string {
  return `${position.start} ${position.end} ${place}`;
}

/** Of each word of the text, the place of the link that it begins in, or nothing. */
function labelsOf(text: string, mentions: readonly PlacedMention[]): readonly string[] {
  let next = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index }) => {
    while ((mentions[next]?.position.end ?? Infinity) <= index) next += 1;
    const mention = mentions[next];
    return mention && mention.position.start <= index ? mention.place : '';
  });
}

/** Links that overlap, of either annotator, are one difference, unless both have the same one. */
function differencesOf(
  text: string,
  a: readonly PlacedMention[],
  b: readonly PlacedMention[],
): readonly Difference[] {
  const all = [
    ...a.map((mention) => ({ mention, isA: true })),
    ...b.map((mention) => ({ mention, isA: false })),
  ].sort((one, other) => one.mention.position.start - other.mention.position.start);
  const groups: { start: number; end: number; members: typeof all }[] = [];
  for (const member of all) {
    const { start, end } = member.mention.position;
    const last = groups.at(-1);
    if (last && start < last.end) {
      last.members.push(member);
      last.end = Math.max(last.end, end);
    } else groups.push({ start, end, members: [member] });
  }
  return groups.flatMap(({ start, end, members }) => {
    const of = (isA: boolean) =>
      members.filter((member) => member.isA === isA).map(({ mention }) => mention);
    const [ofA, ofB] = [of(true), of(false)];
    const isSame = ofA.map(keyOf).join() === ofB.map(keyOf).join();
    return isSame ? [] : [{ start, end, words: text.slice(start, end), a: ofA, b: ofB }];
  });
}
