import { percent } from '../../../i18n/format';
import type { Messages } from '../../../i18n/messages';
import type { PictureWords } from '../../../i18n/picture-words';
import type { Film } from '../../../map/export/film';
import { endingOf } from '../../../map/export/recorder';
import { saveBlob } from '../../shared/save-file';

/** What is said of the progress changes in steps of this share. */
const step = 1 / 20;

/** Makes one film at a time, saves it and says how far it is. */
export class FilmMaker {
  /** The share of the film that is drawn or recorded; null while none is made. */
  progress: number | null = $state.raw(null);
  said = $state.raw('');
  #making: AbortController | null = null;
  readonly #words: PictureWords;
  readonly #t: Messages;

  constructor(words: PictureWords, t: Messages) {
    [this.#words, this.#t] = [words, t];
  }

  async make(film: Film): Promise<void> {
    const { film: words, saved } = this.#words;
    this.#making = new AbortController();
    this.progress = 0;
    const { signal } = this.#making;
    try {
      const { makeFilm } = await import('../../../map/export/film');
      const progress = (doing: 'drawing' | 'recording', share: number) => {
        this.progress = share;
        this.said = words[doing](percent(Math.floor(share / step) * step, this.#t));
      };
      const blob = await makeFilm(film, { signal, progress });
      const name = `film-${film.first}-${film.last}.${endingOf(film.type)}`;
      saveBlob(name, blob);
      this.said = saved(name);
    } catch {
      this.said = signal.aborted ? words.cancelled : words.notMade;
    }
    this.progress = null;
  }

  cancel(): void {
    this.#making?.abort();
  }
}
