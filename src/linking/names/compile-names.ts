/** Every name of every place, compiled. */
import { isAdjectiveOfName } from './capitals';
import type { CompiledNames } from './compiled-names';
import { FormStore } from './form-store';
import { type NameStem, type SharedNames, stemsOf } from './forms';
import type { LinkablePlace } from './places';
import { eponymsOf, nameAll } from './toponyms';

/** Compiles every name of every place, in every form that a text may give it. */
export function compileNames(places: readonly LinkablePlace[], shared: SharedNames): CompiledNames {
  const store = new FormStore(shared);
  const districts = new Map<number, number>();
  const demonyms: (readonly [number, NameStem])[] = [];
  nameAll(places).forEach(({ place, names }, index) => {
    const stems = names.flatMap((name) => stemsOf(place, name));
    const isDemonym = ({ isAdjective }: NameStem) => isAdjective && place.kind === 'country';
    for (const stem of stems.filter((one) => !isDemonym(one)))
      store.add(index, stem, { isSmall: isAdjectiveOfName(place, stem) });
    demonyms.push(...stems.filter(isDemonym).map((stem) => [index, stem] as const));
    if (place.kind !== 'district') return;
    for (const eponym of eponymsOf(place, places)) {
      const town = places.indexOf(eponym);
      if (!districts.has(town)) districts.set(town, index);
    }
  });
  for (const [index, stem] of demonyms) store.addDemonym(index, stem);
  return store.compiled(districts);
}
