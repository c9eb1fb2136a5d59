import { readdirSync, readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { descriptorFile } from '../scripts/datapackage/describe';
import { publishedSchema } from '../scripts/json-schemas/publish';
import { formatNames, formatOf, formatOfContent, schemaId } from '../src/cli/data-formats';
import { noticeWith } from './fixtures';
import { en } from './words';
import { writeOwnFile } from '../src/formats/own-file';
import { linked } from './formats/the-text';

type Json = Record<string, unknown>;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
const published = (name: string) => read(`geodata/schema/${name}.schema.json`);
const dataFiles = ['.', 'articles', 'translations', 'world', 'basemap']
  .flatMap((folder) => readdirSync(`geodata/${folder}`).map((name) => `${folder}/${name}`))
  .map((path) => path.replace(/^\.\//, ''))
  .filter((path) => /\.(geo)?json$/.test(path) && path !== descriptorFile);

/** An independent reader of JSON Schema, which does not use the schemas that ours are made from. */
const ajv = new Ajv({ allErrors: true, strictTuples: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const validators = new Map<string, ValidateFunction>(
  formatNames.map((name) => [name, ajv.compile(published(name))]),
);
function troubles(name: string, document: unknown): readonly string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`No schema ${name}`);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the published JSON Schemas', () => {
  it('are one for each format, as the script makes them now', () => {
    expect(readdirSync('geodata/schema').sort()).toEqual(
      formatNames.map((name) => `${name}.schema.json`).sort(),
    );
    for (const name of formatNames)
      expect(published(name), name).toEqual(JSON.parse(JSON.stringify(publishedSchema(name))));
  });

  it('have a name of their own, a title and a description', () => {
    for (const name of formatNames) {
      const { $id, title, description } = published(name);
      expect($id).toBe(schemaId(name));
      expect(title, name).toMatch(/^[A-Z]/);
      expect(description, name).toMatch(/\.$/);
    }
    expect(new Set(formatNames.map(schemaId)).size).toBe(formatNames.length);
  });

  it('describe every field', () => {
    const bare = formatNames.flatMap((name) => undescribed(published(name), name));
    expect(bare).toEqual([]);
  });

  it.each(dataFiles)('hold for geodata/%s, which is known by its name', (path) => {
    const format = formatNames.find((name) => formatOf(name).path?.test(path));
    expect(format).toBeDefined();
    expect(troubles(format ?? '', read(`geodata/${path}`))).toEqual([]);
  });

  it('hold for the file that keeps the links of a text', () => {
    const file = JSON.parse(writeOwnFile(linked, noticeWith(en.disclaimer))) as Json;
    expect(troubles('linked-text', file)).toEqual([]);
    expect(formatOfContent(file)).toBe('linked-text');
  });

  it('know every file by what it holds, the background apart, which looks like any other', () => {
    for (const path of dataFiles.filter((one) => !one.startsWith('basemap/'))) {
      const format = formatNames.find((name) => formatOf(name).path?.test(path));
      expect(formatOfContent(read(`geodata/${path}`)), path).toBe(format);
    }
  });

  it('let a document name its schema', () => {
    for (const name of ['translations', 'places', 'article'] as const) {
      const path = dataFiles.find((one) => formatOf(name).path?.test(one)) ?? '';
      expect(troubles(name, { ...read(`geodata/${path}`), $schema: schemaId(name) })).toEqual([]);
    }
  });

  it.each([['2020-11-20 (approx.)', 'n/d', 'undated', '27 August 2022', '2020-11-20~~']])(
    'refuse a citation of %s and other dates that are none',
    (...dates) => {
      const [first] = read('geodata/citations.json') as unknown as Json[];
      for (const date of dates)
        expect(troubles('citations', [{ ...first, date }]).join(), date).toMatch(/\/0\/date/);
      for (const date of [null, '2020-11-20~', '199X', '1993-04-30/1993-11-12', '2020/..'])
        expect(troubles('citations', [{ ...first, date }])).toEqual([]);
    },
  );

  it('refuse a citation without a side, and a side that is no id', () => {
    const [first] = read('geodata/citations.json') as unknown as Json[];
    const without: Json = { ...first };
    delete without['side'];
    expect(troubles('citations', [without])).toEqual(["/0 must have required property 'side'"]);
    expect(troubles('citations', [{ ...first, side: 'Our side' }]).join()).toMatch(/\/0\/side/);
  });
});

function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, additionalProperties, anyOf } = schema as Json;
  return [
    ...Object.entries((properties ?? {}) as Record<string, Json>).flatMap(([field, part]) => [
      ...(typeof part['description'] === 'string' ? [] : [`${path}.${field}`]),
      ...undescribed(part, `${path}.${field}`),
    ]),
    ...[items, additionalProperties, anyOf].flat().flatMap((part) => undescribed(part, path)),
  ];
}
