import type { Messages } from '../../i18n/messages';
import type { OwnKeyRow } from '../../own-layers/key-rows';
import { ownColourRole } from '../own/own-colours';
import { ownSign } from '../style/signs';
import type { KeyRow } from './key-rows';

/** The rows of own layers in the key: the name, and what a colour stands for. */
export function ownKeyRows(rows: readonly OwnKeyRow[], t: Messages): readonly KeyRow[] {
  return rows.map(({ name, colour, shape, value }) => {
    const said = value === undefined ? [] : [classInWords(value, t)];
    return {
      sign: ownSign(shape, ownColourRole(colour)),
      words: [t.own.key(name), ...said].join(' · '),
    };
  });
}

/** A value, both ends of a step, or all other values. */
function classInWords(value: OwnKeyRow['value'], t: Messages): string {
  if (value === null || value === undefined) return t.own.other;
  if (typeof value === 'string') return value;
  const numbers = new Intl.NumberFormat(t.numbers, { maximumFractionDigits: 6 });
  const [first, last] = value.map((number) => numbers.format(number));
  return first === last ? (first ?? '') : `${first}–${last}`;
}
