/** What the scripts that draw districts and background have to know of their region. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { geodataFolder } from '../../src/cli/geodata-files';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** What `inputs/region.json` says. */
interface Region {
  /** Of the plane in which boundaries are measured and moved, in degrees north. */
  readonly latitude: number;
  /** The area around the districts; the map names nothing small outside it. */
  readonly near: Box;
  /** The area to which the map can be moved, and a little more. */
  readonly seen: Box;
  /** The id of the country whose border is the outer edge of the districts. */
  readonly edge: string;
  /** Junctions of district boundaries on the national border, in their order along it. */
  readonly borderJunctions: readonly string[];
  readonly borderRiver: BorderRiver;
}

/** A river that is a border for a part of its course. */
export interface BorderRiver {
  /** The id of its course, and of the feature that the part on the border becomes. */
  readonly course: string;
  readonly border: string;
  /** Where it comes to the border and where it leaves it. */
  readonly reaches: Position;
  readonly leaves: Position;
  /** Ids of the countries on one side and on the other. */
  readonly sides: readonly [readonly string[], readonly string[]];
}

export const region = JSON.parse(
  readFileSync(join(geodataFolder, 'inputs/region.json'), 'utf8'),
) as Region;
