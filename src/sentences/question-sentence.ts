/** A question in words, as far as its parts are known. */
import { englishName, type NameOf } from '../catalog/naming';
import { isOwnLayer } from '../catalog/layer-names';
import { featureLayers, type Catalog } from '../catalog/types';
import { isDate } from '../chronology/dates';
import { kindNamed } from '../query/kinds';
import type { QuestionParts } from '../query/question-parts';
import { isNumber, readPositions, withPoint } from '../query/positions';
import type { AnswerWords } from '../i18n/answer-words';
import type { AskWords } from '../i18n/ask-words';
import { dateInWords, formatLatitude, formatLongitude } from '../i18n/format';
import type { Messages } from '../i18n/messages';

export interface QuestionWords {
  readonly ask: AskWords;
  readonly answers: AnswerWords;
}

/**
 * Empty if no question was chosen in the form. `ownName` gives the name of a layer that the reader
 * added by its id.
 */
export function questionSentence(
  catalog: Catalog,
  parts: QuestionParts,
  { ask, answers }: QuestionWords,
  t: Messages,
  nameOf: NameOf = englishName,
  ownName?: (layer: string) => string | undefined,
): string {
  const kind = kindNamed(parts.ask);
  if (!kind) return '';
  const sentence = ask.question[kind.id]({
    subject: subjectText(catalog, parts, answers, t, nameOf) || ask.missing,
    other: otherText(catalog, parts.and, answers, t, nameOf) || ask.missing,
    km: kmText(parts.km, t) || ask.missing,
    count: parts.count ?? ask.missing,
    what: layerPhrase(parts.layer, ask, ownName?.(parts.layer ?? '')),
  });
  const { on = '' } = parts;
  return ask.dated(sentence, isDate(on) ? dateInWords(on, t) : on);
}

/** What is searched, in words; `ownName` is what the reader calls a layer of their own. */
export function layerPhrase(layer: string | undefined, ask: AskWords, ownName?: string): string {
  if (isOwnLayer(layer)) return ask.ownLayer(ownName ?? layer);
  const known = featureLayers.find((name) => name === layer);
  return known ? ask.layers[known] : ask.anyFeature;
}

/** A distance with the decimal sign of the language; what is no number, as it was typed. */
function kmText(typed = '', { numbers }: Messages): string {
  const figures = withPoint(typed);
  if (!isNumber(figures)) return typed;
  return new Intl.NumberFormat(numbers, { maximumFractionDigits: 3 }).format(Number(figures));
}

/** The names of a place, or a position; for an unknown id the id itself. */
export function otherText(
  catalog: Catalog,
  and = '',
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const isPosition = readPositions(and)?.length === 1;
  return subjectText(catalog, isPosition ? { at: and } : { of: and }, words, t, nameOf);
}

/** The subject of a question in words; empty if there is none. */
export function subjectText(
  catalog: Catalog,
  parts: QuestionParts,
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const { of, at, path, area } = parts;
  if (of !== undefined) {
    const feature = catalog.featureById[of];
    return feature ? nameOf(feature) : of;
  }
  if (at !== undefined) {
    const [lon, lat] = readPositions(at)?.[0] ?? [];
    return lon === undefined || lat === undefined
      ? at
      : words.position(formatLatitude(lat, t), formatLongitude(lon, t));
  }
  if (path !== undefined) return words.drawn.Line;
  return area === undefined ? '' : words.drawn.Area;
}
