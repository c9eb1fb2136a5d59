/** What a check found, by sentence: the marks in the margin, their counts and their filter. */
import { tableOf } from '../known-keys';
import { findingVerdicts, type Finding, type FindingVerdict } from '../review/finding';
import type { Span } from '../linking/anchors';
import type { DatedPlace } from '../linking/dates/pairs';
import type { ReviewMarks } from './blocks';
import type { ReviewedText } from './review-article';
import { dismissalOf, type Dismissal } from './dismissals';

export interface NotedFinding extends Finding {
  /** Null where the finding counts. */
  readonly dismissal: Dismissal | null;
}

/** A sentence that the record speaks to. */
export interface SentenceNote extends Span {
  readonly findings: readonly NotedFinding[];
  readonly told: readonly DatedPlace[];
}

/** `record`: nothing in the sentence is checked, but the record has its place on its day. */
export const markKinds = ['contradicts', 'agrees', 'silent', 'dismissed', 'record'] as const;
export type MarkKind = (typeof markKinds)[number];

/** The sentences in the order of the text. */
export function notesOf(
  { findings, told }: ReviewedText,
  dismissed: readonly Dismissal[] = [],
): readonly SentenceNote[] {
  const notes = new Map<number, { end: number; findings: NotedFinding[]; told: DatedPlace[] }>();
  const at = ({ start, end }: Span) => {
    const note = notes.get(start) ?? { end, findings: [], told: [] };
    notes.set(start, note);
    return note;
  };
  for (const finding of findings)
    at(finding.sentence).findings.push({ ...finding, dismissal: dismissalOf(dismissed, finding) });
  for (const pair of told) at(pair).told.push(pair);
  return [...notes].map(([start, note]) => ({ start, ...note })).sort((a, b) => a.start - b.start);
}

/** The mark of a sentence: what differs comes first. */
export function markOf({ findings }: Pick<SentenceNote, 'findings'>): MarkKind {
  const counting = findings.filter(({ dismissal }) => dismissal === null);
  const has = (verdict: FindingVerdict) => counting.some((one) => one.verdict === verdict);
  if (has('contradicts')) return 'contradicts';
  if (has('silent')) return 'silent';
  if (has('agrees')) return 'agrees';
  return findings.length > 0 ? 'dismissed' : 'record';
}

/** The marks by where their sentence begins. */
export function noteMarks(notes: readonly SentenceNote[]): ReadonlyMap<number, MarkKind> {
  return new Map(notes.map((note) => [note.start, markOf(note)]));
}

/** Where marks stand in a text, and which words differ from the record. */
export function marksInText(notes: readonly SentenceNote[]): ReviewMarks {
  return {
    starts: notes.map(({ start }) => start),
    differing: notes
      .flatMap(({ findings }) => findings)
      .filter(({ verdict, dismissal }) => verdict === 'contradicts' && dismissal === null),
  };
}

export type VerdictCounts = Readonly<Record<FindingVerdict | 'dismissed', number>>;

/** How many findings have each verdict; those that were dismissed count apart. */
export function countVerdicts(notes: readonly SentenceNote[]): VerdictCounts {
  const all = notes.flatMap(({ findings }) => findings);
  const counting = all.filter(({ dismissal }) => dismissal === null);
  const counts = tableOf(
    findingVerdicts,
    (verdict) => counting.filter((one) => one.verdict === verdict).length,
  );
  return { ...counts, dismissed: all.length - counting.length };
}

/** The next sentence of some, behind an offset; from the last one on the first; null for none. */
export function nextNote(
  notes: readonly SentenceNote[],
  after: number | null,
): SentenceNote | null {
  return notes.find(({ start }) => start > (after ?? -1)) ?? notes[0] ?? null;
}
