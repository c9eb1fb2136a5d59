import { BackgroundFailed, webAddress } from './trouble';

/** Holds requests to the hosts that the reader allowed. */
export class Allowed {
  readonly #origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins);
  }

  /** Origins of addresses that the reader has not allowed. */
  others(addresses: readonly string[]): readonly string[] {
    const origins = addresses.map(
      (one) => webAddress(one.replace(/\{[^}]*\}/g, '0'))?.origin ?? '',
    );
    return [...new Set(origins)].filter((one) => !this.#origins.has(one)).sort();
  }

  /** Throws BackgroundFailed where the reader has not allowed all hosts of these addresses. */
  readonly check = (addresses: readonly string[]): void => {
    const others = this.others(addresses);
    if (others.length > 0) throw new BackgroundFailed('other-hosts', '', others.join(' '));
  };
}
