import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { conflict, controlOn } from '../src/catalog/statements';
import { parseCatalog } from '../src/catalog/parse';
import type { AtlasFeature } from '../src/catalog/types';
import { controlInWords } from '../src/sentences/control-in-words';
import { en } from '../src/i18n/en';
import { controlAnswer } from '../src/query/control-answer';
import { holdersKnown } from '../src/query/holders';
import { catalog, feature, filesWith } from './fixtures';

const holders = (id: string, day: string) =>
  [...new Set(controlOn(catalog, feature(id), day).map(({ holder }) => holder))].sort();

const [az, am, ar, ru] = [
  'Azerbaijan',
  'Armenia',
  'Artsakh (unrecognised)',
  'Russian peacekeepers',
];

describe('who held what, according to whom', () => {
  // Written by hand from the facts, not from control.json.
  it.each([
    ['district-aghdam', '1993-07-22', [az]],
    ['district-aghdam', '1993-07-23', [am, ar]],
    ['district-aghdam', '2020-11-19', [am, ar]],
    ['district-aghdam', '2020-11-20', [az]],
    ['district-kalbajar', '2020-11-24', [am, ar]],
    ['district-kalbajar', '2020-11-25', [az]],
    ['district-lachin', '1992-05-17', [az]],
    ['district-lachin', '1992-05-18', [am]],
    ['district-lachin', '2020-11-30', [am]],
    ['district-lachin', '2020-12-01', [az, ru]],
    ['district-lachin', '2023-09-20', [az]],
    ['district-jabrayil', '2020-10-03', [am]],
    ['district-jabrayil', '2020-10-04', [az]],
    ['district-fuzuli', '2020-10-17', [az]],
    ['district-zangilan', '2020-10-20', [az]],
    ['district-qubadli', '2020-10-25', [az]],
    ['shusha-shushi', '1992-05-07', [az]],
    ['shusha-shushi', '1992-05-09', [am, ar]],
    ['shusha-shushi', '2020-11-08', [ar, az]],
    ['shusha-shushi', '2020-11-09', [az]],
    ['shusha-shushi', '2022-08-27', [az]],
    ['berdzor-lachin', '2022-08-25', [ru]],
    ['berdzor-lachin', '2022-08-26', [az]],
    ['zabukh-aghavno', '2022-08-26', [az]],
    ['sus', '2021-01-01', [ru]],
    ['lachin-corridor', '2020-11-09', []],
    ['lachin-corridor', '2022-08-27', [ru]],
    ['lachin-corridor', '2023-04-23', [az, ru]],
    ['lachin-corridor', '2024-01-01', [az]],
    ['farrukh-parukh', '2022-03-24', [az]],
    ['kohna-taghlar-hin-tagher', '2020-12-14', [az]],
    ['khankendi-stepanakert', '1999-01-01', []],
    ['khankendi-stepanakert', '2021-06-01', [ar]],
    ['khankendi-stepanakert', '2023-09-25', [ar, az]],
    ['khankendi-stepanakert', '2023-10-15', [az]],
  ])('%s on %s: %j', (id, day, expected) => {
    expect(holders(id, day)).toEqual([...expected].sort());
  });

  it('has a cited holder for every unit and for ten towns since the statement of 2020', () => {
    const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
    const towns = [
      'shusha-shushi',
      'berdzor-lachin',
      'khankendi-stepanakert',
      'aghdam-akna',
      'kalbajar-karvachar',
      'fuzuli-varanda',
      'jabrayil-jrakan',
      'kovsakan-zangilan',
      'qubadli-sanasar',
      'hadrut',
    ].map((id) => feature(id));
    for (const place of [...units, ...towns])
      for (const day of ['2020-12-14', '2022-08-27', '2023-09-21', '2026-11-23'])
        expect(controlOn(catalog, place, day).length, `${place.id} on ${day}`).toBeGreaterThan(0);
  });

  it('tells a contradiction from two parts of one place', () => {
    const differ = (id: string, day: string) => {
      const records = controlOn(catalog, feature(id), day);
      return records.some((a) => records.some((b) => conflict(a, b)));
    };
    expect(differ('district-aghdam', '2000-01-01')).toBe(true);
    expect(differ('shusha-shushi', '2020-11-08')).toBe(true);
    // On that day one source gives the whole district to one, another its town to the other.
    expect(differ('district-shusha', '2020-11-08')).toBe(true);
    expect(differ('district-shusha', '2020-11-09')).toBe(false);
    // Peacekeepers and a checkpoint are beside a holder.
    expect(differ('district-shusha', '2022-08-27')).toBe(false);
    expect(differ('lachin-corridor', '2023-05-01')).toBe(false);
  });

  it('says of what is not within its region that it has no record, on any day', () => {
    const said = (of: AtlasFeature | Position) =>
      controlInWords(controlAnswer(catalog, of, '2020-11-08'), of, '2020-11-08', en);
    for (const far of [feature('armenia'), feature('granada'), [2.35, 48.85]])
      expect(said(far)).toMatch(/^The atlas has no record of who held .* 44 to 50° E/);
    expect(said([45.1, 41.9])).toMatch(/^Who held this point on 8 November 2020 is unknown/);
  });

  it('says where only a part was held, with the figure’s own certainty', () => {
    const [record] = controlOn(catalog, feature('district-fuzuli'), '2010-01-01');
    expect(record?.share).toMatchObject({ figure: 0.33, certainty: 'uncertain' });
  });

  it('counts the settlements of which nothing is known', () => {
    const { known, unknown } = holdersKnown(catalog, '2022-08-27');
    expect(known).toBeGreaterThan(12);
    expect(unknown).toBeGreaterThan(30);
    expect(holdersKnown(catalog, '1991-01-01').known).toBeLessThan(known);
  });

  it('refuses one source that says two things of one day, and wording of a source not cited', () => {
    const { problems } = parseCatalog(
      filesWith('control.json', (json: never) => {
        const records = json as { id: string; to: string; wording: { citation: string } | null }[];
        for (const record of records) {
          if (record.id === 'control-aghdam-akna-1993') record.to = '2021-01-01';
          if (record.id === 'control-aghdam-akna-before') record.to = '1993-12-31';
          if (record.id === 'control-aghdam-akna-2020' && record.wording)
            record.wording.citation = 'tass-posts';
        }
      }),
    );
    const reasons = problems.map(({ feature: id, reason }) => `${id}: ${reason}`);
    expect(reasons).toEqual([
      'control-aghdam-akna-2020: is the wording of a source that the record does not cite',
      expect.stringMatching(/^control-aghdam-akna-before: overlaps with .*-1993, .* "haf" too$/),
    ]);
  });
});

describe('the tables of geodata/README.md', () => {
  it('are what the data gives', () => {
    const { stdout } = spawnSync('npm', ['run', '--silent', 'geodata:report'], {
      encoding: 'utf8',
    });
    const cells = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|') && !line.startsWith('|-') && !/^\| -+/.test(line))
        .map((line) =>
          line
            .split('|')
            .map((cell) => cell.trim())
            .join('|'),
        );
    const readme = new Set(cells(readFileSync('geodata/README.md', 'utf8')));
    const rows = cells(stdout);
    expect(rows.length).toBe(27);
    expect(rows.filter((row) => !readme.has(row))).toEqual([]);
  });
});
