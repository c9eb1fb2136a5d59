import type { IControl } from 'maplibre-gl';

/** A button of the map; `map.css` draws its icon. */
export class ButtonControl implements IControl {
  readonly #name: string;
  readonly #label: string;
  readonly #onPress: () => void;
  #element: HTMLElement | null = null;

  constructor(name: string, label: string, onPress: () => void) {
    this.#name = name;
    this.#label = label;
    this.#onPress = onPress;
  }

  onAdd(): HTMLElement {
    const group = document.createElement('div');
    group.className = 'maplibregl-ctrl maplibregl-ctrl-group';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = this.#name;
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
