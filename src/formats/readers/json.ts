/** Reads GeoJSON (RFC 7946), GeoJSON by lines (RFC 8142 too) and TopoJSON. */
import { fault } from '../../catalog/faults';
import { featureOfLinkedPlace, isLinkedPlace } from './linked-places';
import { textOf } from './text-of';
import type { FileBytes, RawFeature, RawFile, RawTrouble } from './raw-file';
import { Unreadable } from './raw-file';
import type { ReadingOptions } from './reading-options';

/** Stands before each object in RFC 8142. */
const separator = '\u001e';

export function readGeoJson(file: FileBytes, options: ReadingOptions): RawFile {
  const document = parsed(textOf(file.bytes, options), 'GeoJSON');
  const crs = crsOf(document);
  return {
    layers: [{ name: nameOf(document) ?? file.base, features: featuresOf(document) }],
    troubles: [],
    ...(crs !== null && { crs }),
  };
}

/** One object a line; a broken line is left out, and the next one read. */
export function readGeoJsonLines(file: FileBytes, options: ReadingOptions): RawFile {
  const features: RawFeature[] = [];
  const troubles: RawTrouble[] = [];
  textOf(file.bytes, options)
    .split(/\r?\n/)
    .forEach((line, index) => {
      const text = (line.startsWith(separator) ? line.slice(1) : line).trim();
      if (text === '') return;
      const where = `line ${index + 1}`;
      try {
        const here = featuresOf(JSON.parse(text));
        features.push(...here.map(({ value, where: at }) => ({ value, where: where + at })));
      } catch (error) {
        const wrong = fault('broken-file', { format: 'JSON', detail: messageOf(error) });
        troubles.push({ fault: wrong, where, value: text, left: text });
      }
    });
  return { layers: [{ name: file.base, features }], troubles };
}

export async function readTopoJson(file: FileBytes, options: ReadingOptions): Promise<RawFile> {
  const { feature } = await import('topojson-client');
  const topology = parsed(textOf(file.bytes, options), 'TopoJSON') as Parameters<typeof feature>[0];
  const layers = Object.entries(topology.objects).map(([name, object]) => ({
    name,
    features: featuresOf(feature(topology, object), `/objects/${name}`),
  }));
  return { layers, troubles: [] };
}

function parsed(text: string, format: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable(fault('broken-file', { format, detail: messageOf(error) }));
  }
}

/** The features of a collection, or the one that a feature or a geometry is. */
function featuresOf(document: unknown, at = ''): readonly RawFeature[] {
  const { type, features } = (document ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features))
    return features.map((value: unknown, index) => ({
      value: asFeature(value),
      where: `${at}/features/${index}`,
    }));
  if (type === 'Feature') return [{ value: asFeature(document), where: at }];
  return [{ value: { type: 'Feature', properties: {}, geometry: document }, where: at }];
}

/** A place of a gazetteer as a feature with plain attributes; anything else as it is. */
function asFeature(value: unknown): unknown {
  return isLinkedPlace(value) ? featureOfLinkedPlace(value) : value;
}

/** The reference system that GeoJSON of 2008 names; WGS 84 needs no name. */
function crsOf(document: unknown): string | null {
  const { crs } = (document ?? {}) as { crs?: { properties?: { name?: unknown } } };
  const name = crs?.properties?.name;
  if (typeof name !== 'string' || /CRS84$|EPSG:+4326$/.test(name)) return null;
  return name.replace(/^urn:ogc:def:crs:EPSG:.*:(\d+)$/, 'EPSG:$1');
}

function nameOf(document: unknown): string | null {
  const { name } = (document ?? {}) as { name?: unknown };
  return typeof name === 'string' && name !== '' ? name : null;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
