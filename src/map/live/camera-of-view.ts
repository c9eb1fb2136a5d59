import type { AtlasMap } from './atlas-map';
import type { Box } from './camera-extent';
import type { CameraTarget } from './camera-target';
import type { FramedWords } from './free-area';

/**
 * Brings what the view is about before the camera. It remembers what it has shown, so that a reader
 * who moves the map away is not brought back. An address with a camera comes before the first view.
 */
export class CameraOfView {
  /** Whether the camera of the address has yet to give way. */
  #isOfAddress: boolean;
  #revealed: CameraTarget | null;

  constructor(isOfAddress: boolean, target: CameraTarget | null) {
    this.#isOfAddress = isOfAddress;
    this.#revealed = isOfAddress ? target : null;
  }

  /** Shows a box, and words in it, with a map that is there. */
  frame(
    map: Pick<AtlasMap, 'frame'> | null,
    box: Readonly<Box> | null,
    words: () => FramedWords | null,
  ): void {
    if (!map || !box) return;
    if (!this.#isOfAddress) map.frame(box, words());
    this.#isOfAddress = false;
  }

  /** Brings a target into view, unless it is there because it was clicked. */
  reveal(
    map: Pick<AtlasMap, 'reveal'> | null,
    target: CameraTarget | null,
    isClicked: boolean,
  ): void {
    if (!map) return;
    if (target && target !== this.#revealed && !isClicked) map.reveal(target);
    this.#revealed = target;
  }
}
