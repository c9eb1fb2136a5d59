import type { GazetteerPlace } from '../../formats/linked-text';
import type { Edit } from '../../reading/undo-history';
import { countStates, type ShownMention } from '../../reading/own-article';
import { ofSameName, joinEdits } from '../../reading/same-name';
import { nextUnchecked } from '../../reading/unchecked-links';
import type { Reader } from '../../state/reader.svelte';

interface Mode {
  /** The name that it holds for. */
  readonly of: string;
  /** Whether what is done is done to all mentions of the name. */
  readonly all: boolean;
  /** Whether another place is looked for. */
  readonly changing: boolean;
}

/** Corrects the mention that is read, or all of its name, and steps through the unchecked ones. */
export class MentionCorrection {
  readonly #reader: Reader;
  /** Set while the unchecked links are stepped through: what follows the last of them. */
  readonly #checked: () => (() => void) | null;
  #mode: Mode = $state.raw({ of: '', all: false, changing: false });
  /** The words of the mention in the text. */
  readonly surface: string = $derived.by(() => {
    const { mention, open } = this.#reader;
    return mention ? (open?.article.text.slice(mention.start, mention.end) ?? '') : '';
  });
  readonly #name: string = $derived.by(() => {
    return `${this.#reader.mention?.placeId ?? ''} ${this.surface}`;
  });
  /** The mode ends with the name: the next one is looked at by itself. */
  readonly mode: Mode = $derived.by(() =>
    this.#mode.of === this.#name ? this.#mode : { of: this.#name, all: false, changing: false },
  );
  readonly same: readonly ShownMention[] = $derived.by(() => {
    const { mention, open } = this.#reader;
    return mention && open ? ofSameName(open.article, mention) : [];
  });
  readonly left: number = $derived.by(() => {
    const { open } = this.#reader;
    return open ? countStates(open.article).machine : 0;
  });

  constructor(reader: Reader, checked: () => (() => void) | null) {
    [this.#reader, this.#checked] = [reader, checked];
  }

  set(change: Partial<Pick<Mode, 'all' | 'changing'>>): void {
    this.#mode = { ...this.mode, ...change };
  }

  /** `places` are those of the world around that it links to. */
  correct(change: (mention: ShownMention) => Edit, places: readonly GazetteerPlace[] = []): void {
    const { mention, open, library } = this.#reader;
    if (!mention || !open) return;
    const edit = joinEdits(this.mode.all ? this.same : [mention], change);
    library.edit(open.id, edit, places);
    this.set({ changing: false });
    if (this.#checked()) this.step(1, mention.start);
  }

  /** To the next unchecked link, or the one before it; where none is left the stepping ends. */
  step(way: 1 | -1, after = this.#reader.mention?.start ?? -1): void {
    const next = nextUnchecked(this.#reader.mentions, after, way);
    if (next) this.#reader.read(next.start);
    else this.#checked()?.();
  }
}
