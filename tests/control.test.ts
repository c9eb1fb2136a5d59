import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { conflict, controlOn } from '../src/catalog/statements';
import { parseCatalog } from '../src/catalog/parse';
import { faultInEnglish, problemLine } from '../src/cli/problem-line';
import type { AtlasFeature } from '../src/catalog/types';
import { controlInWords } from '../src/sentences/control-in-words';
import { en } from './words';
import { controlAnswer } from '../src/query/control-answer';
import { holdersKnown } from '../src/query/holders-known';
import { catalog, feature, filesWith } from './fixtures';
import { wordsOf } from './i18n/every-language';

const holders = (id: string, day: string) =>
  [...new Set(controlOn(catalog, feature(id), day).map(({ holder }) => holder))].sort();

const [az, am, ar, lo, ru] = [
  'Azerbaijan',
  'Armenia',
  'Artsakh (unrecognised)',
  'local Armenian forces',
  'Russian peacekeepers',
];

describe('who held what, according to whom', () => {
  // Written by hand from the facts, not from control.json.
  it.each([
    ['district-aghdam', '1993-07-22', [az]],
    ['district-aghdam', '1993-07-23', [am, az, lo]],
    ['district-aghdam', '2020-11-19', [am, ar, az]],
    ['district-aghdam', '2020-11-20', [az]],
    ['district-kalbajar', '2020-11-24', [am, ar]],
    ['district-kalbajar', '2020-11-25', [az]],
    ['district-lachin', '1992-05-17', [az]],
    ['district-lachin', '1992-05-18', [am, lo]],
    ['district-lachin', '2020-11-30', [am, ar, az]],
    ['district-lachin', '2020-12-01', [az, ru]],
    ['district-lachin', '2023-09-20', [az]],
    ['district-jabrayil', '2020-10-03', [am, ar, az]],
    ['district-jabrayil', '2020-10-04', [ar, az]],
    ['district-jabrayil', '2020-10-05', [az]],
    ['district-fuzuli', '2020-10-17', [az]],
    ['district-zangilan', '2020-10-20', [az]],
    ['district-qubadli', '2020-10-25', [az]],
    ['shusha-shushi', '1992-05-07', [az]],
    ['shusha-shushi', '1992-05-09', [am, lo]],
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
    ['khankendi-stepanakert', '1999-01-01', [am, lo]],
    ['khankendi-stepanakert', '2019-06-01', [am, ar]],
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
    // On that day one source gives the whole district to one holder, another gives its town to the
    // other.
    expect(differ('district-shusha', '2020-11-08')).toBe(true);
    expect(differ('district-shusha', '2020-11-09')).toBe(false);
    // Peacekeepers and a checkpoint stand beside a holder.
    expect(differ('district-shusha', '2022-08-27')).toBe(false);
    expect(differ('lachin-corridor', '2023-05-01')).toBe(false);
  });

  it('says of what is not within its region that it has no record, on any day', () => {
    const said = (of: AtlasFeature | Position) =>
      controlInWords(controlAnswer(catalog, of, '2020-11-08'), of, '2020-11-08', catalog, en);
    for (const far of [feature('armenia'), feature('granada'), [2.35, 48.85]])
      expect(said(far)).toMatch(/^The atlas has no record of who held .* 44 to 50° E/);
    expect(said([45.1, 41.9])).toBe('No source here says who held this point on 8 November 2020.');
  });

  it('says where only a part was held, with the figure’s own certainty', () => {
    const share = (id: string, part: string) =>
      controlOn(catalog, feature(id), '2010-01-01').find((one) => one.share?.part === part)?.share;
    const held = 'held-by-armenian-forces';
    // For Fuzuli, sources give from a third to 93 %, so none of them is used as the figure.
    expect(share('district-fuzuli', held)).toMatchObject({ figure: null, certainty: 'uncertain' });
    expect(share('district-aghdam', held)).toMatchObject({ figure: 0.77 });
    expect(share('district-aghdam', 'rest')).toMatchObject({ figure: 0.23 });
    // For these units no share was found, only for Soviet districts with other boundaries.
    expect(share('district-khojavend', held)).toMatchObject({ figure: null });
    expect(share('district-tartar', held)).toMatchObject({ figure: null });
  });

  it('names a rest for every unit that sources have held in part before the war of 2020', () => {
    for (const id of ['aghdam', 'fuzuli', 'jabrayil', 'khojavend', 'tartar']) {
      const records = controlOn(catalog, feature(`district-${id}`), '2019-06-01');
      const rest = records.filter(({ share }) => share?.part === 'rest');
      expect(
        rest.map(({ holder }) => holder),
        id,
      ).toEqual([az]);
      expect(
        records.every(({ share }) => share !== null),
        id,
      ).toBe(true);
    }
  });

  it('uses the name of Artsakh for no day before it was official', () => {
    const early = catalog.control.filter(
      ({ holder, from }) => holder === ar && (from === null || from < '2017-02-20'),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it('says in every language that no source here says, and when the first one speaks', () => {
    for (const { language, t } of wordsOf) {
      const said = (of: AtlasFeature | Position, day: string) =>
        controlInWords(controlAnswer(catalog, of, day), of, day, catalog, t);
      const corridor = said(feature('lachin-corridor'), '1999-01-01');
      expect(corridor, language).toContain('1999');
      expect(corridor, language).toContain('2020');
      // Nothing dated follows, so no later day is named.
      expect(said([45.1, 41.9], '1999-01-01'), language).not.toContain('2020');
      expect(said(feature('hadrut'), '2000-01-01'), language).toContain(
        t.holder['local Armenian forces'],
      );
    }
  });

  it('keeps what is said of other parts out of what sources differ on', () => {
    for (const { language, t } of wordsOf) {
      const sentences = controlInWords(
        controlAnswer(catalog, feature('district-aghdam'), '2019-06-01'),
        feature('district-aghdam'),
        '2019-06-01',
        catalog,
        t,
      );
      const [differ, others] = sentences.split(t.time.control.others(['|']).split('|')[0] ?? '');
      expect(differ, language).not.toContain(`${t.holder.Azerbaijan} (`);
      expect(others, language).toContain(`${t.holder.Azerbaijan} (`);
    }
  });

  it('counts the settlements of which nothing is known', () => {
    const { known, unknown } = holdersKnown(catalog, '2022-08-27');
    expect(known).toBeGreaterThan(12);
    expect(unknown).toBeGreaterThan(20);
    expect(holdersKnown(catalog, '1991-01-01').known).toBeLessThan(known);
  });

  it('calls a town inferred where its day rests on tables of districts alone', () => {
    const tables = ['haf', 'vk', 'today-kalbajar'];
    const ofTowns = catalog.control.filter(
      ({ of, citations }) =>
        !of.startsWith('district-') && citations.every((id) => tables.includes(id)),
    );
    expect(ofTowns.length).toBeGreaterThan(10);
    for (const { id, certainty, note } of ofTowns) {
      expect(certainty, id).toBe('uncertain');
      expect(note, id).toMatch(/district.*inferred/);
    }
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
    const reasons = problems.map((one) => `${one.feature}: ${faultInEnglish(one)}`);
    expect(reasons).toEqual([
      'control-aghdam-akna-2020: is the wording of a source that the record does not cite',
      expect.stringMatching(/^control-aghdam-akna-before: overlaps with .*-1993, .* "haf" too$/),
    ]);
  });
});

describe('a broken record of control', () => {
  const lines = (edit: (records: { id: string }[]) => void) =>
    parseCatalog(filesWith('control.json', (json: never) => edit(json))).problems.map(problemLine);
  const change = (id: string, fields: object) => (records: { id: string }[]) => {
    const record = records.find((one) => one.id === id);
    if (!record) throw new Error(id);
    Object.assign(record, fields);
  };
  const share = { part: 'rest', figure: null, certainty: 'uncertain', note: 'a part' };

  it.each([
    [
      'a holder that no source is read for',
      change('control-hadrut-2020', { holder: 'Persia' }),
      /^control\.json: control-hadrut-2020: \/\d+\/holder: "Persia": /,
    ],
    [
      'a share above the whole',
      change('control-district-aghdam-1993-rest', { share: { ...share, figure: 1.2 } }),
      /^control\.json: control-district-aghdam-1993-rest: \/\d+\/share\/figure: 1\.2: is above 1/,
    ],
    [
      'a part that is nothing',
      change('control-district-tartar-1994-rest', { share: { ...share, part: 'the-east' } }),
      /^control\.json: control-district-tartar-1994-rest: \/\d+\/share\/part: "the-east": is not a part/,
    ],
    [
      'a rest without its part, from the first day that lacks one',
      change('control-district-khojavend-1992-rest', { from: '1990-03-04' }),
      /^control\.json: control-district-khojavend-1992-rest: \/\d+\/share\/part: "rest": is a rest without its part on 1990-03-04$/,
    ],
    [
      'a rest of a town',
      change('control-hadrut-2020', { share }),
      /^control\.json: control-hadrut-2020: \/\d+\/share\/part: "rest": is a rest without its part on 2020-10-09$/,
    ],
    [
      'two records of one source for the same part',
      change('control-district-aghdam-1993-rest', {
        share: { ...share, part: 'held-by-armenian-forces' },
      }),
      /^control\.json: control-district-aghdam-1993-rest: \/\d+\/from: "1993-07-23": overlaps with control-district-aghdam-1993, which rests on /,
    ],
    [
      'a record that was checked against nothing and is sure',
      change('control-horadiz-1993-local', { citations: [] }),
      /^control\.json: control-horadiz-1993-local: \/\d+\/citations: \[\]: names no citation, so the record can only be "uncertain"$/,
    ],
  ])('is refused with file, record, field, value and reason: %s', (_, edit, line) => {
    expect(lines(edit)).toContainEqual(expect.stringMatching(line));
  });

  it('may cite nothing where it is uncertain, and is then shown as not checked', () => {
    const edit = change('control-horadiz-1993-local', { citations: [], certainty: 'uncertain' });
    const { catalog: edited, problems } = parseCatalog(
      filesWith('control.json', (json: never) => edit(json)),
    );
    expect(problems).toEqual([]);
    if (!edited) throw new Error('no catalog');
    const horadiz = feature('horadiz', edited);
    const answer = controlAnswer(edited, horadiz, '1993-12-01');
    expect(controlInWords(answer, horadiz, '1993-12-01', catalog, en)).toBe(
      'On 1 December 1993 Horadiz was held by local Armenian forces (uncertain; not checked against a document).',
    );
  });
});

describe('the tables of geodata/README.md', () => {
  it('are what the data gives', () => {
    const { stdout } = spawnSync('npm', ['run', '--silent', 'geodata:tables'], {
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
    // After this word come the events, whose rows tests/events.test.ts compares.
    const rows = cells(stdout.split('\nEvents\n')[0] ?? '');
    expect(rows.length).toBe(27);
    expect(rows.filter((row) => !readme.has(row))).toEqual([]);
  });
});
