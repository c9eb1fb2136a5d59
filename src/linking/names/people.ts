/** Names that places share: with people, as given names or surnames, and with football clubs. */
import type { AtlasDescription } from '../../catalog/types';
import { foldName } from './characters';
import type { SharedNames } from './forms';

/** Names of places of the world that are given names or surnames, folded. */
const personNames =
  `france áfrica georgia jordan paris victoria florence sofia sofía vladimir washington lincoln london
  adana alma vienna india chad israel cuba odessa milan lachine madrid berlin rosario santiago lourdes
  valencia mercedes alexandria savannah Владимир Георгий София Виктория Киров Пушкин Анатолия`.split(
    /\s+/,
  );

/** Names of places of the world that football clubs bear. */
const clubNames =
  `gorica barcelona madrid sevilla valencia granada getafe vigo paris marseille lyon lille nantes metz
  milan roma`.split(/\s+/);

/**
 * These lists with those of an atlas, folded; without some folded words where it is measured what
 * they add.
 */
export function sharedNames(
  { people, clubs }: Pick<AtlasDescription['linking'], 'people' | 'clubs'>,
  without: ReadonlySet<string> = new Set(),
): SharedNames {
  const rest = (names: readonly string[]) =>
    new Set(names.map(foldName).filter((name) => !without.has(name)));
  return { people: rest([...personNames, ...people]), clubs: rest([...clubNames, ...clubs]) };
}
