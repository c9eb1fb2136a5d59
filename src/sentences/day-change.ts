import { englishName, type NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { dateInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { holdingOn } from '../query/holding';
import { holdingInWords } from './holding-in-words';

/** How many units are named; of the others, how many they are. */
const most = 3;

/**
 * What a new day brings to the units of the map, for readers who hear the slider: "25 November 2020:
 * Kalbajar: Azerbaijan, handed over by agreement". Empty where nothing changed.
 */
export function dayChangeInWords(
  catalog: Catalog,
  from: string,
  to: string,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
  const changed = units.flatMap((unit) => {
    const [before, after] = [from, to].map((day) =>
      holdingInWords(holdingOn(catalog, unit, day), t),
    );
    return before === after ? [] : [`${nameOf(unit)}${t.colon} ${after}`];
  });
  if (changed.length === 0) return '';
  const rest = changed.length - most;
  const said = [...changed.slice(0, most), ...(rest > 0 ? [t.card.more(rest)] : [])];
  return t.time.track.reached(dateInWords(to, t), said.join(t.semicolon));
}
