import type { WordList } from '../classes';
import type { NounClass } from './classes';

export const englishNouns: WordList<NounClass> = {
  monastery: 'monaster* abbey convent',
  church: 'church* cathedral* chapel*',
  mosque: 'mosque*',
  fortress: 'fortress* castle* citadel',
  river: 'river* stream* tributar* basin',
  lake: 'lake* shore* lakeside',
  mountain: 'mountain* mount peak* summit',
  bridge: 'bridge*',
  cave: 'cave* cavern* grotto*',
  state: 'state',
  province: 'province* region*',
  quarter: 'quarter neighbourhood neighborhood borough ward',
  principality: 'principalit* melik melikdom* melikate* meliks* kingdom fiefdom*',
  human:
    'smiled laughed sang sings singing danced wept married born studied graduated wrote writes writing recited sculpted took_the_stage',
  verse: 'ghazal* poem* verse* divan poetry quatrain*',
  naming: 'called named known name labelled dubbed',
  copula: 'is are was were',
  ware: `horse* mare* stallion* breed* pony ponies wine* port brandy cognac carpet* rug* kilim* dance* cheese*`,
  opener: `today yesterday tomorrow tonight now then when while after before since until once if although though because as but and so yet still
    meanwhile later earlier soon again here there where why how what that this these those all both every each many most some few only even
    perhaps maybe finally eventually recently currently previously historically officially originally formerly however therefore thus
    nevertheless moreover instead indeed nowadays sometimes often never always almost nearly whole much half like unlike despite during
    without whether in at from near to for by with about of on beautiful free quiet dear poor old ancient modern medieval`,
  republic: 'republic',
  relief: 'range ridge plain plateau valley lowland highland*',
  motion: 'border bordered borders bordering',
  dweller: 'villager* townsfolk townspeople citizen*',
};
