/** What the key of the map says of a day: one row for each fill that is seen, in a fixed order. */
import { featuresOf, type LayerId } from '../../catalog/themes';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { existsOn } from '../../query/exists-on';
import { holdingOn, parties, ways, type Holding, type Stay } from '../../query/holding';
import { fillOf, type Fill } from '../style/holding-fill';

export type KeySign = Fill | { readonly mark: 'corridor' | 'post' };

export interface KeyRow {
  readonly sign: KeySign;
  readonly words: string;
}

/** The rows of a day (`2022-08-27`) for the layers that are shown. */
export function keyRows(
  catalog: Catalog,
  day: string,
  shown: readonly LayerId[],
  t: Messages,
): readonly KeyRow[] {
  const units = catalog.features.filter(
    ({ properties: { layer, ceded } }) =>
      layer === 'districts' && shown.includes(ceded ? 'districts' : 'holders'),
  );
  const fills = units
    .map((unit) => holdingOn(catalog, unit, day))
    .toSorted((a, b) => order(a) - order(b))
    .map((holding) => ({ sign: fillOf(holding), words: holdingInWords(holding, t) }));
  const isThere = (layer: LayerId) =>
    shown.includes(layer) && featuresOf(catalog, layer).some((feature) => existsOn(feature, day));
  return [
    ...fills.filter((row, at) => fills.findIndex(({ words: one }) => one === row.words) === at),
    ...(isThere('corridor')
      ? [{ sign: { mark: 'corridor' }, words: t.key.corridor } as const]
      : []),
    ...(isThere('posts') ? [{ sign: { mark: 'post' }, words: t.key.post } as const] : []),
  ];
}

/** "Azerbaijan, handed over by agreement": who stood there, and how that came about. */
export function holdingInWords(holding: Holding, t: Messages): string {
  switch (holding.kind) {
    case 'unknown':
      return t.key.unknown;
    case 'whole':
      return sentence(t.key.whole(t.key.party[holding.stay.party], t.key.how[holding.stay.how]));
    case 'part':
      return sentence(t.key.part(t.key.party[holding.stay.party]));
    case 'parted':
    case 'differ': {
      const [a, b] = holding.stays.map(({ party }) => t.key.party[party]) as [string, string];
      return t.key[holding.kind](a, b);
    }
  }
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Whole units by party and by how, then parted ones, then what nobody says. */
function order(holding: Holding): number {
  const rank = ({ party, how }: Stay) => parties.indexOf(party) * ways.length + ways.indexOf(how);
  if (holding.kind === 'whole') return rank(holding.stay);
  return 100 + ['parted', 'differ', 'part', 'unknown'].indexOf(holding.kind);
}
