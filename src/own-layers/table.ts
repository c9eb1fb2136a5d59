/** The features of an own layer as rows of a table. */
import { valueNumber, valueOfColumn, valueText } from './attributes';
import type { OwnFeature, OwnFilter, OwnLayer } from './own-layer';

export interface OwnRow {
  /** The number of the feature in its layer. */
  readonly number: number;
  readonly feature: OwnFeature;
}

/** Whether a filter lets a feature through. One without a value lets all through. */
export function passesFilter(feature: OwnFeature, filter: OwnFilter | null): boolean {
  if (filter === null || filter.value.trim() === '') return true;
  const value = valueOfColumn(feature, filter.column);
  if (filter.test === 'contains')
    return valueText(value).toLocaleLowerCase().includes(filter.value.trim().toLocaleLowerCase());
  const [number, limit] = [valueNumber(value), valueNumber(filter.value.replace(',', '.'))];
  // A limit that is no number yet hides nothing.
  if (limit === null) return true;
  if (number === null) return false;
  return filter.test === 'least' ? number >= limit : number <= limit;
}

/** The rows that pass the filter of a layer, in the order of the file. */
export function rowsOf({
  features,
  filter,
}: Pick<OwnLayer, 'features' | 'filter'>): readonly OwnRow[] {
  return features
    .map((feature, number) => ({ number, feature }))
    .filter(({ feature }) => passesFilter(feature, filter));
}

/** What a feature is called: its label, a name or title that it has, or its number from 1. */
export function featureName(
  { style, features }: Pick<OwnLayer, 'style' | 'features'>,
  number: number,
): string {
  const feature = features[number];
  if (!feature) return '';
  const names = Object.keys(feature.properties ?? {}).filter((name) =>
    /^(name|title|label)\b/i.test(name),
  );
  const columns = style.label === null ? names : [style.label, ...names];
  const texts = columns.map((column) => valueText(valueOfColumn(feature, column)).trim());
  return texts.find((text) => text !== '') ?? `${number + 1}`;
}
