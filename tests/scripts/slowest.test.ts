import { describe, expect, it } from 'vitest';
import { slowest, table, type Report } from '../../scripts/slowest/tables';

const test = (fullName: string, duration: number | null) => ({ fullName, duration });
const report: Report = {
  numTotalTests: 4,
  testResults: [
    { name: '/atlas/tests/area.test.ts', assertionResults: [test('area of Shusha', 1200)] },
    {
      name: '/atlas/tests/browser/date.test.ts',
      assertionResults: [
        test('the date track plays', 900),
        test('the date track stops', 800),
        test('the date track waits', null),
      ],
    },
  ],
};
const short = (path: string) => path.replace('/atlas/', '');

describe('the table of the slowest tests', () => {
  it('has files by the time of all their tests, and tests by their own', () => {
    const { files, tests } = slowest(report, short, 2);
    expect(files).toEqual([
      ['`tests/browser/date.test.ts`', 3, '1.7'],
      ['`tests/area.test.ts`', 1, '1.2'],
    ]);
    expect(tests).toEqual([
      ['`tests/area.test.ts`: area of Shusha', '1.2'],
      ['`tests/browser/date.test.ts`: the date track plays', '0.9'],
    ]);
  });

  it('is Markdown, whatever a test is called', () => {
    expect(table(['test', 's'], [['reads a|b', '0.1']])).toBe(
      '| test | s |\n| --- | --- |\n| reads a\\|b | 0.1 |',
    );
  });
});
