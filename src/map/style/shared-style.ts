import type { StyleSpecification } from 'maplibre-gl';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { buildStyle, type StyleFiles } from './build-style';

interface Built {
  readonly files: StyleFiles;
  readonly t: Messages;
  readonly style: StyleSpecification;
}
const built = new WeakMap<Catalog, Built>();

/** One style for the live map and the picture, built by whichever needs it first. */
export function sharedStyle(catalog: Catalog, files: StyleFiles, t: Messages): StyleSpecification {
  const known = built.get(catalog);
  if (known?.files === files && known.t === t) return known.style;
  const style = buildStyle(catalog, files, t);
  built.set(catalog, { files, t, style });
  return style;
}
