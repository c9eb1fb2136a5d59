/** The address of a map, copied from a browser or a telephone -> the point that it shows. */
import type { Position } from 'geojson';

const number = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const pair = String.raw`${number}(?:,|%2C|~)\s*${number}`;
/** Latitude first: `geo:` (RFC 5870), then what OpenStreetMap, Google, Apple and Bing write. */
const latFirst = [
  // The place that is meant comes before the middle of the view.
  new RegExp(`^geo:0,0\\?q=${pair}`, 'i'),
  new RegExp(`^geo:${pair}`, 'i'),
  new RegExp(`^https?://.*[?&]mlat=${number}&mlon=${number}`, 'i'),
  new RegExp(`^https?://.*!3d${number}!4d${number}`, 'i'),
  new RegExp(`^https?://.*[?&](?:q|query|ll|cp|daddr|center)=(?:loc:)?${pair}`, 'i'),
  new RegExp(`^https?://.*/@${pair}`, 'i'),
  new RegExp(`^https?://.*#map=[\\d.]+/${number}/${number}`, 'i'),
];
/** Yandex writes the longitude first, as the addresses of this atlas do. */
const lonFirst = [
  new RegExp(`^https?://[^/]*yandex\\.[^/]*/.*[?&](?:ll|pt|whatshere%5Bpoint%5D)=${pair}`, 'i'),
  new RegExp(`^https?://.*[?&]at=${pair}`, 'i'),
];

/** [longitude, latitude] in degrees; null where the text is no such address. */
export function pointOfMapAddress(text: string): Position | null {
  const trimmed = text.trim();
  if (!/^(?:geo:|https?:)/i.test(trimmed)) return null;
  for (const pattern of lonFirst) {
    const [, lon, lat] = pattern.exec(trimmed) ?? [];
    if (lat !== undefined) return onGlobe(Number(lon), Number(lat));
  }
  for (const pattern of latFirst) {
    const [, lat, lon] = pattern.exec(trimmed) ?? [];
    if (lon !== undefined) return onGlobe(Number(lon), Number(lat));
  }
  return null;
}

function onGlobe(lon: number, lat: number): Position | null {
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return [Number(lon.toFixed(5)) + 0, Number(lat.toFixed(5)) + 0];
}
