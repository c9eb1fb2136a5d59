import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/chronology/calendar';
import { firstDay, lastDay } from '../../src/chronology/dates';
import { controlAnswer } from '../../src/query/control-answer';
import { controlTable } from '../control-table';
import { catalog, catalogWith, feature } from '../fixtures';
import { runs } from '../runs';

const answer = (id: string, day: string, from = catalog) =>
  controlAnswer(from, feature(id, from), day);

describe('who held it on the day before, of and after each change', () => {
  it('has a table that is long enough, of days that stand side by side', () => {
    expect(controlTable.length).toBeGreaterThanOrEqual(90);
    for (const [place, day] of controlTable) expect(`${place} ${day}`).toMatch(/ \d{4}-\d\d-\d\d$/);
  });

  it.each(controlTable)('%s on %s: %j, cited %j (%s)', (place, day, holders, citations) => {
    const { statements } = answer(place, day);
    const said = [...new Set(statements.map(({ record }) => record.holder))];
    expect(said.toSorted()).toEqual(holders.toSorted());
    holders.forEach((holder, index) => {
      const cited = statements
        .filter(({ record }) => record.holder === holder)
        .flatMap(({ record }) => record.citations);
      expect(cited, holder).toContain(citations[index] ?? citations[0]);
    });
  });
});

describe('what a statement covers', () => {
  it('names the sides of the sources, each once', () => {
    const [statement] = answer('district-lachin', '2022-08-27').statements.filter(
      ({ record }) => record.holder === 'Russian peacekeepers',
    );
    expect(statement?.sides).toEqual(['am', 'az', 'ru']);
  });

  it('says whether sources agree, differ or say nothing', () => {
    expect(answer('shusha-shushi', '2022-08-27').agreement).toBe('agree');
    expect(answer('shusha-shushi', '2020-11-08').agreement).toBe('differ');
    expect(answer('khankendi-stepanakert', '1999-01-01').agreement).toBe('differ');
    expect(answer('lachin-corridor', '2019-06-01').agreement).toBe('unknown');
    expect(answer('baku', '2020-01-01')).toMatchObject({ subject: null, agreement: 'unknown' });
  });

  it('answers for a village by what is said of its unit, and says so', () => {
    const village = answer('zarisli', '2015-01-01');
    expect(village).toMatchObject({ around: true, agreement: 'differ' });
    expect(village.subject?.id).toBe('district-shusha');
    // The town has a record of its own, so nothing is taken from its district.
    expect(answer('berdzor-lachin', '2022-01-01')).toMatchObject({ around: false });
  });

  it('answers for no region by the unit in which the point of its name lies', () => {
    for (const region of ['east-zangezur', 'karabakh-economic-region', 'syunik', 'azerbaijan'])
      expect(answer(region, '2022-08-27'), region).toMatchObject({ subject: null, around: false });
  });

  it('answers by the unit on days of which a place has no record of its own', () => {
    const village = answer('farrukh-parukh', '2019-06-01');
    expect(village).toMatchObject({ around: true, agreement: 'differ', earliest: '2022-03-24' });
    expect(village.subject?.id).toBe('district-khojaly');
    expect(answer('farrukh-parukh', '2022-03-24')).toMatchObject({ around: false });
    // Statements about parts of the unit say nothing of the village in it.
    expect(answer('farrukh-parukh', '2022-03-23').agreement).toBe('unknown');
    // No source speaks of the corridor's strip in 2019, and no unit answers for it.
    expect(answer('lachin-corridor', '2019-06-01')).toMatchObject({ statements: [] });
  });

  it('compares parts by what they are, not by how they are described', () => {
    const agreement = (edit: (share: { part: string; note: string }) => void) =>
      answer(
        'district-tartar',
        '2021-06-01',
        catalogWith('control.json', (json: never) => {
          const records = json as { id: string; share: { part: string; note: string } }[];
          for (const { id, share } of records)
            if (id === 'control-district-tartar-2020') edit(share);
        }),
      ).agreement;
    const sameWords = answer('district-tartar', '2021-06-01').statements.find(
      ({ record }) => record.holder === 'Artsakh (unrecognised)',
    )?.record.share?.note;
    expect(agreement((share) => (share.note = sameWords ?? ''))).toBe('agree');
    expect(agreement((share) => (share.part = 'held-by-armenian-forces'))).toBe('differ');
  });

  it('does not place a statement about a part of a unit at a point inside it', () => {
    const north = controlAnswer(catalog, [46.3, 39.75], '2022-01-01');
    expect(north.subject?.id).toBe('district-lachin');
    expect(north.statements).toHaveLength(2);
    expect(north.agreement).toBe('unknown');
    expect(answer('district-lachin', '2022-01-01').agreement).toBe('agree');
  });

  it('takes a point within the accuracy of a town for the town', () => {
    const { geometry } = feature('shusha-shushi');
    const at = geometry.type === 'Point' ? geometry.coordinates : [];
    expect(controlAnswer(catalog, at, '2020-11-08')).toMatchObject({
      subject: { id: 'shusha-shushi' },
      around: false,
      agreement: 'differ',
    });
    expect(controlAnswer(catalog, [2.35, 48.86], '2020-11-08').subject).toBeNull();
  });

  it('asks about the place of a peacekeeper position, and about one corridor for both its parts', () => {
    expect(answer('post-zabukh-aghavno', '2022-01-01').subject?.id).toBe('zabukh-aghavno');
    expect(answer('lachin-corridor-axis', '2022-01-01').statements).toEqual(
      answer('lachin-corridor', '2022-01-01').statements,
    );
  });

  it('follows the record', () => {
    const later = catalogWith('control.json', (json: never) => {
      for (const record of json as { id: string; from: string; to: string }[]) {
        if (record.id === 'control-hadrut-2020') record.from = '2020-10-15';
        if (record.id === 'control-hadrut-2017') record.to = '2020-10-07';
      }
    });
    expect(answer('hadrut', '2020-10-09', later)).toMatchObject({
      agreement: 'unknown',
      around: true,
    });
    expect(answer('hadrut', '2020-10-15', later).agreement).toBe('agree');
  });
});

/** A slow oracle: goes through the days one by one, adding and removing records. */
function walked(id: string, path: readonly number[]): string[] {
  const records = catalog.control.filter(({ of }) => of === id);
  const spans = records.map(({ id: record, from, to }) => ({
    record,
    start: from === null ? null : dayNumber(firstDay(from)),
    end: to === null ? null : dayNumber(lastDay(to)),
  }));
  const held = new Set(records.filter(({ from }) => from === null).map((record) => record.id));
  let now = dayNumber('1990-01-01');
  const step = (forward: boolean) => {
    for (const { record, start, end } of spans) {
      if (forward ? start === now + 1 : end === now - 1) held.add(record);
      if (forward ? end === now : start === now) held.delete(record);
    }
    now += forward ? 1 : -1;
  };
  for (const target of path) while (now !== target) step(target > now);
  return [...held].sort();
}

describe('the state of a day', () => {
  it('is the same however one came to the day', () => {
    const subjects = [...new Set(catalog.control.map(({ of }) => of))].filter(
      (id) => catalog.featureById[id],
    );
    const day = fc.integer({ min: dayNumber('1992-01-01'), max: dayNumber('2026-11-23') });
    const path = fc.array(day, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...subjects), path, (id, days) => {
        const { around, statements } = answer(id, dayOfNumber(days.at(-1) ?? 0));
        const asked = around ? [] : statements;
        expect(asked.map(({ record }) => record.id).sort()).toEqual(walked(id, days));
      }),
      { numRuns: runs(100) },
    );
  });
});
