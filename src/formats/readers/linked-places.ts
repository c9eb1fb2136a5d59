/**
 * Reads places of Linked Places format (https://github.com/LinkedPasts/linked-places-format): their
 * toponyms, types and accuracy stand beside `properties`, and become attributes that any table has.
 */
import { geonamesIn } from '../place-of-uri';
import { kindOfTypes } from '../place-types';

interface LinkedPlace {
  readonly '@id'?: unknown;
  readonly properties?: { readonly title?: unknown; readonly ccodes?: unknown } | null;
  readonly geometry?: Readonly<Record<string, unknown>> | null;
  readonly names: readonly unknown[];
  readonly types?: unknown;
  readonly links?: unknown;
}

/** Whether a feature has the names of the format. */
export function isLinkedPlace(value: unknown): value is LinkedPlace {
  const { type, names } = (value ?? {}) as { readonly type?: unknown; readonly names?: unknown };
  return type === 'Feature' && Array.isArray(names) && names.some((one) => toponymOf(one) !== null);
}

/**
 * The place as a feature: `name`, `name:LANGUAGE` with several forms joined by semicolons, `kind`,
 * `accuracy` in metres, `country` and `geonames`, as far as the file says them.
 */
export function featureOfLinkedPlace(place: LinkedPlace) {
  const { '@id': id, names, properties, geometry } = place;
  const known = names.flatMap((one) => toponymOf(one) ?? []);
  const title = typeof properties?.title === 'string' ? properties.title : known[0]?.text;
  const forms: Record<string, string> = {};
  for (const { text, lang } of known) {
    const column = `name:${lang}`;
    forms[column] = column in forms ? `${forms[column]};${text}` : text;
  }
  const kind = kindOfTypes(listOf(place.types));
  const [country] = listOf(properties?.ccodes);
  const [geonames] = listOf(place.links).flatMap(geonamesOf);
  const accuracy = toleranceOf(geometry);
  return {
    type: 'Feature',
    ...(typeof id === 'string' && { id }),
    geometry: shapeOf(geometry),
    properties: {
      name: title,
      ...forms,
      ...(kind !== null && { kind }),
      ...(accuracy !== null && { accuracy }),
      ...(typeof country === 'string' && { country }),
      ...(geonames !== undefined && { geonames }),
    },
  };
}

/** A toponym with its language; `und` where the file does not say it. A semicolon divides toponyms. */
function toponymOf(name: unknown): { readonly text: string; readonly lang: string } | null {
  const { toponym, lang } = (name ?? {}) as { readonly toponym?: unknown; readonly lang?: unknown };
  if (typeof toponym !== 'string' || toponym.trim() === '') return null;
  const [, code = 'und'] = /^([a-z]{2,3})\b/i.exec(typeof lang === 'string' ? lang : '') ?? [];
  return { text: toponym.replaceAll(';', ',').trim(), lang: code.toLowerCase() };
}

/** Collections in collections: no gazetteer has more, and a deeper one is refused later. */
const deepest = 16;

/** The geometry without what the format says of it besides. */
function shapeOf(geometry: LinkedPlace['geometry'], depth = 0): unknown {
  if (!geometry || depth > deepest) return geometry ?? null;
  const { type, coordinates, geometries } = geometry;
  if (!Array.isArray(geometries)) return { type, coordinates };
  const parts = geometries as readonly LinkedPlace['geometry'][];
  return { type, geometries: parts.map((part) => shapeOf(part, depth + 1)) };
}

/** Metres; the format counts kilometres. */
function toleranceOf(geometry: LinkedPlace['geometry']): number | null {
  const { tolerance } = (geometry?.['approximation'] ?? {}) as { readonly tolerance?: unknown };
  return typeof tolerance === 'number' && tolerance >= 0 ? Math.round(tolerance * 1000) : null;
}

function geonamesOf(link: unknown): readonly number[] {
  const { type, identifier } = (link ?? {}) as { type?: unknown; identifier?: unknown };
  const isSame = type === 'exactMatch' || type === 'closeMatch';
  const number = isSame && typeof identifier === 'string' ? geonamesIn(identifier) : null;
  return number === null ? [] : [number];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
