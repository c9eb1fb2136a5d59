/** The keys of a combobox with a list (WAI-ARIA Authoring Practices): which option, and what they do. */
export class Combobox<Option> {
  open = $state(false);
  /** Which option the arrow keys are on; -1 for none. */
  active = $state(-1);
  readonly #options: () => readonly Option[];
  readonly #choose: (option: Option) => void;

  constructor(options: () => readonly Option[], choose: (option: Option) => void) {
    this.#options = options;
    this.#choose = choose;
  }

  show(): void {
    this.open = true;
    this.active = -1;
  }

  hide(): void {
    this.open = false;
  }

  /** Takes a key of the field; what means nothing here is left to it. */
  press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const options = this.open ? this.#options() : [];
    const count = options.length;
    const option = options[this.active];
    if (key === 'Enter' && option) this.#choose(option);
    else if (key === 'Escape' && this.open) this.hide();
    else if (key === 'ArrowDown' && count > 0) this.active = (this.active + 1) % count;
    else if (key === 'ArrowUp' && count > 0)
      this.active = this.active <= 0 ? count - 1 : this.active - 1;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
