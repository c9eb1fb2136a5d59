/**
 * The likeliest new places of links, all together: links keep their order and move by the same
 * amount until an edit lies between them. A search for the best chain (Viterbi) with a beam, so
 * that its cost is the number of links times a constant.
 */
import type { Span, TextQuoteSelector } from '../anchors';
import { nearestNumbers, type Occurrences } from './occurrences';

/** Chains that are followed at once, and places tried for a link on either side of the old one. */
const beam = 24;
const tried = 4;
/** A link that is kept outweighs any context (64 code units); an edit between two costs this. */
const keeping = 100;
const turning = 10;
/** Context that must agree where the place is only expected, not told by a whole side. */
const leastContext = 12;

interface Step {
  readonly number: number;
  readonly at: number;
  readonly before: Step | null;
}

interface State {
  readonly score: number;
  /** New place less old place, of the last link kept. */
  readonly shift: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  readonly last: Step | null;
}

export class Chain {
  readonly #occurrences: Occurrences;
  #states: readonly State[] = [{ score: 0, shift: 0, oldEnd: 0, newEnd: 0, last: null }];

  constructor(occurrences: Occurrences) {
    this.#occurrences = occurrences;
  }

  /** The next link, in the order of the old text. */
  add(number: number, quote: TextQuoteSelector, position: Span): void {
    const told = this.#toldPlaces(quote, position.start);
    const next = new Map<string, State>();
    const offer = (state: State) => {
      const key = `${state.shift} ${state.newEnd} ${state.oldEnd}`;
      const rival = next.get(key);
      if (!rival || rival.score < state.score) next.set(key, state);
    };
    for (const state of this.#states) {
      offer(state);
      const places = new Set([...told, position.start + state.shift, position.start]);
      for (const at of places) {
        const after = this.#placed(state, number, quote, position, at);
        if (after) offer(after);
      }
    }
    this.#states = [...next.values()].sort((a, b) => b.score - a.score).slice(0, beam);
  }

  /** The places of the best chain: number of the link -> where it starts. */
  best(): ReadonlyMap<number, number> {
    const places = new Map<number, number>();
    for (let step = this.#states[0]?.last ?? null; step; step = step.before)
      places.set(step.number, step.at);
    return places;
  }

  /** Places that a whole side of context tells. */
  #toldPlaces(quote: TextQuoteSelector, old: number): ReadonlySet<number> {
    const lists = [this.#occurrences.both(quote), ...this.#occurrences.sides(quote)];
    return new Set(lists.flatMap((list) => nearestNumbers(list, old, tried)));
  }

  #placed(
    state: State,
    number: number,
    quote: TextQuoteSelector,
    { start, end }: Span,
    at: number,
  ): State | null {
    const shift = at - start;
    // Links that overlapped move together; others stay one behind the other.
    if (start < state.oldEnd ? shift !== state.shift : at < state.newEnd) return null;
    const fit = this.#occurrences.fit(quote, at);
    if (!fit) return null;
    const agreeing = fit.before + fit.after;
    const all = quote.prefix.length + quote.suffix.length;
    if (!fit.whole && agreeing < Math.min(leastContext, all)) return null;
    const isExpected = shift === state.shift || shift === 0;
    if (!fit.whole && !isExpected && agreeing < all) return null;
    const turn = shift === state.shift ? 0 : turning + Math.abs(shift - state.shift) / 1e9;
    return {
      score: state.score + keeping + agreeing - turn,
      shift,
      oldEnd: Math.max(state.oldEnd, end),
      newEnd: Math.max(state.newEnd, at + end - start),
      last: { number, at, before: state.last },
    };
  }
}
