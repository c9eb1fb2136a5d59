import type { Messages } from '../../i18n/messages';
import type { SizedPlace } from '../../archive/sized-place';
import { radiusOf } from '../archive/archive-features';
import { archiveSign } from '../style/signs';
import type { KeyRow } from './key-rows';

/** About an eighth and an eightieth of the largest area: such circles fit into the key. */
const divisors = [8, 80];

/** Two round numbers of mentions and their circles; one or none where an archive has few. */
export function archiveKeyRows(sized: readonly SizedPlace[], t: Messages): readonly KeyRow[] {
  const most = Math.max(0, ...sized.map(({ mentions }) => mentions));
  const figures = new Intl.NumberFormat(t.numbers);
  return [...new Set(divisors.map((divisor) => roundedDown(most / divisor)))]
    .filter((mentions) => mentions >= 1)
    .map((mentions) => ({
      sign: archiveSign(radiusOf(mentions, most)),
      words: t.key.mentions(figures.format(mentions)),
    }));
}

/** One figure and noughts: 3,214 is 3,000. */
function roundedDown(number: number): number {
  const unit = 10 ** Math.floor(Math.log10(number));
  return number < 1 ? 0 : Math.floor(number / unit) * unit;
}
