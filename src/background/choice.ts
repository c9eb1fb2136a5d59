/** The background that a reader chose, with the hosts that the reader allowed. */
import { BackgroundFailed, hostOf, webAddress } from './trouble';

export const backgroundKinds = ['openfreemap', 'style', 'pmtiles', 'terrain'] as const;
export type BackgroundKind = (typeof backgroundKinds)[number];

/** How the colours of a picture say a height. */
export const heightEncodings = ['terrarium', 'mapbox'] as const;
export type HeightEncoding = (typeof heightEncodings)[number];

export interface BackgroundChoice {
  readonly kind: BackgroundKind;
  /** Of a style, a PMTiles file, a TileJSON, or a template with {z}, {x} and {y}. */
  readonly address: string;
  /** Of terrain, where no TileJSON says it. */
  readonly encoding: HeightEncoding;
  /** Origins that the reader allowed, such as https://tiles.example.org. */
  readonly origins: readonly string[];
}

/** The style of OpenFreeMap with the fewest marks, as its own page names it. */
export const openFreeMap = 'https://tiles.openfreemap.org/styles/positron';
/** The one that fits the dark scheme; on the same host. */
export const openFreeMapDark = 'https://tiles.openfreemap.org/styles/dark';

/**
 * The choice that a reader has made in the form, with the host of its address allowed. Throws
 * BackgroundFailed where the address is none of the web.
 */
export function chosenBackground(
  kind: BackgroundKind,
  typed: string,
  encoding: HeightEncoding,
): BackgroundChoice {
  const address = kind === 'openfreemap' ? openFreeMap : typed.trim();
  const url = webAddress(address);
  if (!url) throw new BackgroundFailed('not-web', '', address);
  return { kind, address, encoding, origins: [url.origin] };
}

/** The same choice with the hosts allowed that a style needs besides its own. */
export function withOrigins(
  choice: BackgroundChoice,
  origins: readonly string[],
): BackgroundChoice {
  return { ...choice, origins: [...new Set([...choice.origins, ...origins])] };
}

/** A choice as the browser has kept it; null where it is none. */
export function readChoice(kept: unknown): BackgroundChoice | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { kind, address, encoding, origins } = kept as Record<string, unknown>;
  const isKnown =
    backgroundKinds.some((one) => one === kind) &&
    heightEncodings.some((one) => one === encoding) &&
    typeof address === 'string' &&
    hostOf(address) !== '' &&
    Array.isArray(origins) &&
    origins.every((one) => typeof one === 'string' && webAddress(one)?.origin === one);
  return isKnown ? ({ kind, address, encoding, origins } as BackgroundChoice) : null;
}

/** The hosts of a choice, for people. */
export function hostsOf({ origins }: Pick<BackgroundChoice, 'origins'>): readonly string[] {
  return origins.map(hostOf);
}
