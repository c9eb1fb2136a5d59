/**
 * The archive that an address names by its folder on the host, and the place whose articles are
 * shown: `archive=news/&named=goris`. Nothing of it is loaded before its reader asks.
 */
import { valueOf } from './mended-address';
import type { AddressReading } from './panel-address';
import type { PanelView } from './view';

const placeId = /^[\w-]{1,60}$/;
const longestFolder = 300;

export function readArchiveAddress(query: URLSearchParams): AddressReading {
  const folder = query.get('archive')?.trim() ?? null;
  if (folder === null || folder.length > longestFolder) return { panel: null };
  const named = valueOf(query, 'named') ?? '';
  return { panel: { kind: 'archive', folder, place: placeId.test(named) ? named : null } };
}

/** The parts of the query string that `readArchiveAddress` reads back. */
export function writeArchive({
  folder,
  place,
}: Extract<PanelView, { kind: 'archive' }>): readonly string[] {
  const named = place === null ? [] : [`named=${encodeURIComponent(place)}`];
  return [`archive=${encodeURIComponent(folder)}`, ...named];
}
