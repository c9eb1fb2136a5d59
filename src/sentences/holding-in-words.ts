/**
 * Who stood in a place, in the words of the key, the labels of districts and the chart of
 * hand-overs.
 */
import { capitalFirst } from '../i18n/capital-first';
import type { Messages } from '../i18n/messages';
import type { Holding, Tenure } from '../query/holding';
import { holderName } from './holder-name';

/** "Azerbaijan, handed over by agreement": who stood there, and how that came about. */
export function holdingInWords(holding: Holding, t: Messages): string {
  switch (holding.kind) {
    case 'unknown':
      return t.key.unknown;
    case 'whole':
      return capitalFirst(
        t.key.whole(partyInWords(holding.tenure, t), howInWords(holding.tenure, t)),
        t.language,
      );
    case 'part':
      return capitalFirst(t.key.part(partyInWords(holding.tenure, t)), t.language);
    case 'parted':
    case 'differ': {
      const [a, b] = holding.tenures;
      return t.key[holding.kind](partyInWords(a, t), partyInWords(b, t));
    }
  }
}

/** Who stood there, without how: what a bar of the chart has room for. */
export function partiesInWords(holding: Holding, t: Messages): string {
  return holding.kind === 'whole' || holding.kind === 'part'
    ? partyInWords(holding.tenure, t)
    : holdingInWords(holding, t);
}

/** The name of the party, or of the holder where the atlas has no name for the party. */
function partyInWords({ party, holder }: Tenure, t: Messages): string {
  return t.key.party[party] ?? holderName(holder, t);
}

/** "handed over by agreement" */
export function howInWords({ how }: Tenure, t: Messages): string {
  return t.key.how[how] ?? how;
}
