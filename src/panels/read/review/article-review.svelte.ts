import type { Attachment } from 'svelte/attachments';
import { fetchText } from '../../../fetch-text';
import type { ReviewMarks } from '../../../reading/blocks';
import type { Finding } from '../../../review/finding';
import { dismiss, takeBack, type Dismissal } from '../../../reading/dismissals';
import type { OwnArticle } from '../../../reading/own-article';
import { isSameReviewInput } from '../../../reading/same-review-input';
import {
  countVerdicts,
  markOf,
  marksInText,
  noteMarks,
  nextNote,
  notesOf,
  type MarkKind,
  type SentenceNote,
  type VerdictCounts,
} from '../../../reading/sentence-notes';
import { reviewInWorker, type ReviewedInWorker } from '../../../reading/worker/review-in-worker';
import { engineFor } from '../../../reading/worker/client';
import type { PanelContext } from '../../shared/context';

/** So many marks come into the text at a time: no keystroke waits for them. */
const portion = 200;

/** What came of a review; null where the worker died or could not be loaded. */
interface ReviewReply {
  readonly of: OwnArticle;
  readonly reviewed: ReviewedInWorker | null;
}

/** The review of an article, held against the record: its marks, the note that is open, the filter. */
export class ArticleReview {
  readonly #context: PanelContext;
  #asking = false;
  #last: OwnArticle | null = null;
  #reach = $state.raw(portion);
  #reply: ReviewReply | null = $state.raw(null);
  /** Where the sentence begins whose note is open. */
  opened: number | null = $state.raw(null);
  onlyDiffers = $state.raw(false);

  readonly article: OwnArticle | null;
  /** The article as it was when something last changed that a review reads. */
  readonly #inputs: OwnArticle | null;
  /** What was found in this text. */
  readonly reviewed: ReviewedInWorker | null;
  readonly state: 'asking' | 'done' | 'failed';
  /** Every sentence that the record speaks to. */
  readonly notes: readonly SentenceNote[];
  readonly counts: VerdictCounts;
  /** Those that the filter leaves, with the one that is open. */
  readonly shown: readonly SentenceNote[];
  /** The marks by the start of their sentence. */
  readonly marks: ReadonlyMap<number, MarkKind>;
  readonly note: SentenceNote | null;
  readonly inText: ReviewMarks;

  constructor(context: PanelContext, article: () => OwnArticle | null) {
    this.#context = context;
    this.article = $derived(article());
    this.#inputs = $derived(this.#changed(this.article));
    this.reviewed = $derived(
      this.#reply?.of.text === this.article?.text ? (this.#reply?.reviewed ?? null) : null,
    );
    this.state = $derived(
      this.#reply?.of !== this.#inputs ? 'asking' : this.#reply?.reviewed ? 'done' : 'failed',
    );
    this.notes = $derived(this.reviewed ? notesOf(this.reviewed, this.article?.dismissed) : []);
    this.counts = $derived(countVerdicts(this.notes));
    this.shown = $derived(
      this.notes.filter(
        (note) => !this.onlyDiffers || note.start === this.opened || markOf(note) === 'contradicts',
      ),
    );
    this.marks = $derived(noteMarks(this.shown));
    this.note = $derived(this.notes.find(({ start }) => start === this.opened) ?? null);
    this.inText = $derived(marksInText(this.notes.slice(0, this.#reach)));
  }

  /** Brings the marks into the text some at a time while its element stands in the page. */
  readonly bringMarks: Attachment = () => {
    if (this.#reach >= this.notes.length) return;
    const timer = setInterval(() => (this.#reach += portion));
    return () => clearInterval(timer);
  };

  /** Asks what the record says of the article, unless that is known; one question at a time. */
  async ask(): Promise<void> {
    const of = this.#inputs;
    if (!of || this.#reply?.of === of || this.#asking) return;
    this.#asking = true;
    const reviewed = await this.#review(of).catch(() => null);
    this.#asking = false;
    this.#reply = { of, reviewed };
  }

  /** After a failure. */
  askAgain(): void {
    this.#reply = null;
  }

  /** Opens the note of a sentence, or closes it. */
  toggle(start: number): void {
    this.opened = this.opened === start ? null : start;
  }

  close(): void {
    this.opened = null;
  }

  /** Opens the next note that the filter leaves. */
  step(): void {
    const wanted = this.shown.filter((note) => !this.onlyDiffers || markOf(note) === 'contradicts');
    this.opened = nextNote(wanted, this.opened)?.start ?? null;
  }

  dismiss(finding: Finding, reason: string): void {
    const { article } = this;
    if (article) this.#context.reader.library.edit(article.id, dismiss(article, finding, reason));
  }

  takeBack(dismissal: Dismissal): void {
    const { article } = this;
    if (article) this.#context.reader.library.edit(article.id, takeBack(article, dismissal));
  }

  async #review(article: OwnArticle): Promise<ReviewedInWorker> {
    const { app, world, rules } = this.#context;
    const load = () => fetchText(rules);
    return reviewInWorker(engineFor(app.catalog, world), app.catalog, load, article, app.days);
  }

  /** The version that was taken before where nothing that a review reads has changed since. */
  #changed(article: OwnArticle | null): OwnArticle | null {
    // Before its dates are found, an article is reviewed by half.
    if (!article || article.dates === undefined) return null;
    if (!this.#last || !isSameReviewInput(this.#last, article)) this.#last = article;
    return this.#last;
  }
}
