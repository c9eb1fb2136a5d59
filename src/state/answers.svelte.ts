import { isOwnLayer } from '../catalog/layer-names';
import { isPartTrouble, type QuestionParts } from '../query/question-parts';
import { readQuestion } from '../query/question-of-parts';
import { MapPick } from './map-pick.svelte';
import { hasAnswer, sameParts, type Answerer, type Reply, type ReplyWithAnswer } from './reply';
import { Sketch } from './sketch.svelte';
import type { PanelView } from './view';

const mostEarlier = 6;

/** What was asked and answered since the page was opened. Only this class asks questions. */
export class Answers {
  readonly sketch = new Sketch();
  readonly pick = new MapPick();
  /** The reply to the latest question, once it has come. */
  last: Reply | null = $state.raw(null);
  /** The questions that were answered, latest first. */
  earlier: readonly QuestionParts[] = $state.raw([]);
  #load: (() => Promise<Answerer>) | null = null;
  #asked: QuestionParts | null = null;

  /** Sets who answers. A question that the address asked earlier is put now. */
  connect(load: () => Promise<Answerer>): void {
    this.#load = load;
    if (this.#asked) void this.#put(this.#asked);
  }

  /** Follows the panel: asks the question in it, and ends a drawing when its form is left. */
  open(panel: PanelView): void {
    if (panel.kind !== 'ask') this.sketch.stop();
    else if (panel.parts.ask !== undefined) this.ask(panel.parts);
  }

  /**
   * Asks the question of some parts, unless a part cannot be read or the reply is there already.
   */
  ask(parts: QuestionParts): void {
    const isSame = this.#asked !== null && sameParts(this.#asked, parts);
    // A layer of the reader's own may have changed since.
    if (isSame && this.last?.result !== null && !isOwnLayer(parts.layer)) return;
    this.#asked = parts;
    void this.#put(parts);
  }

  /** The reply to the open question, once it has come. */
  shown(panel: PanelView): ReplyWithAnswer | null {
    const reply = panel.kind === 'ask' ? this.replyTo(panel.parts) : null;
    return hasAnswer(reply) ? reply : null;
  }

  /** The reply to a question, if it has come. */
  replyTo(parts: QuestionParts): Reply | null {
    return this.last && sameParts(this.last.parts, parts) ? this.last : null;
  }

  async #put(parts: QuestionParts): Promise<void> {
    const question = readQuestion(parts);
    if (isPartTrouble(question) || !this.#load) return;
    const answered = await this.#load()
      .then((answer) => answer(question))
      .catch(() => ({ result: null }));
    const reply: Reply = { parts, question, ...answered };
    if (hasAnswer(reply)) this.#remember(parts);
    // By now the reader may have opened another question.
    if (this.#asked === parts) this.last = reply;
  }

  #remember(parts: QuestionParts): void {
    const others = this.earlier.filter((one) => !sameParts(one, parts));
    this.earlier = [parts, ...others].slice(0, mostEarlier);
  }
}
