import type { LayerId } from '../catalog/types';
import type { ControlState } from '../query/control-epochs';
import type { KeyWords } from './map-key-words';
import type { BaseMessages } from './messages';
import type { TimeMessages } from './time-messages';

/** The words of the interface together with those of the atlas: see `with-atlas.ts`. */
export interface Messages extends Omit<BaseMessages, 'holder' | 'key' | 'side' | 'time'> {
  readonly atlasName: string;
  readonly description: string;
  /** Of the start view, and two sentences below it. */
  readonly heading: string;
  readonly intro: string;
  /** The buttons that show the whole map and the corridor. */
  readonly wholeView: string;
  readonly corridorView: string;
  readonly attribution: string;
  readonly key: KeyWords;
  readonly layers: Readonly<Record<LayerId, LayerWords>>;
  readonly holder: Readonly<Record<string, string>>;
  readonly side: Readonly<Record<string, string>>;
  readonly time: TimeMessages & { readonly states: Readonly<Record<ControlState, string>> };
  /** The examples of questions, by their ids. */
  readonly examples: Readonly<Record<string, string>>;
}
export interface LayerWords {
  readonly name: string;
  /** Each part between commas explains one swatch of the layer. */
  readonly line: string;
}
