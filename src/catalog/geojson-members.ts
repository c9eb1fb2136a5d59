/** The members of GeoJSON objects other than their positions. */
import { fault, type DataFault } from './faults';

/** `record`: the records of the atlas; `standard`: any file that RFC 7946 allows. */
export type GeoJsonRules = 'record' | 'standard';

interface MemberFault {
  readonly member: string;
  readonly wrong: DataFault;
}

type Members = Readonly<Record<string, unknown>>;

/** The members that define one type of object, so that no other type may have them (section 7.1). */
const defining: readonly (readonly [type: RegExp, members: readonly string[]])[] = [
  [/^FeatureCollection$/, ['coordinates', 'geometries', 'geometry', 'properties']],
  [/^Feature$/, ['coordinates', 'geometries', 'features']],
  [
    /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/,
    ['geometry', 'properties', 'features'],
  ],
];

/** What is wrong with the members of one GeoJSON object (RFC 7946, sections 3.2, 5 and 7.1). */
export function membersFaults(object: Members, rules: GeoJsonRules): readonly MemberFault[] {
  const faults: MemberFault[] = [];
  const { type, bbox } = object;
  if (type === 'Feature') faults.push(...featureFaults(object, rules));
  if (bbox !== undefined && !isBox(bbox)) faults.push({ member: 'bbox', wrong: fault('no-bbox') });
  for (const [pattern, members] of defining)
    if (typeof type === 'string' && pattern.test(type))
      for (const member of members)
        if (member in object) faults.push({ member, wrong: fault('foreign-member', { type }) });
  return faults;
}

function featureFaults({ id, properties }: Members, rules: GeoJsonRules): readonly MemberFault[] {
  const faults: MemberFault[] = [];
  if (rules === 'record' && (typeof id !== 'string' || id === ''))
    faults.push({ member: 'id', wrong: fault('no-feature-id') });
  if (rules === 'standard' && id !== undefined && !['string', 'number'].includes(typeof id))
    faults.push({ member: 'id', wrong: fault('id-of-wrong-type') });
  const isNone = rules === 'standard' && properties === null;
  if (
    !isNone &&
    (typeof properties !== 'object' || properties === null || Array.isArray(properties))
  )
    faults.push({ member: 'properties', wrong: fault('no-object') });
  return faults;
}

/** West, south, east and north in degrees, with or without two heights; west may exceed east. */
function isBox(bbox: unknown): boolean {
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6)) return false;
  if (!bbox.every((one) => typeof one === 'number' && Number.isFinite(one))) return false;
  const [south, north] = bbox.length === 4 ? [bbox[1], bbox[3]] : [bbox[1], bbox[4]];
  return (south as number) <= (north as number);
}
