/**
 * Kinds of places as concepts of Getty's Art & Architecture Thesaurus, from the list of the World
 * Historical Gazetteer (LinkedPasts/linked-places-format, `feature-types-AAT_20230609.tsv`). A kind
 * has none if the list lacks it, or if the concept would take one side's view.
 */
const concepts: Readonly<Record<string, readonly [number, string]>> = {
  airport: [300000681, 'airports'],
  'archaeological-site': [300000810, 'archaeological sites'],
  bridge: [300007836, 'bridges'],
  capital: [300008389, 'cities'],
  church: [300007486, 'churches'],
  city: [300008389, 'cities'],
  country: [300387506, 'countries'],
  district: [300000705, 'districts'],
  lake: [300008680, 'lakes'],
  monastery: [300263741, 'religious complexes'],
  mosque: [300007544, 'mosques'],
  mountain: [300008795, 'mountains'],
  'mountain-range': [300386831, 'mountain ranges'],
  pass: [300259572, 'passes (landforms)'],
  plain: [300008805, 'plains (landforms)'],
  province: [300000774, 'provinces'],
  region: [300182722, 'regions (geographic)'],
  reservoir: [300006191, 'reservoirs'],
  river: [300008707, 'rivers'],
  road: [300008217, 'roads'],
  sea: [300008694, 'seas'],
  state: [300000776, 'states'],
  town: [300008375, 'towns'],
  village: [300008372, 'villages'],
};

export interface PlaceType {
  readonly identifier?: string;
  readonly label: string;
  readonly sourceLabels: readonly { readonly label: string; readonly lang: 'en' }[];
}

/** The type of a place in Linked Places format, with the atlas's own word for it. */
export function placeType(kind: string): PlaceType {
  const own = kind.replaceAll('-', ' ');
  const sourceLabels = [{ label: own, lang: 'en' }] as const;
  const concept = Object.hasOwn(concepts, kind) ? concepts[kind] : undefined;
  if (!concept) return { label: own, sourceLabels };
  const [number, label] = concept;
  return { identifier: `aat:${number}`, label, sourceLabels };
}
