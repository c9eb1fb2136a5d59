/** `atlas ask control`: who held a place or a point on a day, according to whom. */
import type { Position } from 'geojson';
import { coveredDays } from '../catalog/covered-days';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { precisionOfInterval } from '../chronology/edtf';
import { todayOf } from '../chronology/today';
import { controlInWords } from '../i18n/control-in-words';
import { en } from '../i18n/en';
import { answers as enAnswers } from '../i18n/en/answers';
import { controlAnswer } from '../query/control-answer';
import type { Subject } from '../query/question';
import { readDay } from './ask-options';
import { BadInput } from './bad-input';

/** The line that answers for a feature or a position; the day is checked once, before the first. */
export function controlLine(
  catalog: Catalog,
  on: string | undefined,
): (id: string | null, of: Subject) => string {
  const day = readDay(on);
  if (day === undefined)
    throw new BadInput(
      '"ask control" needs --on YYYY-MM-DD: control has no meaning without a day.',
    );
  const { first, last } = coveredDays(catalog, todayOf());
  if (day < first || day > last)
    throw new BadInput(`${day} is outside the days of the record, ${first} to ${last}.`);
  return (id, of) => {
    const asked = 'id' in of ? featureOf(catalog, of.id) : positionOf(of);
    const answer = controlAnswer(catalog, asked, day);
    return JSON.stringify({
      id,
      on: day,
      answers: answer.statements.map(({ record, sides }) => ({
        holder: record.holder,
        manner: record.manner,
        part: record.share?.part ?? null,
        from: record.from,
        to: record.to,
        precision: precisionOfInterval(record),
        certainty: record.certainty,
        citations: record.citations,
        sides,
      })),
      agreement: answer.agreement,
      sentence: controlInWords(answer, asked, day, en),
    });
  };
}

function featureOf(catalog: Catalog, id: string): AtlasFeature {
  const feature = catalog.featureById[id];
  if (!feature) throw new BadInput(enAnswers.refused['unknown-id'](id));
  return feature;
}

function positionOf(of: Subject): Position {
  if ('geometry' in of && of.geometry.type === 'Point') return of.geometry.coordinates;
  throw new BadInput('"ask control" takes a point or --of ID.');
}
