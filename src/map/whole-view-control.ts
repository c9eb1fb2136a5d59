import type { IControl } from 'maplibre-gl';

/** A button that brings the whole corridor back into view. */
export class WholeViewControl implements IControl {
  readonly #label: string;
  readonly #onPress: () => void;
  #element: HTMLElement | null = null;

  constructor(label: string, onPress: () => void) {
    this.#label = label;
    this.#onPress = onPress;
  }

  onAdd(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'maplibregl-ctrl maplibregl-ctrl-group';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'whole-view';
    button.title = this.#label;
    button.setAttribute('aria-label', this.#label);
    button.addEventListener('click', this.#onPress);
    group.append(button);
    this.#element = group;
    return group;
  }

  onRemove(): void {
    this.#element?.remove();
    this.#element = null;
  }
}
