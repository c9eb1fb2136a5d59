/** What a typed name or position means to a question. */
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { kindNamed } from '../../query/kinds';
import type { KindOfQuestion } from '../../query/kinds/kind';
import type { QuestionParts } from '../../query/question-parts';
import { shapeKindOf, type Shape } from '../../query/subject';
import { loadPlaceSearch } from '../../search/load-place-search';
import type { SearchResult } from '../../search/place-search';

/** Whether a question can be asked of a feature, as far as its geometry says; of any, without a kind. */
function suits(kind: KindOfQuestion | undefined, { geometry }: AtlasFeature): boolean {
  return kind === undefined || kind.subjects.includes(shapeKindOf(geometry as Shape));
}

/** The results that a field can take. */
export function placeResults(
  catalog: Catalog,
  results: readonly SearchResult[],
  kind: KindOfQuestion | undefined,
): readonly SearchResult[] {
  return results.filter((one) => {
    if (one.kind === 'coordinates') return true;
    const feature = one.kind === 'feature' ? catalog.featureById[one.id] : undefined;
    return feature !== undefined && suits(kind, feature);
  });
}

/** The part of a question that a result is. */
export function questionPart(
  result: SearchResult | undefined,
): Pick<QuestionParts, 'of' | 'at' | 'accuracy'> | null {
  if (result?.kind === 'coordinates') {
    const { at, accuracy } = result;
    return { at: at.join(','), ...(accuracy !== undefined && { accuracy: String(accuracy) }) };
  }
  return result?.kind === 'feature' ? { of: result.id } : null;
}

/** What the places mean that were typed into the form of a question; null where nothing was. */
export async function typedParts(
  catalog: Catalog,
  { ask }: QuestionParts,
  subject: string | null,
  other: string | null,
): Promise<readonly [QuestionParts | null, QuestionParts | null]> {
  const find = (text: string | null, kind?: KindOfQuestion) =>
    text === null ? null : meant(catalog, text, kind);
  return Promise.all([find(subject, kindNamed(ask)), find(other)]);
}

/** The part of a question that a typed text means: the first place found, else the text as an id. */
async function meant(
  catalog: Catalog,
  text: string,
  kind: KindOfQuestion | undefined,
): Promise<QuestionParts> {
  const search = await loadPlaceSearch(catalog).catch(() => null);
  const found = search ? placeResults(catalog, search(text), kind) : [];
  return questionPart(found[0]) ?? { of: text };
}
