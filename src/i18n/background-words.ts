import type { BackgroundKind } from '../background/choice';
import type { BasemapPart } from '../catalog/types';
import type { BackgroundTrouble } from '../background/trouble';

/** The words of a background of the map from another host. */
export interface BackgroundWords {
  readonly title: string;
  /** Of the built-in background: what its sources draw. */
  readonly builtIn: {
    readonly title: string;
    readonly drawn: Readonly<Record<Exclude<BasemapPart['kinds'][number], 'country'>, string>>;
  };
  readonly kinds: Readonly<Record<BackgroundKind | 'built-in', string>>;
  /** What is typed for each kind that needs an address. */
  readonly address: Readonly<Record<Exclude<BackgroundKind, 'openfreemap'>, string>>;
  /** How pictures of terrain say a height. */
  readonly heights: string;
  /** Before anything is asked: who is, and what they learn. */
  readonly consent: (host: string) => string;
  /** Of the names and borders of that background. */
  readonly neutral: string;
  readonly open: string;
  /** Of the choice that this browser has kept. */
  readonly again: (host: string) => string;
  readonly reading: (host: string) => string;
  readonly shown: (host: string) => string;
  readonly stays: string;
  readonly back: string;
  readonly retry: string;
  readonly allow: (hosts: string) => string;
  readonly trouble: Readonly<
    Record<BackgroundTrouble['code'], (host: string, detail: string) => string>
  >;
}
