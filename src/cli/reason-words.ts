/** What the codes of the linker's reasons say, in English: the words of `atlas link --explain`. */
import type { Explained } from '../linking/linker';
import type { Choice, Reason } from '../linking/reading/reasons';

const reasons: Readonly<Record<Reason, string>> = {
  'own-generic': 'a noun says what it is: a town, a district, a bridge',
  located: 'its case, preposition or postposition says that something is, goes or comes there',
  'known-name': 'it is a name of the place, and nothing around it says otherwise',
  'small-letters': 'it is written in small letters, and no name with a capital stands beside it',
  'quoted-name': 'it stands alone in quotation marks, as names of clubs, papers and wines do',
  title: 'it is part of a title in quotation marks',
  street: 'it names a street, or something that is called after it',
  quarter: 'it names a quarter of a town',
  'named-thing': 'it is part of the name of a body, a document, a breed or a dish',
  person: 'it is a person’s name here',
  ware: 'the sentence says that it is a breed, a wine or a carpet',
  'everyday-word': 'it is an everyday word whose capital the start of the sentence explains',
  'longer-name': 'it is part of a longer name',
  team: 'it is a team here',
  demonym: 'it is the adjective of a country, which names a people',
  ending: 'the ending behind so short a name makes another word of it',
  'weak-name': 'the name is rare or of another language, and nothing says that it is a place',
  namesake: 'it is another place or land of this name, which the atlas does not have',
  'adjective-in-name': 'it is an adjective inside a proper name',
};

const choices: Readonly<Record<Choice, string>> = {
  'only-place': 'no other place has this name',
  'head-noun': 'the noun beside it says which kind of place is meant',
  'said-twice': 'the second name beside it is the same place’s',
  nearness: 'it lies nearest to the places named around it',
  'best-known': 'it is the best known place of this name',
  'district-said': 'the sentence speaks of districts',
};

/** One sentence: why the name is linked to its place, or why it is not linked. */
export function because({ linked, reason, choice }: Explained): string {
  if (!linked) return `Not linked: ${reasons[reason]}.`;
  return `Linked: ${reasons[reason]}; ${choices[choice]}.`;
}
