/** A background that was read: what the map draws of it. */
import type {
  BackgroundLayerSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PMTiles } from 'pmtiles';
import type { Credit } from './credits';

export interface DetailedBackground {
  /** By their ids, which all begin with `detailed-`. */
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** The colour of what nothing else covers; null where that of the atlas stays. */
  readonly ground: BackgroundLayerSpecification | null;
  /** Below the fills of districts. */
  readonly below: readonly LayerSpecification[];
  /** Above them, below all lines and points of the atlas. */
  readonly above: readonly LayerSpecification[];
  /** Whether it has its own water, so that the lakes and rivers of the atlas are left out. */
  readonly hasWater: boolean;
  /** Whether it is pictures, which the fills of districts would hide. */
  readonly isPicture: boolean;
  readonly credits: readonly Credit[];
  /** The PMTiles file that the tiles come from, if they do. */
  readonly pmtiles: PMTiles | null;
}

/** Ids of sources and style layers of a detailed background begin so. */
export const detailedPrefix = 'detailed-';
/** The meta tag by which the page with a detailed background knows itself. */
export const detailedTag = 'atlas-background';
