import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../src/query/area';
import { changesBetween } from '../../src/query/changes';
import { catalog } from '../fixtures';

const holders = ({ statements }: { statements: readonly { record: { holder: string } }[] }) => [
  ...new Set(statements.map(({ record }) => record.holder)),
];

describe('what changed between two days', () => {
  it('names the units that changed hands in the hand-overs, with their area', () => {
    const { control } = changesBetween(catalog, '2020-11-10', '2020-12-01');
    const units = control.filter(({ km2 }) => km2 !== null);
    expect(units.map(({ feature: { id } }) => id)).toEqual([
      'district-aghdam',
      'district-kalbajar',
      'district-lachin',
    ]);
    for (const { feature: unit, km2 } of units) expect(km2).toBe(areaKm2(unit));
    const lachin = units.find(({ feature: { id } }) => id === 'district-lachin');
    expect(holders(lachin?.before ?? { statements: [] })).toEqual([
      'Armenia',
      'Artsakh (unrecognised)',
      'Azerbaijan',
    ]);
    expect(holders(lachin?.after ?? { statements: [] })).toEqual([
      'Azerbaijan',
      'Russian peacekeepers',
    ]);
    expect(lachin?.events.map(({ id }) => id)).toEqual(['event-e021']);
  });

  it('names towns, roads and positions that came or went, and the events between', () => {
    const { control, came, went, events } = changesBetween(catalog, '2022-08-25', '2022-08-30');
    expect(control.map(({ feature: { id } }) => id).sort()).toEqual([
      'berdzor-lachin',
      'sus',
      'zabukh-aghavno',
    ]);
    expect(came.map(({ id }) => id)).toEqual(['lachin-corridor-2022-axis', 'post-hakari-bridge']);
    expect(went.map(({ id }) => id)).toEqual(['lachin-corridor-axis', 'post-zabukh-aghavno']);
    expect(events.map(({ from }) => from)).toEqual(['2022-08-26', '2022-08-27', '2022-08-30']);
  });

  it('finds nothing where nothing is recorded', () => {
    expect(changesBetween(catalog, '2003-01-01', '2004-01-01')).toEqual({
      control: [],
      came: [],
      went: [],
      events: [],
    });
  });

  it('says that something changed where a holder became known', () => {
    const { control } = changesBetween(catalog, '2020-11-09', '2020-11-10');
    const corridor = control.find(({ feature: { id } }) => id === 'lachin-corridor');
    expect([corridor?.before.agreement, corridor?.after.agreement]).toEqual(['unknown', 'agree']);
  });

  it('says that something changed where the same holder has another part', () => {
    const { control } = changesBetween(catalog, '2022-03-23', '2022-03-24');
    expect(control.map(({ feature: { id } }) => id)).toEqual([
      'district-khojaly',
      'farrukh-parukh',
    ]);
  });

  it('names local Armenian forces as it names every other holder', () => {
    const { control } = changesBetween(catalog, '1992-05-17', '1992-05-18');
    const lachin = control.find(({ feature: { id } }) => id === 'district-lachin');
    expect(holders(lachin?.after ?? { statements: [] })).toEqual([
      'Armenia',
      'local Armenian forces',
    ]);
  });
});
