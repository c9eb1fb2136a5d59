/** Where in a row of tokens an expression of time may begin: most tokens are passed over. */
import { bareDays } from './doubtful-days';
import { beginningsOfParts } from './parts';
import { pointPatterns } from './point-rules';
import { relativePatterns } from './relative';
import type { Pattern } from './tokens';

/** Letters of kinds.ts that can begin an expression. */
const beginnings = 'nYiXrNopMWSKtscf=GVPBIEJRQdjwmyzqk';
const patterns: readonly Pattern[] = [
  ...pointPatterns,
  ...relativePatterns,
  ...beginningsOfParts,
  ...bareDays,
];
/** Any of them, as one expression, which takes one token so that its end tells where that stands. */
const anyOf = patterns.map(({ source }) => source.replace(/\(\?<\w+>/g, '(?:')).join('|');
const first = new RegExp(`(?=[${beginnings}])(?=${anyOf})[^]`, 'g');

/** The next index, from one on, where something may begin; -1 where nothing does. */
export function nextBeginning(kinds: string, from: number): number {
  first.lastIndex = from;
  return first.test(kinds) ? first.lastIndex - 1 : -1;
}
