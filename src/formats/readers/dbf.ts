/**
 * Reads the table of a Shapefile (dBASE III+ and later). Written here because parsedbf, which comes
 * with shpjs, counts rows that the file does not have, keeps deleted ones and ignores the encoding
 * that stands in the head.
 */

export interface DbfTable {
  /** A row for each record; null for a deleted one. */
  readonly rows: readonly (Readonly<Record<string, DbfValue>> | null)[];
  /** How many records the head promises and the file does not have. */
  readonly missing: number;
}

type DbfValue = string | number | boolean | null;

interface Field {
  readonly name: string;
  /** One letter: C is text, N and F are numbers, D is a day, L is true or false. */
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

/** Encodings by the language driver (byte 29 of the head), where it is one that browsers decode. */
const drivers: Readonly<Record<number, string>> = {
  0x03: 'windows-1252',
  0x57: 'windows-1252',
  0x26: 'ibm866',
  0x65: 'ibm866',
  0x59: 'windows-1252',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
};

/** `cpg` is the text of the file that names the encoding; `encoding` is a person's word for it. */
export function readDbf(bytes: Uint8Array, cpg?: string, encoding?: string): DbfTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headLength, length] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  const whole = Math.floor((bytes.length - headLength) / length);
  if (length < 1 || headLength < 33 || whole < 0) throw new Error('the head of .dbf is broken');
  const name = encoding ?? (cpg ? nameOf(cpg) : drivers[view.getUint8(29)]);
  const decode = decoderOf(bytes.subarray(headLength), name);
  const fields = fieldsOf(bytes.subarray(0, headLength), decode);
  const rows = Array.from({ length: Math.min(count, whole) }, (_, index) => {
    const start = headLength + index * length;
    return readRow(bytes.subarray(start, start + length), fields, decode);
  });
  return { rows, missing: count - rows.length };
}

function fieldsOf(head: Uint8Array, decode: (bytes: Uint8Array) => string): readonly Field[] {
  const fields: Field[] = [];
  let start = 1;
  for (let at = 32; at + 32 <= head.length && head[at] !== 0x0d; at += 32) {
    const name = head.subarray(at, at + 11);
    const end = name.indexOf(0);
    const [type = 0, length = 0] = [head[at + 11], head[at + 16]];
    fields.push({
      name: decode(end < 0 ? name : name.subarray(0, end)).trim(),
      type: String.fromCharCode(type),
      ...{ start, length },
    });
    start += length;
  }
  return fields;
}

function readRow(
  row: Uint8Array,
  fields: readonly Field[],
  decode: (bytes: Uint8Array) => string,
): Readonly<Record<string, DbfValue>> | null {
  const deleted = 0x2a;
  if (row[0] === deleted) return null;
  return Object.fromEntries(
    fields.map(({ name, type, start, length }) => {
      const text = decode(row.subarray(start, start + length)).replace(/[\0 ]+$/, '');
      return [name, valueOf(type, text)];
    }),
  );
}

function valueOf(type: string, text: string): DbfValue {
  const plain = text.trim();
  switch (type) {
    case 'N':
    case 'F': {
      // Empty cells are blanks or, in files of some programs, asterisks.
      if (plain === '' || plain.startsWith('*')) return null;
      const number = Number(plain);
      return Number.isFinite(number) ? number : plain;
    }
    case 'L':
      if (plain === '' || plain === '?') return null;
      return /^[TtYy]/.test(plain);
    case 'D': {
      const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
      return year === undefined ? plain || null : [year, month, day].join('-');
    }
    default:
      return text === '' ? null : text;
  }
}

/** "UTF-8", "1251", "ANSI 1251" and "ISO 8859-1" are written in files .cpg. */
function nameOf(cpg: string): string {
  const plain = cpg.trim().toLowerCase();
  const page = /^(?:ansi |cp|windows-?)?(125\d)$/.exec(plain)?.[1];
  if (page !== undefined) return `windows-${page}`;
  const iso = /^(?:iso[ -]?)?8859[ -]?(\d+)$/.exec(plain)?.[1];
  return iso === undefined ? plain.replace(/^(?:cp|oem ?)?866$/, 'ibm866') : `iso-8859-${iso}`;
}

/** Without a known name, UTF-8 if all of it is, else Latin-1, which dBASE took for granted. */
function decoderOf(records: Uint8Array, name: string | undefined): (bytes: Uint8Array) => string {
  const decoder = named(name) ?? (isUtf8(records) ? new TextDecoder() : null);
  const latin1 = new TextDecoder('windows-1252');
  return (part) => (decoder ?? latin1).decode(part);
}

function named(name: string | undefined): TextDecoder | null {
  try {
    return name === undefined ? null : new TextDecoder(name);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
