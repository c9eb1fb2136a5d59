import { hostOf, BackgroundFailed, type BackgroundTrouble } from '../background/trouble';
import { withOrigins, type BackgroundChoice } from '../background/choice';
import type { DetailedBackground } from '../background/detailed';

/** Milliseconds after which a background whose tiles do not come counts as missing. */
export const tilePatience = 20_000;

export type BackgroundStatus = 'reading' | 'waiting' | 'shown' | 'none';

const nothing: readonly never[] = [];

/** What the page with a detailed background knows of it; the default page has no such object. */
export class BackgroundPage {
  /** Null where this browser has kept none. */
  readonly choice: BackgroundChoice | null;
  status: BackgroundStatus = $state.raw('reading');
  trouble: BackgroundTrouble | null = $state.raw(null);
  /** What the map draws: one background or none, with what it tells. */
  drawn: readonly ReturnType<BackgroundPage['tellingOf']>[] = $state.raw(nothing);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(choice: BackgroundChoice | null) {
    this.choice = choice;
    if (!choice) this.#fail({ code: 'no-choice', host: '', detail: '' });
  }

  /** The host of the chosen address; empty where there is none. */
  get host(): string {
    return hostOf(this.choice?.address ?? '');
  }

  /** Gives the map what was read, and waits for its first tile. */
  draw(background: DetailedBackground): void {
    this.drawn = [this.tellingOf(background)];
    this.status = 'waiting';
    this.#timer = setTimeout(() => this.#failWith('late'), tilePatience);
  }

  /** Nothing could be read. */
  fail(error: unknown): void {
    if (error instanceof BackgroundFailed) this.#fail(error.trouble);
    else this.#failWith('no-answer');
  }

  /** The choice with the hosts allowed that its style needs; null where it needs no others. */
  allowingOthers(): BackgroundChoice | null {
    if (this.trouble?.code !== 'other-hosts' || !this.choice) return null;
    return withOrigins(this.choice, this.trouble.detail.split(' '));
  }

  /** What the map tells of a background. */
  tellingOf(background: DetailedBackground) {
    return {
      background,
      came: () => {
        if (this.status !== 'waiting') return;
        clearTimeout(this.#timer);
        this.status = 'shown';
      },
      broke: () => {
        if (this.status === 'waiting') this.#failWith('broken-tiles');
      },
      missed: () => {
        if (this.status === 'shown') this.trouble ??= this.#troubleOf('missed-tiles');
      },
    };
  }

  #failWith(code: BackgroundTrouble['code']): void {
    this.#fail(this.#troubleOf(code));
  }

  #troubleOf(code: BackgroundTrouble['code']): BackgroundTrouble {
    return { code, host: this.host, detail: '' };
  }

  #fail(trouble: BackgroundTrouble): void {
    clearTimeout(this.#timer);
    this.trouble = trouble;
    this.status = 'none';
    this.drawn = nothing;
  }
}
