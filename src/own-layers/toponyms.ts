/**
 * The toponyms of features: in attributes as OpenStreetMap writes them (`name`, `name:hy`, `name:az`,
 * several forms of a language joined by semicolons), or as this atlas does, in one attribute with a
 * list of `{ text, lang }`.
 */
import { arePoints, ownColumns } from './layer-summary';
import type { OwnFeature } from './own-layer';

export interface OwnToponym {
  readonly text: string;
  /** ISO 639; `und` where nobody has said it. */
  readonly lang: string;
}

/** The attribute of the toponyms in a language. */
export function columnOf(column: string, lang: string): string {
  return `${column}:${lang}`;
}

/** Every toponym of a feature, each once; the main one first. */
export function toponymsIn({ properties }: OwnFeature, column: string): readonly OwnToponym[] {
  const all = Object.entries(properties ?? {}).flatMap(([name, value]) => {
    const lang = languageIn(name, column);
    if (lang === null) return [];
    return Array.isArray(value) ? listed(value) : formsIn(value).map((text) => ({ text, lang }));
  });
  // The main name often stands once more under its language.
  const isSaid = (text: string) => all.some((one) => one.text === text && one.lang !== unsaid);
  const said = all.filter(({ text, lang }) => lang !== unsaid || !isSaid(text));
  const [main] = formsIn(properties?.[column]);
  const unlike = new Map(said.map((one) => [`${one.lang} ${one.text}`, one]));
  return [...unlike.values()].sort((a, b) => Number(b.text === main) - Number(a.text === main));
}

/** The attribute that says its toponyms with their languages; null where none does. */
export function toponymColumn(features: readonly OwnFeature[]): string | null {
  const first = features.slice(0, enough);
  const columns = ownColumns(first).map(({ name }) => name);
  const isListed = (column: string) =>
    first.some(({ properties }) => {
      const value: unknown = properties?.[column];
      return Array.isArray(value) && listed(value).length > 0;
    });
  const isWithOthers = (column: string) =>
    columns.some((other) => other !== column && languageIn(other, column) !== null);
  return columns.find((column) => isListed(column) || isWithOthers(column)) ?? null;
}

/** The same of a gazetteer: of points only, for names of roads or areas are seldom places of texts. */
export function gazetteerColumn(features: readonly OwnFeature[]): string | null {
  return arePoints(features) ? toponymColumn(features) : null;
}

/** The attribute of toponyms, or else an attribute that is called as attributes with names are. */
export function nameColumn(features: readonly OwnFeature[]): string | null {
  const columns = ownColumns(features.slice(0, enough)).map(({ name }) => name);
  const named = columns.find((column) => /^(name|title|toponym)$/i.test(column));
  return toponymColumn(features) ?? named ?? null;
}

/** Features that are enough to tell. */
const enough = 200;
const unsaid = 'und';

/** The language of an attribute of toponyms; null where it is none. */
function languageIn(name: string, column: string): string | null {
  if (name === column) return unsaid;
  if (!name.startsWith(`${column}:`)) return null;
  return /^[a-z]{2,3}$/.exec(name.slice(column.length + 1))?.[0] ?? null;
}

function listed(value: readonly unknown[]): readonly OwnToponym[] {
  return value.flatMap((one) => {
    const { text, lang } = (one ?? {}) as { readonly text?: unknown; readonly lang?: unknown };
    const isToponym = typeof text === 'string' && text.trim() !== '' && typeof lang === 'string';
    return isToponym ? [{ text: text.trim(), lang: languageIn(`:${lang}`, '') ?? unsaid }] : [];
  });
}

function formsIn(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return value.split(';').flatMap((form) => (form.trim() === '' ? [] : [form.trim()]));
}
