import { describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { answerDataset } from '../../src/formats/answer-dataset';
import { dataFiles } from '../../src/formats/file-types';
import type { DataFileFormat } from '../../src/formats/file-types/ids';
import {
  answerRows,
  answerTabs,
  figuresIn,
  type AnswerProvenance,
} from '../../src/formats/answer-rows';
import { en } from '../words';
import { pointOf } from '../../src/catalog/point-of';
import { isRefusal } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import type { Question } from '../../src/query/kinds';
import { catalog, noticeWith } from '../fixtures';
import { fail, tableOf } from './read-csv';

const question: Question = {
  kind: 'within',
  of: { id: 'berdzor-lachin' },
  km: 12,
  layer: 'posts',
  on: '2022-08-20',
};
const reply = answerer(catalog)(question);
if (isRefusal(reply)) throw new Error(reply.refused);
const answer = reply;
const rows = answerRows(catalog, answer);
const provenance = {
  question: 'Which posts, "temporary" or not?',
  sentence: 'Three.',
  address: 'https://example.org/?ask=within',
  version: 'Corridor Atlas 0.1.0',
};
const notes = noticeWith(en.disclaimer);

function written(
  format: DataFileFormat,
  given = rows,
  said: AnswerProvenance = provenance,
): readonly string[] {
  const data = answerDataset(catalog, question, answer, () => given, said);
  return [...dataFiles[format].write(data, notes)];
}

describe('an answer as a file', () => {
  it('has what is found and what may be, with the figures that there are', () => {
    expect(rows.filter(({ isPerhaps }) => !isPerhaps)).toHaveLength(3);
    expect(rows.at(-1)).toMatchObject({ name: 'Zarisli', isPerhaps: true });
    expect(figuresIn(rows)).toEqual(['km', 'giveOrTake']);
  });

  it('is CSV by RFC 4180, each row with its citations and the licence', () => {
    const lines = written('csv').join('').split('\r\n');
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines[0]).toMatch(/^id,name,layer,belongs,km,/);
    expect(lines[1]).toContain('"Which posts, ""temporary"" or not?"');
    expect(lines[1]).toContain('ODbL-1.0');
    expect(lines[1]).toContain('Saribaba / Yeghtsahogh,posts,yes,5.333,');
    expect(lines[1]).toContain(rows[0]?.feature.properties.citations.join(' '));
    expect(lines.at(-1)).toBe('');
  });

  it('has a row with coordinates, and with title, publisher, address and side of each citation', () => {
    const [header, ...lines] = tableOf(written('csv').join(''));
    expect(lines).toHaveLength(rows.length);
    for (const [index, line] of lines.entries()) {
      const cell = (name: string) => line[header?.indexOf(name) ?? -1];
      const { feature } = rows[index] ?? fail();
      expect([cell('lon'), cell('lat')]).toEqual(pointOf(feature)?.map(String));
      const cited = feature.properties.citations.map((id) => catalog.citationById[id] ?? fail());
      expect(cell('citationTitles')).toBe(cited.map(({ title }) => title).join(' | '));
      expect(cell('citationAddresses')).toBe(cited.map(({ url }) => url ?? '').join(' | '));
      expect(cell('citationSides')).toBe(cited.map(({ side }) => side).join(' | '));
    }
  });

  it('keeps a spreadsheet from running what a reader typed or named as a formula', () => {
    const asked = { ...provenance, question: '=HYPERLINK("https://example.org")' };
    const named = rows.map((row) => ({ ...row, name: '+1' }));
    const [, line = ''] = written('csv-excel', named, asked);
    expect(line).toContain(`,'+1,`);
    expect(line).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    const [, exact = ''] = written('csv', named, asked);
    expect(exact).toContain(`,+1,`);
  });

  it('is GeoJSON that passes the gate, with the question, the licence and the citations', () => {
    const json = JSON.parse(written('geojson').join('')) as Record<string, unknown>;
    expect(inspectGeoJson('answer.geojson', json)).toEqual([]);
    expect(json).toMatchObject({ question: provenance.question, value: 3, unit: 'features' });
    expect(String(json['licence'])).toContain('OpenStreetMap');
    const { features } = json as unknown as GeoJSON.FeatureCollection;
    const cited = json['citations'] as { id: string; url: string | null }[];
    for (const { id, url } of cited) expect(url).toBe(catalog.citationById[id]?.url);
    const ids = rows.flatMap(({ feature }) => feature.properties.citations);
    expect(cited.map(({ id }) => id)).toEqual([...new Set(ids)].sort());
    const parts = features.map(({ properties }) => String(properties?.['part']));
    expect(parts).toEqual(['found', 'found', 'found', 'perhaps', 'answer']);
  });

  it('goes to the clipboard tab by tab', () => {
    expect(answerTabs(['Name', 'km'], [['a\tb', '1']])).toBe('Name\tkm\na b\t1');
  });
});
