/**
 * Compiled names as bytes and back: a line of JSON that says what follows and how long it is, then
 * the columns, in the order of bytes of all machines in use (little-endian).
 */
import type { Endings } from '../grammar/cases';
import { noForm, type CompiledNames } from './compiled-names';
import type { Form } from './forms';
import type { PlaceName } from './places';

interface Head {
  readonly characters: string;
  readonly endings: readonly Endings[];
  readonly districts: readonly (readonly [number, number])[];
  readonly languages: readonly string[];
  readonly nodes: number;
  readonly forms: number;
  readonly names: number;
}

/** What is true of a form, or of a name, as bits of one byte. */
const flags = ['isAdjective', 'isDemonym', 'isAcronym', 'isPersonName', 'isClubName'] as const;
const newline = 10;

export function writeNames({
  stems,
  counts,
  forms,
  endings,
  districts,
}: CompiledNames): Uint8Array {
  const numbers = new Map<string, number>();
  const names: PlaceName[] = [];
  const numberOf = (name: PlaceName) => {
    const key = JSON.stringify([name.text, name.lang, name.weak]);
    const known = numbers.get(key) ?? names.push(name) - 1;
    numbers.set(key, known);
    return known;
  };
  const listed = forms.slice(1);
  const nameOf = Uint32Array.from(listed, ({ name }) => numberOf(name));
  const languages = [...new Set(names.map(({ lang }) => lang))];
  const head: Head = {
    characters: stems.characters,
    endings,
    districts: [...districts],
    languages,
    nodes: counts.length,
    forms: listed.length,
    names: names.length,
  };
  const columns = [
    nameOf,
    Uint32Array.from(listed, ({ place }) => place),
    Uint32Array.from(listed, ({ capitals }) => capitals),
    Int16Array.from(listed, ({ endings: set }) => set),
    counts,
    Uint8Array.from(listed, (form) => bitsOf(form)),
    stems.children,
    stems.symbols,
    Uint8Array.from(names, ({ lang }) => languages.indexOf(lang)),
    Uint8Array.from(names, ({ weak }) => Number(weak)),
    new TextEncoder().encode(JSON.stringify(names.map(({ text }) => text))),
  ];
  return joined([new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...columns]);
}

/** Reads what `writeNames` wrote; whether the bytes are whole is the caller's to know. */
export function readNames(bytes: Uint8Array): CompiledNames {
  const end = bytes.indexOf(newline);
  const text = new TextDecoder();
  const head = JSON.parse(text.decode(bytes.subarray(0, end))) as Head;
  let from = end + 1;
  /** The next bytes, in a buffer of their own, since wider numbers want to begin at its start. */
  const next = (length?: number) => {
    const to = length === undefined ? bytes.length : from + length;
    const column = new Uint8Array(bytes.subarray(from, to));
    from += column.length;
    return column;
  };
  const { nodes, forms: count, names: nameCount, languages } = head;
  const nameOf = new Uint32Array(next(count * 4).buffer);
  const places = new Uint32Array(next(count * 4).buffer);
  const capitals = new Uint32Array(next(count * 4).buffer);
  const sets = new Int16Array(next(count * 2).buffer);
  const counts = new Uint16Array(next(nodes * 2).buffer);
  const bits = next(count);
  const stems = { characters: head.characters, children: next(nodes), symbols: next(nodes) };
  const langs = next(nameCount);
  const weak = next(nameCount);
  const texts = JSON.parse(text.decode(next())) as string[];
  const names = texts.map((one, number) => ({
    text: one,
    lang: languages[langs[number] ?? 0] ?? '',
    weak: weak[number] === 1,
  }));
  const forms = [noForm];
  for (let i = 0; i < count; i += 1)
    forms.push({
      place: places[i] ?? 0,
      name: names[nameOf[i] ?? 0] ?? noForm.name,
      endings: sets[i] ?? 0,
      capitals: capitals[i] ?? 0,
      ...flagsOf(bits[i] ?? 0),
    });
  return { stems, counts, forms, endings: head.endings, districts: new Map(head.districts) };
}

function bitsOf(form: Form): number {
  return flags.reduce((bits, flag, index) => bits | (form[flag] ? 1 << index : 0), 0);
}

function flagsOf(bits: number) {
  return {
    isAdjective: (bits & 1) !== 0,
    isDemonym: (bits & 2) !== 0,
    isAcronym: (bits & 4) !== 0,
    isPersonName: (bits & 8) !== 0,
    isClubName: (bits & 16) !== 0,
  };
}

function joined(columns: readonly ArrayBufferView[]): Uint8Array {
  const out = new Uint8Array(columns.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let from = 0;
  for (const { buffer, byteOffset, byteLength } of columns) {
    out.set(new Uint8Array(buffer, byteOffset, byteLength), from);
    from += byteLength;
  }
  return out;
}
