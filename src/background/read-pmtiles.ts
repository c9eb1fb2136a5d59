/** Reads the head of a PMTiles file on another host; its tiles come later, piece by piece. */
import { PMTiles, TileType, type Header, type Source } from 'pmtiles';
import { creditsOf, type Credit } from './credits';
import { isRecord } from '../is-record';
import { answerPatience, askHost, bodyOf } from './fetch-json';
import { BackgroundFailed } from './trouble';

export interface PmtilesHead {
  readonly pmtiles: PMTiles;
  readonly tiles: 'vector' | 'raster';
  /** For tiles of shapes: how they are written. */
  readonly encoding: 'mvt' | 'mlt';
  readonly minzoom: number;
  readonly maxzoom: number;
  /** West, south, east, north. */
  readonly bounds: [number, number, number, number];
  /** The names of the sections of its tiles; empty where the PMTiles file does not say. */
  readonly sections: readonly string[];
  readonly credits: readonly Credit[];
}

const shapes: readonly TileType[] = [TileType.Mvt, TileType.Mlt];
const pictures: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];

/** Throws BackgroundFailed where there is no PMTiles file, or one that cannot be drawn. */
export async function readPmtiles(address: string, ms = answerPatience): Promise<PmtilesHead> {
  const pmtiles = new PMTiles(rangesOf(address, ms));
  const orNotPmtiles = (error: unknown) => {
    throw error instanceof BackgroundFailed ? error : new BackgroundFailed('not-pmtiles', address);
  };
  const header = await pmtiles.getHeader().catch(orNotPmtiles);
  checkHeader(address, header);
  const metadata: unknown = await pmtiles.getMetadata().catch(orNotPmtiles);
  const { attribution, vector_layers: sections } = isRecord(metadata) ? metadata : {};
  return {
    pmtiles,
    tiles: shapes.includes(header.tileType) ? 'vector' : 'raster',
    encoding: header.tileType === TileType.Mlt ? 'mlt' : 'mvt',
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    sections: (Array.isArray(sections) ? (sections as readonly unknown[]) : []).flatMap((one) =>
      isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : [],
    ),
    credits: creditsOf(typeof attribution === 'string' ? attribution : ''),
  };
}

function checkHeader(address: string, { tileType, minZoom, maxZoom }: Header): void {
  if (![...shapes, ...pictures].includes(tileType))
    throw new BackgroundFailed('other-tiles', address, String(tileType));
  if (!(minZoom <= maxZoom && maxZoom <= 24)) throw new BackgroundFailed('not-pmtiles', address);
}

/** Parts of a file by HTTP. Every part that does not come whole says so. */
function rangesOf(address: string, ms = answerPatience): Source {
  return {
    getKey: () => address,
    async getBytes(offset, length) {
      const headers = { range: `bytes=${offset}-${offset + length - 1}` };
      const response = await askHost(address, { headers }, ms);
      // A host without ranges would send the whole file, of any size.
      if (response.status !== 206) {
        void response.body?.cancel().catch(() => undefined);
        throw new BackgroundFailed('no-ranges', address);
      }
      const bytes = await bodyOf(address, response, ms, length);
      // The first part is asked for before the size of the file is known.
      if (offset > 0 && bytes.length < length) throw new BackgroundFailed('cut-off', address);
      return { data: bytes.buffer };
    },
  };
}
