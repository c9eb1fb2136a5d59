import type { Feature, Geometry, Position } from 'geojson';
import type { QuestionParts } from '../question-parts';

/** An address holds no longer shape. */
const longest = 12_000;

interface About {
  readonly words: 'near' | 'inside' | 'along';
  readonly parts: QuestionParts;
}

/**
 * The question that is asked of an own feature, with its shape in place of a drawing; null for a
 * shape that no question takes, or that no address can hold. `accuracy` is in metres, as said.
 */
export function questionAbout(
  { geometry }: Pick<Feature<Geometry | null>, 'geometry'>,
  accuracy: string,
): About | null {
  const metres = accuracy.trim() === '' ? {} : { accuracy: accuracy.trim() };
  if (geometry?.type === 'Point')
    return {
      words: 'near',
      parts: { ask: 'nearest', at: written([geometry.coordinates]), count: '5', ...metres },
    };
  if (geometry?.type === 'LineString') {
    const path = written(geometry.coordinates);
    return fits(path, { words: 'along', parts: { ask: 'along', path, km: '2', ...metres } });
  }
  if (geometry?.type === 'Polygon' && geometry.coordinates.length === 1) {
    const area = written(geometry.coordinates[0]?.slice(0, -1) ?? []);
    return fits(area, { words: 'inside', parts: { ask: 'inside', area, ...metres } });
  }
  return null;
}

function fits(text: string, about: About): About | null {
  return text.length > 0 && text.length <= longest ? about : null;
}

/** Five decimals of a degree are about a metre. */
function written(positions: readonly Position[]): string {
  const ordinate = (one: number) => String(Number(one.toFixed(5)));
  return positions.map(([lon = 0, lat = 0]) => `${ordinate(lon)},${ordinate(lat)}`).join(';');
}
