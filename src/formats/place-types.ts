/**
 * Kinds of places as feature classes of GeoNames and as concepts of Getty's Art & Architecture
 * Thesaurus, from the lists of the World Historical Gazetteer (LinkedPasts/linked-places-format,
 * README v1.3 and `feature-types-AAT_20230609.tsv`). Where the list has no concept for a kind, a
 * wider one stands; none takes one side's view.
 */

/** A: administrative, H: water, L: regions, P: populated, R: roads, S: sites, T: landforms. */
export type FeatureClass = 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T';

const sites = [300000809, 'sites (locations)'] as const;
const regions = [300182722, 'regions (geographic)'] as const;
const roads = [300008217, 'roads'] as const;
const installations = [300164060, 'military installations'] as const;

const concepts: Readonly<Record<string, readonly [FeatureClass, number, string]>> = {
  airport: ['S', 300000681, 'airports'],
  'archaeological-site': ['S', 300000810, 'archaeological sites'],
  area: ['L', ...regions],
  borough: ['P', 300000705, 'districts'],
  boundary: ['A', ...sites],
  bridge: ['S', 300007836, 'bridges'],
  capital: ['P', 300008389, 'cities'],
  church: ['S', 300007486, 'churches'],
  city: ['P', 300008389, 'cities'],
  'corridor-axis': ['R', ...roads],
  'corridor-band': ['L', ...regions],
  country: ['A', 300387506, 'countries'],
  district: ['A', 300000705, 'districts'],
  'former-entity': ['L', 300387178, 'historical regions'],
  lake: ['H', 300008680, 'lakes'],
  line: ['L', ...sites],
  monastery: ['S', 300263741, 'religious complexes'],
  'monitoring-centre': ['S', ...installations],
  mosque: ['S', 300007544, 'mosques'],
  mountain: ['T', 300008795, 'mountains'],
  'mountain-range': ['T', 300386831, 'mountain ranges'],
  pass: ['T', 300259572, 'passes (landforms)'],
  plain: ['T', 300008805, 'plains (landforms)'],
  post: ['S', ...installations],
  principality: ['A', 300235101, 'principalities'],
  province: ['A', 300000774, 'provinces'],
  region: ['L', ...regions],
  reservoir: ['H', 300006191, 'reservoirs'],
  river: ['H', 300008707, 'rivers'],
  road: ['R', ...roads],
  'road-junction': ['R', ...roads],
  route: ['R', ...roads],
  sea: ['H', 300008694, 'seas'],
  state: ['A', 300000776, 'states'],
  town: ['P', 300008375, 'towns'],
  village: ['P', 300008372, 'villages'],
};
/** For a kind that another atlas adds. */
const anyPlace = ['L', ...sites] as const;

export interface PlaceType {
  readonly identifier: string;
  readonly label: string;
  readonly sourceLabels: readonly { readonly label: string; readonly lang: 'en' }[];
}

/** The type of a place in Linked Places format, with the atlas's own word for it. */
export function placeType(kind: string): PlaceType {
  const [, number, label] = conceptOf(kind);
  const sourceLabels = [{ label: kind.replaceAll('-', ' '), lang: 'en' }] as const;
  return { identifier: `aat:${number}`, label, sourceLabels };
}

export function featureClass(kind: string): FeatureClass {
  return conceptOf(kind)[0];
}

/** Codes that ISO 3166-1 leaves to its users, such as XK, are none of the format. */
export function countryCodes(country: string | null): { readonly ccodes?: readonly string[] } {
  const isCode = country !== null && !/^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(country);
  return isCode ? { ccodes: [country] } : {};
}

/**
 * The kind that types of a gazetteer stand for, by the atlas's own word for it or by its concept;
 * null where neither is known. Of kinds that share a concept, the first one counts.
 */
export function kindOfTypes(types: readonly unknown[]): string | null {
  for (const type of types) {
    const { identifier, sourceLabels } = (type ?? {}) as Partial<PlaceType>;
    const [own] = Array.isArray(sourceLabels) ? (sourceLabels as PlaceType['sourceLabels']) : [];
    const named = String(own?.label ?? '').replaceAll(' ', '-');
    if (Object.hasOwn(concepts, named)) return named;
    const number = /(?:^|[:/])(\d{9})$/.exec(String(identifier))?.[1];
    const known = Object.entries(concepts).filter(([, [, concept]]) => concept === Number(number));
    const [first] = known.find(([kind]) => kind !== 'capital') ?? [];
    if (first !== undefined) return first;
  }
  return null;
}

function conceptOf(kind: string) {
  return (Object.hasOwn(concepts, kind) ? concepts[kind] : undefined) ?? anyPlace;
}
