import { languageName } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import type { FoundPlace } from '../../reading/text-engine';
import { placeNamed } from '../../reading/named-places';
import type { PanelContext } from '../shared/context';
import { called } from './place-label';

export interface FoundPlaceWords {
  readonly name: string;
  /** What it is, and in which country where it is far. */
  readonly kind: string;
  /** The name that fits the words, where the first does not show why. */
  readonly also: {
    readonly name: string;
    readonly lang: string | null;
    readonly in: string;
  } | null;
}

/** What is said of a place that words may mean. */
export function foundPlaceWords(
  context: PanelContext,
  { id, record, matched, lang }: FoundPlace,
): FoundPlaceWords {
  const { app, t } = context;
  const place = placeNamed(app.catalog, record ? [record] : [], id);
  const country = record?.country && countryName(record.country, t);
  const kind = t.kind[place?.kind ?? ''] ?? place?.kind ?? '';
  const name = called(context, [record], id);
  const known = ['und', 'mul'].includes(lang) ? null : lang;
  return {
    name,
    kind: country ? `${kind}, ${country}` : kind,
    also: name.includes(matched)
      ? null
      : { name: matched, lang: known, in: known ? `, ${languageName(known, t)}` : '' },
  };
}

/** The name of a country; its code in a language whose names browsers lack. */
function countryName(code: string, { locale, languageNames }: Messages): string {
  if (languageNames !== null) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
