import type { Attachment } from 'svelte/attachments';
import { fetchText } from '../../../fetch-text';
import type { CheckMarks } from '../../../reading/blocks';
import type { Finding } from '../../../review/finding';
import { dismiss, takeBack, type Dismissal } from '../../../reading/dismissals';
import type { OwnArticle } from '../../../reading/own-article';
import { isSameCheckInput } from '../../../reading/same-check-input';
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
import { checkInWorker, type CheckedInWorker } from '../../../reading/worker/check-in-worker';
import { engineFor } from '../../../reading/worker/client';
import type { PanelContext } from '../../shared/context';

/** So many marks come into the text at a time: no keystroke waits for them. */
const portion = 200;

/** What came of a check; null where the worker died or could not be loaded. */
interface Reply {
  readonly of: OwnArticle;
  readonly checked: CheckedInWorker | null;
}

/** The check of an article against the record: its marks, the note that is open, the filter. */
export class ArticleCheck {
  readonly #atlas: PanelContext;
  #asking = false;
  #last: OwnArticle | null = null;
  #reach = $state.raw(portion);
  #reply: Reply | null = $state.raw(null);
  /** Where the sentence begins whose note is open. */
  opened: number | null = $state.raw(null);
  onlyDiffers = $state.raw(false);

  readonly article: OwnArticle | null;
  /** The article as it was when something last changed that a check reads. */
  readonly #inputs: OwnArticle | null;
  /** What was found in this text. */
  readonly checked: CheckedInWorker | null;
  readonly state: 'asking' | 'done' | 'failed';
  /** Every sentence that the record speaks to. */
  readonly notes: readonly SentenceNote[];
  readonly counts: VerdictCounts;
  /** Those that the filter leaves, with the one that is open. */
  readonly shown: readonly SentenceNote[];
  /** The marks by the start of their sentence. */
  readonly marks: ReadonlyMap<number, MarkKind>;
  readonly note: SentenceNote | null;
  readonly inText: CheckMarks;

  constructor(atlas: PanelContext, article: () => OwnArticle | null) {
    this.#atlas = atlas;
    this.article = $derived(article());
    this.#inputs = $derived(this.#changed(this.article));
    this.checked = $derived(
      this.#reply?.of.text === this.article?.text ? (this.#reply?.checked ?? null) : null,
    );
    this.state = $derived(
      this.#reply?.of !== this.#inputs ? 'asking' : this.#reply?.checked ? 'done' : 'failed',
    );
    this.notes = $derived(this.checked ? notesOf(this.checked, this.article?.dismissed) : []);
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
    const checked = await this.#check(of).catch(() => null);
    this.#asking = false;
    this.#reply = { of, checked };
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
    if (article) this.#atlas.reader.library.edit(article.id, dismiss(article, finding, reason));
  }

  takeBack(dismissal: Dismissal): void {
    const { article } = this;
    if (article) this.#atlas.reader.library.edit(article.id, takeBack(article, dismissal));
  }

  async #check(article: OwnArticle): Promise<CheckedInWorker> {
    const { app, world, rules } = this.#atlas;
    const load = () => fetchText(rules);
    return checkInWorker(engineFor(app.catalog, world), app.catalog, load, article, app.days);
  }

  /** The version that was taken before where nothing that a check reads has changed since. */
  #changed(article: OwnArticle | null): OwnArticle | null {
    // Before its dates are found, an article is checked by half.
    if (!article || article.dates === undefined) return null;
    if (!this.#last || !isSameCheckInput(this.#last, article)) this.#last = article;
    return this.#last;
  }
}
