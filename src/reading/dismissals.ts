/** Findings that an editor dismissed, each with the reason. */
import type { Finding } from '../review/finding';
import type { TextDismissal } from '../formats/linked-text';
import { anchor, reanchor, type Span } from '../linking/anchors';
import { byPlace } from './free-spans';
import type { Edit } from './undo-history';
import type { Content } from './own-article';

/** What is kept of a finding that was dismissed; the span is that of its words. */
export interface Dismissal extends Span, Pick<Finding, 'kind' | 'verdict' | 'ref'> {
  readonly reason: string;
}

/** Code units; room for a sentence or two. */
export const longestReason = 500;

type Dismissing = Pick<Content, 'dismissed'>;

/** Dismisses a finding; another reason takes the place of an earlier one. */
export function dismiss(
  { dismissed = [] }: Dismissing,
  { start, end, kind, verdict, ref }: Finding,
  reason: string,
): Edit {
  const own: Dismissal = { start, end, kind, verdict, ref, reason: reason.trim() };
  return change(dismissed, [...dismissed.filter((other) => !isSame(other, own)), own]);
}

/** The finding counts again. */
export function takeBack({ dismissed = [] }: Dismissing, dismissal: Dismissal): Edit {
  return change(
    dismissed,
    dismissed.filter((other) => !isSame(other, dismissal)),
  );
}

/** The dismissal of a finding; null where it counts. Once the record says something else, it counts. */
export function dismissalOf(
  dismissed: readonly Dismissal[],
  finding: Omit<Dismissal, 'reason'>,
): Dismissal | null {
  return dismissed.find((one) => isSame(one, finding)) ?? null;
}

/** The dismissals in a changed text; those whose words have no sure place in it are dropped. */
export function revisedDismissals(
  { text, dismissed = [] }: Pick<Content, 'text' | 'dismissed'>,
  newText: string,
): readonly Dismissal[] {
  return dismissalsOfFile(newText, inFile(text, dismissed));
}

/** Dismissals as a file has them. */
export function inFile(text: string, dismissed: readonly Dismissal[]): readonly TextDismissal[] {
  return dismissed.map(({ start, end, kind, verdict, ref, reason }) => {
    return { check: kind, verdict, ref, reason, ...anchor(text, { start, end }) };
  });
}

/** The dismissals of a file in its text; those without a sure place in it are left out. */
export function dismissalsOfFile(
  text: string,
  dismissed: readonly TextDismissal[],
): readonly Dismissal[] {
  return reanchor(text, dismissed)
    .kept.map(({ anchor: { check, verdict, ref, reason }, span }) => {
      return { ...span, kind: check, verdict, ref, reason };
    })
    .sort(byPlace);
}

/** The dismissals of another file, which take precedence over those of the article. */
export function broughtDismissals(
  { text, dismissed = [] }: Pick<Content, 'text' | 'dismissed'>,
  brought: readonly TextDismissal[],
): readonly Dismissal[] {
  const own = dismissalsOfFile(text, brought);
  const others = dismissed.filter((one) => !own.some((other) => isSame(one, other)));
  return [...others, ...own].sort(byPlace);
}

function isSame(a: Omit<Dismissal, 'reason'>, b: Omit<Dismissal, 'reason'>): boolean {
  const isThere = a.start === b.start && a.end === b.end;
  return isThere && a.kind === b.kind && a.verdict === b.verdict && a.ref === b.ref;
}

function change(before: readonly Dismissal[], after: readonly Dismissal[]): Edit {
  return { before: { dismissed: before }, after: { dismissed: after.toSorted(byPlace) } };
}
