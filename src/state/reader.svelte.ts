import type { AtlasFeature } from '../catalog/types';
import { subjectOf } from '../catalog/statements';
import type { LinkLanguage } from '../linking/languages';
import type { KeptArticle } from '../reading/stored-article';
import { placeNamed, type NamedPlace } from '../reading/named-places';
import { languageOf, ownArticleId, shownMentions, type ShownMention } from '../reading/own-article';
import { shownDates, type ShownDate } from '../reading/shown-dates';
import { ArchiveOnPage } from './archive.svelte';
import type { AppState } from './app-state.svelte';
import { Arrival } from './arrival.svelte';
import { Drafts } from './drafts.svelte';
import type { Library } from './library.svelte';
import { namedInPanel } from './named-in-panel';
import { OwnData } from './own-data.svelte';
import { Pointing } from './pointing.svelte';
import { Reports } from './reports.svelte';

/** What the reader has open, brought and kept. */
export class Reader extends Pointing {
  readonly library: Library;
  readonly #app: AppState;
  /** What stands in the fields and is not saved yet. */
  readonly drafts: Drafts;
  readonly arrival: Arrival;
  readonly own: OwnData;
  readonly reports: Reports;
  readonly archive = new ArchiveOnPage();
  /** Where the current mention begins, and in which article. */
  #at: { readonly article: string; readonly start: number } | null = $state.raw(null);
  /** Whether the reader chose that the map follows the reading; null before any choice. */
  #follows: boolean | null = $state.raw(null);
  /** Whether the map follows the reading. */
  readonly following: boolean;
  /** The place that scrolling has reached in the text. */
  #passed: NamedPlace | null = $state.raw(null);
  /** The reader's own article that the panel shows, if any. */
  readonly open: KeptArticle | null = $derived.by(() => this.#open());
  readonly mentions: readonly ShownMention[] = $derived(
    this.open ? shownMentions(this.open.article) : [],
  );
  readonly dates: readonly ShownDate[] = $derived(this.open ? shownDates(this.open.article) : []);
  readonly language: LinkLanguage | undefined = $derived(
    this.open ? languageOf(this.open.article) : undefined,
  );
  /** The current mention, or date. */
  readonly mention: ShownMention | null = $derived.by(() => this.#current(this.mentions));
  readonly date: ShownDate | null = $derived.by(() => this.#current(this.dates));
  /** The places of the article in the panel. */
  readonly named: readonly NamedPlace[] = $derived.by(() =>
    namedInPanel(this.#app, this.open, this.reports, this.library),
  );
  readonly place: NamedPlace | null = $derived(this.mention && this.placeOf(this.mention.placeId));
  /** The number of the mention among those of its place, from 1. */
  readonly rank: { readonly number: number; readonly of: number } = $derived.by(() => {
    const same = this.mentions.filter(({ placeId }) => placeId === this.mention?.placeId);
    return { number: same.findIndex((one) => one === this.mention) + 1, of: same.length };
  });
  /** What the map brings into view: the place of the current mention, or the one scrolled to. */
  readonly target: NamedPlace | null = $derived(this.place ?? (this.open && this.#passed));

  /** `followsFirst` says whether the map follows the reading before the reader has chosen. */
  constructor(
    app: AppState,
    library: Library,
    followsFirst: () => boolean = () => false,
    drafts = new Drafts(),
    own = new OwnData(),
  ) {
    super();
    [this.#app, this.library, this.drafts, this.own] = [app, library, drafts, own];
    this.reports = new Reports(app, library);
    this.arrival = new Arrival(app, library, this.reports);
    this.following = $derived(this.#follows ?? followsFirst());
  }

  /** Opens an article in the panel, on its day if it has one. */
  openKept(kept: KeptArticle): void {
    this.arrival.come(kept);
  }

  /** Opens an article at a mention. */
  openAt(article: string, start: number): void {
    const kept = this.library.find(article);
    if (kept) this.openKept(kept);
    this.read(start);
  }

  placeOf(id: string): NamedPlace | null {
    const places = this.reports.pair?.flatMap((one) => one.places) ?? this.open?.article.places;
    return placeNamed(this.#app.catalog, places ?? [], id);
  }

  /** Reads a mention or a date of the open article, by where it begins. */
  read(start: number): void {
    this.#passed = null;
    this.arrival.readOn();
    this.#at = this.open && { article: this.open.id, start };
  }

  /** Moves to the next or the previous mention of the same place, around at the ends. */
  turn(way: 1 | -1): void {
    if (this.mention) this.#turnTo(this.mention.placeId, way);
  }

  /** Moves to the mention of a feature in the open article; false where there is none. */
  readAbout(feature: Pick<AtlasFeature, 'id'> & Partial<AtlasFeature>): boolean {
    const { properties } = feature;
    const subject = properties ? subjectOf(feature as AtlasFeature) : feature.id;
    const ids = [feature.id, subject, properties?.place];
    const id = ids.find((one) => this.mentions.some(({ placeId }) => placeId === one));
    if (id === undefined) return false;
    this.#turnTo(id, 1);
    return true;
  }

  /** Scrolling has reached a place. */
  pass(id: string): void {
    this.pointed = id;
    if (this.following && !this.mention) this.#passed = this.placeOf(id);
  }

  follow(following: boolean): void {
    this.#follows = following;
    if (!following) this.#passed = null;
  }

  /** No mention is current any more. */
  leave(): void {
    this.#at = null;
  }

  #turnTo(placeId: string, way: 1 | -1): void {
    const same = this.mentions.filter((one) => one.placeId === placeId);
    const at = same.findIndex(({ start }) => start === this.mention?.start);
    const next = same[at < 0 ? 0 : (at + way + same.length) % same.length];
    if (next) this.read(next.start);
  }

  #open(): KeptArticle | null {
    const { panel } = this.#app;
    const isOwn = panel.kind === 'article' && ownArticleId.test(panel.id);
    return isOwn ? this.library.find(panel.id) : null;
  }

  #current<One extends ShownMention | ShownDate>(all: readonly One[]): One | null {
    const start = this.#at?.article === this.open?.id ? this.#at?.start : undefined;
    return all.find((one) => one.start === start) ?? null;
  }
}
