import type { Answer, Refusal } from '../query/answer';
import { isRefusal } from '../query/answer';
import type { Asked } from '../query/question-parts';
import type { Question } from '../query/question';
import { Sketch } from './sketch.svelte';
import type { PanelView } from './view';

/** A question with its reply; null is none, because the worker could not be reached. */
export interface Told {
  readonly asked: Asked;
  readonly question: Question;
  readonly reply: Answer | Refusal | null;
}

/** An answer with what was asked, as the map and the panel show it. */
export interface Answered extends Told {
  readonly reply: Answer;
}

const mostEarlier = 6;

/** What was asked and answered since the page was opened. */
export class Answers {
  readonly sketch = new Sketch();
  told: Told | null = $state.raw(null);
  /** The latest first. */
  earlier: readonly Asked[] = $state.raw([]);

  tell(told: Told): void {
    this.told = told;
    if (told.reply === null || isRefusal(told.reply)) return;
    const others = this.earlier.filter((one) => !sameAsked(one, told.asked));
    this.earlier = [told.asked, ...others].slice(0, mostEarlier);
  }

  /** The answer to the question that is open, once it has come. */
  shown(panel: PanelView): Answered | null {
    const told = panel.kind === 'ask' ? this.to(panel.asked) : null;
    return isAnswered(told) ? told : null;
  }

  /** The reply to a question, if it has come. */
  to(asked: Asked): Told | null {
    return this.told && sameAsked(this.told.asked, asked) ? this.told : null;
  }
}

export function isAnswered(told: Told | null): told is Answered {
  return told !== null && told.reply !== null && !isRefusal(told.reply);
}

/** Both tidy: their parts are in one order. */
export function sameAsked(a: Asked, b: Asked): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
