import { describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { englishName } from '../../src/catalog/naming';
import { controlData } from '../../src/formats/control-data';
import { controlRows } from '../../src/formats/control-rows';
import { dataFiles } from '../../src/formats/file-types';
import { controlAnswer } from '../../src/query/control-answer';
import { catalog, feature, noticeWith } from '../fixtures';
import { tableOf } from './read-csv';

const answer = controlAnswer(catalog, feature('shusha-shushi'), '2020-11-08');
const rows = controlRows(catalog, answer, englishName);
const provenance = {
  question: 'Who held Shusha / Shushi, on 8 November 2020?',
  sentence: 'Sources differ.',
  address: 'https://example.org/?ask=control',
  version: 'Corridor Atlas 0.1.0',
};
const notes = noticeWith('Nobody is judged.');
const written = (format: 'csv' | 'geojson') =>
  [...dataFiles[format].write(controlData(catalog, rows, provenance), notes)].join('');

describe('who held a place, as a file', () => {
  it('has a row for each statement with its holder, dates, certainty, sources and their sides', () => {
    expect(rows).toHaveLength(answer.statements.length);
    for (const [index, { record, sides }] of answer.statements.entries())
      expect(rows[index]).toMatchObject({
        ...{ holder: record.holder, manner: record.manner, from: record.from, to: record.to },
        ...{ certainty: record.certainty, citations: record.citations, sides },
        ...{ precision: 'day', name: 'Shusha / Shushi', around: false },
      });
  });

  it('is CSV by RFC 4180, each row with the question and the licence', () => {
    const lines = written('csv').split('\r\n');
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines[0]).toMatch(
      /^id,place,name,lon,lat,aboutUnitAround,holder,manner,part,from,to,precision,/,
    );
    expect(lines[1]).toContain('"Who held Shusha / Shushi, on 8 November 2020?"');
    expect(lines[1]).toContain('ODbL-1.0');
    expect(lines[1]).toMatch(/,Nobody is judged\.$/);
  });

  it('is GeoJSON that passes the gate, a feature for each statement, with the citations', () => {
    const json = JSON.parse(written('geojson')) as {
      features: { properties: Record<string, unknown> }[];
      citations: { id: string; url: string | null }[];
    };
    expect(inspectGeoJson('control.geojson', json)).toEqual([]);
    expect(json.features.map(({ properties }) => properties['holder'])).toEqual(
      answer.statements.map(({ record }) => record.holder),
    );
    expect(json.citations.map(({ id }) => id)).toEqual(
      [...new Set(answer.statements.flatMap(({ record }) => record.citations))].sort(),
    );
  });

  it('has the coordinates of the place and the address of each source, as CSV and GeoJSON', () => {
    const [header, ...lines] = tableOf(written('csv'));
    const { features } = JSON.parse(written('geojson')) as {
      features: { properties: Record<string, unknown> }[];
    };
    for (const [index, line] of lines.entries()) {
      const cell = (name: string) => line[header?.indexOf(name) ?? -1];
      expect([cell('lon'), cell('lat')]).toEqual(['46.74989', '39.76006']);
      const addresses = rows[index]?.cited.map(({ url }) => url ?? '').join(' | ');
      expect(addresses).toMatch(/https:/);
      expect(cell('citationAddresses')).toBe(addresses);
      expect(features[index]?.properties['citationAddresses']).toBe(addresses);
    }
  });

  it('has no rows where nothing is known, which is an empty collection', () => {
    const unknown = controlAnswer(catalog, [47.9, 39.1], '2020-11-08');
    expect(controlRows(catalog, unknown, englishName)).toEqual([]);
  });
});
