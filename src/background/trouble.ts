/** What can be wrong with a background that comes from another host. */
type BackgroundTroubleCode =
  /** No choice is kept in this browser. */
  | 'no-choice'
  /** The browser keeps nothing, so that the other page could not know the choice. */
  | 'not-kept'
  /** No address that begins with http:// or https://. */
  | 'not-web'
  /** No connection, or the host lets no other page read it; a browser does not tell which. */
  | 'no-answer'
  /** `detail` is the status of HTTP. */
  | 'refused'
  | 'late'
  | 'too-large'
  | 'not-json'
  | 'not-style'
  /** `detail` is the version that the style names. */
  | 'other-version'
  /** `detail` is what the specification says of the first fault, in English. */
  | 'not-valid'
  | 'nothing-left'
  | 'no-tiles'
  /** `detail` is a list of hosts that the style needs besides its own. */
  | 'other-hosts'
  | 'not-pmtiles'
  | 'cut-off'
  | 'no-ranges'
  /** `detail` is the kind of tiles in the PMTiles file. */
  | 'other-tiles'
  /** No tile has come whole. */
  | 'broken-tiles'
  /** Some tiles have come, and others not. */
  | 'missed-tiles';

export interface BackgroundTrouble {
  readonly code: BackgroundTroubleCode;
  /** The host that was asked; empty if none was. */
  readonly host: string;
  readonly detail: string;
}

/** Thrown where a background cannot be read. */
export class BackgroundFailed extends Error {
  readonly trouble: BackgroundTrouble;

  constructor(code: BackgroundTrouble['code'], address: string, detail = '') {
    const host = hostOf(address);
    super(`${code}: ${host} ${detail}`);
    this.trouble = { code, host, detail };
  }
}

/** The host of an address with its port; empty if it is none of the web. */
export function hostOf(address: string): string {
  return webAddress(address)?.host ?? '';
}

/** An address that begins with http:// or https:// and has no name and password in it, or null. */
export function webAddress(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' && !/[{}%]/.test(url.host) ? url : null;
}
