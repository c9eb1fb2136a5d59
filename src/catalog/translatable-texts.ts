/**
 * The texts of the data that are in words of ours: English in the data itself, other languages in
 * `geodata/translations/`, where each record has an entry under its id. A claim or a quotation has
 * the id of its article before its own: `soyarmenio-2022-08-27#C01`.
 */
import {
  translatedKinds,
  type FieldTexts,
  type Field,
  type Kind,
  type KindName,
  type FieldPath,
} from './translated-fields';
import type { Catalog } from './types';

export type WordedCatalog = Pick<
  Catalog,
  'features' | 'control' | 'counts' | 'facts' | 'events' | 'story' | 'changes' | 'articles'
>;

/** The English words of a record, by the names that translations give them. */
export interface OwnWords {
  readonly id: string;
  readonly words: FieldTexts;
}

/**
 * Every record that has words of ours, with those words. What an article says in `language` itself
 * needs no rendering.
 */
export function ownWords(catalog: WordedCatalog, language: string): readonly OwnWords[] {
  const all: OwnWords[] = [];
  eachRecord(catalog, (kind, record, id, article) => {
    const isRendered = kind === 'articles' || kind === 'quotations';
    const words = Object.entries(translatedKinds[kind].fields).flatMap(([field, path]) => {
      const text = textAt(record, path);
      const isOriginal = isRendered && path.includes('en') && article?.lang === language;
      return text === null || isOriginal ? [] : [[field, text] as const];
    });
    if (words.length > 0) all.push({ id, words: Object.fromEntries(words) });
    return record;
  });
  return all;
}

/** The catalog with the words of a language in their places; what has none stays as it is. */
export function withWords<C extends WordedCatalog>(
  catalog: C,
  entries: Readonly<Record<string, FieldTexts>>,
  language: string,
): C {
  return eachRecord(catalog, (kind, record, id) => {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (!entry) return record;
    const { fields: places, language: said } = translatedKinds[kind] as Kind;
    const texts = Object.entries(entry).reduce((there, [field, text = '']) => {
      const path = places[field as Field];
      const own = path?.map((step) => (step === 'en' ? language : step));
      return own ? withAt(there, own, text) : there;
    }, record);
    return said ? withAt(texts, said, language) : texts;
  });
}

/** Puts what `change` gives in the place of every record that may have words of ours. */
function eachRecord<C extends WordedCatalog>(
  catalog: C,
  change: <T extends object>(
    kind: KindName,
    record: T,
    id: string,
    article?: { lang: string },
  ) => T,
): C {
  const each = <T extends { readonly id: string }>(kind: KindName, records: readonly T[]) =>
    records.map((record) => change(kind, record, record.id));
  return {
    ...catalog,
    features: each('features', catalog.features),
    control: each('control', catalog.control),
    counts: each('counts', catalog.counts),
    facts: each('facts', catalog.facts),
    events: each('events', catalog.events),
    story: each('story', catalog.story),
    changes: each('changes', catalog.changes),
    articles: catalog.articles.map((article) => {
      const inside = <T extends { readonly id: string }>(kind: KindName, parts: readonly T[]) =>
        parts.map((part) => change(kind, part, `${article.id}#${part.id}`, article));
      return {
        ...change('articles', article, article.id, article),
        claims: inside('claims', article.claims),
        quotations: inside('quotations', article.quotations),
      };
    }),
  };
}

function textAt(record: object, path: FieldPath): string | null {
  const found = path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    record,
  );
  return typeof found === 'string' ? found : null;
}

function withAt<T extends object>(record: T, [step, ...rest]: FieldPath, text: string): T {
  if (step === undefined) return record;
  const inner = (record as Record<string, unknown>)[step];
  return {
    ...record,
    [step]: rest.length === 0 ? text : withAt({ ...(inner as object) }, rest, text),
  };
}
