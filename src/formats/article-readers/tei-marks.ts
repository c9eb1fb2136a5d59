/** Places and times that a file marks in its text, before its addresses are looked up. */
import { roles } from '../../catalog/codes';
import { isDate } from '../../chronology/dates';
import { readEdtf, writeEdtf } from '../../chronology/edtf';
import { dateCertainties, dateKinds, mods } from '../../linking/dates/found-date';
import { states, type MentionState } from '../linked-text';
import type { PlaceOfUri } from '../place-of-uri';
import type { StatedDate, StatedMention } from '../with-links';

export type TeiAttributes = Readonly<Record<string, string | undefined>>;

export interface TeiMarks {
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly uris: readonly string[];
    readonly type: string | undefined;
    readonly resp: string | undefined;
  }[];
  readonly dates: readonly StatedDate[];
}

/** The links of a file to places that the gazetteer has; those within another link are left out. */
export function linksOf({ places }: TeiMarks, placeOf: PlaceOfUri): readonly StatedMention[] {
  let end = 0;
  return places.flatMap((mark) => {
    const placeId = mark.uris.map(placeOf).find((id) => id !== null);
    if (!placeId || mark.start < end) return [];
    end = mark.end;
    const role = roles.find((one) => one === mark.type) ?? 'location';
    return [{ start: mark.start, end: mark.end, placeId, role, state: stateIn(mark.resp) }];
  });
}

/** The time of a `date`: its own EDTF, else what TEI says by days. */
export function timeIn(attributes: TeiAttributes): Omit<StatedDate, 'start' | 'end'> | null {
  const edtf = edtfIn(attributes);
  const { type, subtype, cert, resp } = attributes;
  const kind = dateKinds.find((one) => one === type) ?? 'absolute';
  if (edtf === null && type !== kind) return null;
  const [sure, inferred] = dateCertainties;
  const mod = mods.find((one) => one === subtype);
  return {
    edtf,
    kind,
    certainty: cert === undefined || cert === 'high' ? sure : inferred,
    ...(mod && { mod }),
    state: stateIn(resp),
  };
}

function edtfIn(attributes: TeiAttributes): string | null {
  const custom = attributes['when-custom'];
  if (custom !== undefined && (/^XXXX-\d\d/.test(custom) || 'interval' in readEdtf(custom)))
    return custom;
  const { when } = attributes;
  if (when !== undefined) return isDate(when) ? when : null;
  const day = (...names: readonly string[]) => {
    const date = names.map((name) => attributes[name]).find((one) => one !== undefined);
    return date !== undefined && isDate(date) ? date : null;
  };
  const interval = { from: day('from', 'notBefore'), to: day('to', 'notAfter') };
  if (interval.from === null && interval.to === null) return null;
  const written = writeEdtf(interval);
  return 'interval' in readEdtf(written) ? written : null;
}

/** A link of another tool was made by a person, as far as the file says nothing else. */
function stateIn(resp: string | undefined): MentionState {
  return states.find((state) => resp === `#${state}`) ?? 'edited';
}
