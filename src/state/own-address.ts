import { readOwnId } from '../own-layers/own-id';
import { valueOf } from './mended-address';
import type { AddressReading } from './panel-address';

/**
 * The own layer, or its feature, that an address names: `own=layer-4k2m9x/3`. Whether this browser
 * has it, the view says.
 */
export function readOwnAddress(query: URLSearchParams): AddressReading {
  const text = valueOf(query, 'own');
  if (text === null) return { panel: null };
  const own = readOwnId(text);
  if (own) return { panel: { kind: 'own', ...own } };
  return { panel: null, trouble: { what: 'layer', text: text.slice(0, 80) } };
}
