import type { Position } from 'geojson';
import { inStudyArea } from '../catalog/study-area';
import type { AtlasFeature } from '../catalog/types';
import { englishName, type NameOf } from '../catalog/naming';
import type { ControlAnswer, ControlStatement } from '../query/control-answer';
import { dateInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';

/** What reaches beyond the region of the atlas, wherever its label stands. */
const wide = new Set(['country', 'sea']);

/** An answer about control as one sentence or two, with every holder and whose sources say so. */
export function controlInWords(
  { subject, around, statements, agreement }: ControlAnswer,
  asked: AtlasFeature | Position,
  day: string,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const place = 'geometry' in asked ? nameOf(asked) : t.time.control.thisPoint;
  const date = dateInWords(day, t);
  if (statements.length === 0)
    return isBeyond(asked) ? t.time.control.beyond(place) : t.time.control.unknown(place, date);
  const said = statements.map((statement) => statementInWords(statement, t));
  const about = subject ? nameOf(subject) : place;
  const sentence =
    agreement === 'differ'
      ? t.time.control.differ(about, date, said)
      : t.time.control.agree(about, date, said);
  if (!around) return sentence;
  return agreement === 'unknown'
    ? `${t.time.control.unknown(place, date)} ${sentence} ${t.time.control.whichPart}`
    : `${sentence} ${t.time.control.inUnit(place)}`;
}

/** Whether the record of the atlas could not tell, on whatever day. */
function isBeyond(asked: AtlasFeature | Position): boolean {
  if (!('geometry' in asked)) return !inStudyArea(asked);
  const { geometry, properties } = asked;
  if (wide.has(properties.kind)) return true;
  return geometry.type === 'Point' && !inStudyArea(geometry.coordinates);
}

/** "in part by Azerbaijan (sources: Azerbaijani, third party)". */
function statementInWords({ record, sides }: ControlStatement, t: Messages): string {
  const whose = sides.map((side) => t.side[side] ?? side);
  const how = { part: record.share !== null, uncertain: record.certainty === 'uncertain' };
  return t.time.control.said(t.holder[record.holder], how, whose);
}
