/** The annotated texts that the linker is scored on. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LinkLanguage } from '../../src/linking/languages';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export interface GoldMention extends GoldSpan {
  readonly placeId: string;
  readonly altIds?: readonly string[];
  readonly role: 'location' | 'actor-metonym' | 'adjective';
}

export interface Trap extends GoldSpan {
  readonly forbidden: '*' | readonly string[];
  readonly reason: string;
}

export interface GoldText {
  readonly id: string;
  readonly lang: LinkLanguage;
  readonly control: boolean;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly must_not_link: readonly Trap[];
  readonly ignore?: readonly GoldSpan[];
}

/** The sets by purpose; `unseen` was not looked at while the rules were written. */
export const goldSets = ['dev', 'everyday', 'lookalikes', 'news', 'unseen'] as const;
export type GoldSet = (typeof goldSets)[number];

export function readGold(set: GoldSet): readonly GoldText[] {
  return read(set) as readonly GoldText[];
}

/** The scope of every annotated place: core, region or world. */
export function readScopes(): ReadonlyMap<string, string> {
  const places = read('places') as readonly { readonly id: string; readonly scope: string }[];
  return new Map(places.map(({ id, scope }) => [id, scope]));
}

/** Ids of the atlas -> ids of the annotation, where they differ. */
export function readIds(): Readonly<Record<string, string>> {
  return read('map') as Readonly<Record<string, string>>;
}

function read(name: string): unknown {
  const path = new URL(`../../tests/linking/gold/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(path), 'utf8'));
}
