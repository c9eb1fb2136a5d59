/** Keys of a field that mean something to its owner beside those that go through the list. */
interface OtherKeys {
  /** Enter where no option is active. */
  readonly enter?: () => void;
  /** Escape where no list is open. */
  readonly escape?: () => void;
}

/**
 * An editable combobox with a list (ARIA 1.2 and its Authoring Practices): whether the list is
 * open, which option is active, and what each key of the keyboard does in it. `ComboboxField`
 * draws it.
 */
export class Combobox<Option> {
  open = $state(false);
  /** Which option the arrow keys are on; -1 for none. */
  active = $state(-1);
  readonly #options: () => readonly Option[];
  readonly #choose: (option: Option) => void;
  readonly #others: OtherKeys;

  constructor(
    options: () => readonly Option[],
    choose: (option: Option) => void,
    others: OtherKeys = {},
  ) {
    this.#options = options;
    this.#choose = choose;
    this.#others = others;
  }

  show(): void {
    this.open = true;
    this.active = -1;
  }

  hide(): void {
    this.open = false;
  }

  /** Takes a key press in the field; what means nothing here is left to it. */
  press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const act = this.#actionOf(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #actionOf(key: string): (() => void) | undefined {
    const options = this.open ? this.#options() : [];
    const option = options[this.active];
    const { enter, escape } = this.#others;
    if (key === 'Enter') return option === undefined ? enter : () => this.#choose(option);
    if (key === 'Escape') return this.open ? () => this.hide() : escape;
    const next = nextActive(key, this.active, options.length);
    if (next !== undefined) return () => (this.active = next);
    return !this.open && (key === 'ArrowDown' || key === 'ArrowUp') ? () => this.show() : undefined;
  }
}

/** The option that a key press goes to, from the last on to the first; undefined is no movement. */
function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  // Until the arrows are on an option, these two move within the text.
  if (active < 0) return undefined;
  return { Home: 0, End: count - 1 }[key];
}
