/** All forms of all names, chained by their stems. */
import { unchanging } from '../grammar/cases';
import { turkicEndings } from '../grammar/turkic';
import { foldName } from './characters';
import { EndingSets } from './ending-sets';
import { capitalsOf, isAcronym, type Form, type NameStem, type SharedNames } from './forms';
import { Trie } from './trie';

/** Latin names decline where the text is Azerbaijani or Turkish, and nowhere else. */
const latin = -1;
/** Forms are numbered from 1: a trie's 0 is "nothing". */
const noForm: Form = {
  place: -1,
  name: { text: '', lang: '', weak: true },
  endings: 0,
  capitals: 0,
  isAdjective: false,
  isDemonym: false,
  isAcronym: false,
  isPersonName: false,
  isClubName: false,
};

/** Forms by stem; forms of one stem are a chain. */
export class FormStore {
  readonly forms: Form[] = [noForm];
  /** Folded stems; the value is the first form of a chain. */
  readonly stems = new Trie();
  /** The next form with the same stem, by form; 0 ends the chain. */
  readonly next: number[] = [0];
  readonly #endings = new EndingSets();
  readonly #unchanging = this.#endings.add(unchanging);
  readonly #turkic = this.#endings.add(turkicEndings);
  readonly #seen = new Set<string>();

  constructor(readonly shared: SharedNames) {}

  /** Adds a country's adjective where a town has the same one: кубинский is Cuban. */
  addDemonym(place: number, stem: NameStem): void {
    if (this.stems.get(foldName(stem.stem)) !== 0) this.add(place, stem, true);
  }

  /** Adds a stem of a name of the place with this number. */
  add(place: number, { name, stem, endings, isAdjective }: NameStem, isDemonym = false): void {
    const key = foldName(stem);
    const set = endings ? this.#endings.add(endings) : latin;
    const capitals = isAdjective ? 0 : capitalsOf(stem);
    const same = `${place} ${set} ${capitals} ${name.lang} ${key}`;
    if (key.length < 2 || this.#seen.has(same)) return;
    this.#seen.add(same);
    const bare = foldName(name.text);
    const form: Form = {
      place,
      name,
      endings: set,
      capitals,
      isAdjective,
      isDemonym,
      isAcronym: isAcronym(name),
      isPersonName: this.shared.people.has(bare),
      isClubName: this.shared.clubs.has(bare),
    };
    this.next.push(this.stems.get(key));
    this.stems.set(key, this.forms.push(form) - 1);
  }

  /** The cases that [from, end) shows as an ending of a form; 0 where it is none. */
  casesAt(form: Form, text: string, from: number, end: number, turkic: boolean): number {
    const declines = turkic && !form.isAcronym;
    const ofLatin = declines ? this.#turkic : this.#unchanging;
    return this.#endings.casesAt(text, from, end, form.endings === latin ? ofLatin : form.endings);
  }
}
