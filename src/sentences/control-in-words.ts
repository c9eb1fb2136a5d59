import type { Position } from 'geojson';
import { inStudyArea, type StudyArea } from '../catalog/study-area';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { englishName, type NameOf } from '../catalog/naming';
import { isContested, type ControlAnswer, type ControlStatement } from '../query/control-answer';
import { dateInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { holderName } from './holder-name';

/** Kinds of places that are larger than the region of the atlas. */
const wide = new Set(['country', 'sea']);

/** An answer about control in one or two sentences, with every holder and whose sources say so. */
export function controlInWords(
  { subject, around, statements, agreement, earliest }: ControlAnswer,
  asked: AtlasFeature | Position,
  day: string,
  { atlas }: Pick<Catalog, 'atlas'>,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const { studyArea } = atlas;
  const place = 'geometry' in asked ? nameOf(asked) : t.time.control.thisPoint;
  const date = dateInWords(day, t);
  const dated = earliest !== null && earliest > day ? dateInWords(earliest, t) : null;
  if (statements.length === 0)
    return isBeyond(asked, studyArea)
      ? t.time.control.beyond(place, studyArea)
      : t.time.control.unknown(place, date, dated);
  const about = subject ? nameOf(subject) : place;
  const sentence = statementsInWords(statements, about, date, t);
  if (!around) return sentence;
  return agreement === 'unknown'
    ? `${t.time.control.unknown(place, date, dated)} ${sentence} ${t.time.control.whichPart}`
    : `${sentence} ${t.time.control.inUnit(place)}`;
}

/** If sources differ on one part, statements about other parts are not alternatives to it. */
function statementsInWords(
  statements: readonly ControlStatement[],
  about: string,
  date: string,
  t: Messages,
): string {
  const contested = statements.filter((statement) => isContested(statement, statements));
  const said = (some: readonly ControlStatement[], ofParts = true) =>
    some.map((statement) => statementInWords(statement, ofParts, t));
  if (contested.length === 0) return t.time.control.agree(about, date, said(statements));
  const differ = t.time.control.differ(about, date, said(contested));
  const others = statements.filter((statement) => !contested.includes(statement));
  if (others.length === 0) return differ;
  return `${differ} ${t.time.control.others(said(others, false))}`;
}

/** Whether the record of the atlas cannot answer, whatever the day. */
function isBeyond(asked: AtlasFeature | Position, studyArea: StudyArea): boolean {
  if (!('geometry' in asked)) return !inStudyArea(asked, studyArea);
  const { geometry, properties } = asked;
  if (wide.has(properties.kind)) return true;
  return geometry.type === 'Point' && !inStudyArea(geometry.coordinates, studyArea);
}

/** "in part by Azerbaijan (sources: Azerbaijani, international)". */
function statementInWords(
  { record, sides }: ControlStatement,
  ofParts: boolean,
  t: Messages,
): string {
  const whose = sides.map((side) => t.side[side] ?? side);
  const how = {
    part: ofParts && record.share !== null,
    uncertain: record.certainty === 'uncertain',
  };
  return t.time.control.said(holderName(record.holder, t), how, whose);
}
