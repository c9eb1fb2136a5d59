/** All forms of all names, chained by their stems. */
import { foldName } from './characters';
import { everyLanguages, latin, noForm, type CompiledNames } from './compiled-names';
import { EndingSets } from './ending-sets';
import { capitalsOf, isAcronym, type Form, type NameStem, type SharedNames } from './forms';
import { flatten } from './flat-trie';
import { Trie } from './trie';

/** Collects forms by stem; forms of one stem are a chain. */
export class FormStore {
  readonly #forms: Form[] = [noForm];
  /** Folded stems; the value is the first form of a chain. */
  readonly #stems = new Trie();
  /** The next form with the same stem, by form; 0 ends the chain. */
  readonly #next: number[] = [0];
  readonly #endings = new EndingSets();
  readonly #seen = new Set<string>();

  constructor(readonly shared: SharedNames) {
    for (const endings of everyLanguages) this.#endings.add(endings);
  }

  /** Adds a country's adjective where a town has the same one: кубинский is Cuban. */
  addDemonym(place: number, stem: NameStem): void {
    if (this.#stems.get(foldName(stem.stem)) !== 0) this.add(place, stem, { isDemonym: true });
  }

  /** Adds a stem of a name of the place with this number; `isSmall` where it needs no capital. */
  add(
    place: number,
    { name, stem, endings, isAdjective }: NameStem,
    { isDemonym = false, isSmall = false } = {},
  ): void {
    const key = foldName(stem);
    const set = endings ? this.#endings.add(endings) : latin;
    const capitals = isAdjective || isSmall ? 0 : capitalsOf(stem);
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
    this.#next.push(this.#stems.get(key));
    this.#stems.set(key, this.#forms.push(form) - 1);
  }

  /** Everything that was collected, with the forms of each stem side by side. */
  compiled(districts: ReadonlyMap<number, number> = new Map()): CompiledNames {
    const { values, ...stems } = flatten(this.#stems);
    const forms: Form[] = [noForm];
    const counts = Uint16Array.from(values, (first) => {
      const before = forms.length;
      for (let at = first; at !== 0; at = this.#next[at] ?? 0)
        forms.push(this.#forms[at] ?? noForm);
      return forms.length - before;
    });
    return { stems, counts, forms, endings: this.#endings.all, districts };
  }
}
