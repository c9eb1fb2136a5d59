/** How often the told places of a story are where it happens, by a judgement of its editor. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../src/cli/geodata-files';
import { loadLinkable } from '../../src/cli/load-linkable';
import { Linker } from '../../src/linking/linker';
import { placeNamed, type NamedPlace } from '../../src/reading/named-places';
import { scenePlaces } from '../../src/reading/scene-places';
import { readGold, readIds } from './gold';

export interface StoryScore {
  readonly texts: number;
  /** Texts of which the rule tells a place. */
  readonly told: number;
  /** Texts whose first told place is where the story happens. */
  readonly firstRight: number;
  readonly places: number;
  readonly placesRight: number;
}

/** The score on the news texts, with the links of the shipped linker. */
export function scoreScenes(): StoryScore {
  const { places, linking } = loadLinkable();
  const linker = new Linker(places, linking);
  const catalog = loadCatalog();
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]));
  // The rule asks a place of the world for its kind alone.
  const placeOf = (id: string) =>
    placeNamed(catalog, [], id) ?? ({ id, kind: kindOf.get(id), feature: null } as NamedPlace);
  const ids = readIds();
  const gold = readSettings();
  const score = { texts: 0, told: 0, firstRight: 0, places: 0, placesRight: 0 };
  for (const { id, lang, text } of readGold('news')) {
    const settings = gold[id];
    if (!settings) continue;
    const mentions = linker.link(text, lang).map((one) => ({ ...one, state: 'machine' as const }));
    const told = scenePlaces({ text, mentions }, placeOf).map((one) => ids[one.id] ?? one.id);
    const right = told.map((one) => settings.includes(one));
    score.texts += 1;
    score.told += Number(told.length > 0);
    score.firstRight += Number(right[0] ?? false);
    score.places += told.length;
    score.placesRight += right.filter(Boolean).length;
  }
  return score;
}

function readSettings(): Readonly<Record<string, readonly string[]>> {
  const file = new URL('../../tests/reading/scene-gold.json', import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Record<string, string[]>;
}
