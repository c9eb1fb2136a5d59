import { describe, expect, it } from 'vitest';
import { addDays, daysOf } from '../../src/chronology/calendar';
import { eventThatChanged } from '../../src/catalog/event-that-changed';
import { controlOn } from '../../src/catalog/statements';
import { controlEpochs } from '../../src/query/control-epochs';
import { catalog, feature } from '../fixtures';

const record = (id: string) => {
  const found = catalog.control.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the spans of a record of control', () => {
  it('follow each other without a gap, for everything that has a record', () => {
    for (const id of new Set(catalog.control.map(({ of }) => of))) {
      const epochs = controlEpochs(catalog, feature(id));
      expect([epochs[0]?.first, epochs.at(-1)?.last], id).toEqual(['', '9999']);
      epochs.slice(1).forEach(({ first }, index) => {
        expect(addDays(epochs[index]?.last ?? '', 1), id).toBe(first);
      });
    }
  });

  it('hold the records of their days', () => {
    for (const id of ['district-lachin', 'shusha-shushi', 'lachin-corridor', 'district-khojaly'])
      for (const { first, records } of controlEpochs(catalog, feature(id)).slice(1))
        expect(records, `${id} ${first}`).toEqual(controlOn(catalog, feature(id), first));
  });

  it('tell manner and time, never sides', () => {
    const states = (id: string) =>
      controlEpochs(catalog, feature(id)).map(({ state, part }) =>
        part ? `${state}, part` : state,
      );
    expect(states('district-lachin')).toEqual([
      'before',
      'differ',
      'differ',
      'differ, part',
      'handed-over, part',
      'late',
    ]);
    expect(states('district-aghdam')).toEqual([
      'before',
      'differ, part',
      'differ, part',
      'handed-over',
    ]);
    expect(states('district-khankendi')).toEqual([
      'before',
      'early',
      'differ',
      'differ',
      'statement',
      'differ',
      'late',
      'late',
    ]);
    expect(states('horadiz')).toEqual(['before', 'early', 'early']);
    expect(states('lachin-corridor')).toEqual(['unknown', 'deployment', 'deployment', 'late']);
  });
});

describe('a unit whose parts several held', () => {
  const on = (id: string, day: string) =>
    controlEpochs(catalog, feature(id)).find(({ first, last }) => first <= day && day <= last);

  it('is no one holder’s: neither the part that changed last nor the whole tells its state', () => {
    for (const id of ['district-tartar', 'district-khojavend', 'district-khojaly'])
      expect(on(id, '2022-08-27'), id).toMatchObject({ state: 'in-parts', part: true, main: null });
  });

  it('is told by the holder of the rest where only peacekeepers held the other part', () => {
    expect(on('district-lachin', '2022-08-27')).toMatchObject({ state: 'handed-over', part: true });
  });

  it('is differed on in part only where a source has the rest with another holder', () => {
    expect(on('district-fuzuli', '2019-06-01')).toMatchObject({ state: 'differ', part: true });
    expect(on('district-qubadli', '2019-06-01')).toMatchObject({ state: 'differ', part: false });
  });
});

describe('the event that a record began with', () => {
  it.each([
    ['control-district-aghdam-2020', 'event-e019'],
    ['control-district-fuzuli-2020', 'event-e009'],
    ['control-berdzor-lachin-2022', 'event-e033'],
    ['control-lachin-corridor-2023-checkpoint', 'event-e040'],
    ['control-kohna-taghlar-hin-tagher-2020', 'event-e022'],
    ['control-khankendi-stepanakert-2023-flag', 'event-e050'],
    ['control-shusha-shushi-1992', 'event-e070'],
    ['control-shusha-shushi-1992-battle', 'event-e070'],
    ['control-district-lachin-1992', 'event-e071'],
    ['control-sus-1992', 'event-e071'],
    ['control-district-kalbajar-1993', 'event-e073'],
    ['control-aghdam-akna-1993-local', 'event-e075'],
    ['control-district-fuzuli-1993', 'event-e077'],
    ['control-jabrayil-jrakan-1993', 'event-e077'],
    ['control-district-qubadli-1993', 'event-e078'],
    ['control-kovsakan-zangilan-1993', 'event-e080'],
    ['control-qubadli-sanasar-2020', 'event-e012'],
    ['control-aghdara-martakert-1993', 'event-e131'],
    ['control-aghdara-martakert-1993-local', 'event-e131'],
    ['control-horadiz-1994', 'event-e133'],
    ['control-talish-1994', 'event-e134'],
    ['control-district-khojavend-1992', 'event-e135'],
  ])('of %s is %s', (id, event) => {
    expect(eventThatChanged(catalog, record(id))?.id).toBe(event);
  });

  it('is of its own days in the first war, and names the place or a town of it', () => {
    const early = catalog.control.filter(({ from }) => from !== null && from < '1995');
    expect(early.length).toBeGreaterThan(20);
    for (const one of early) {
      const event = eventThatChanged(catalog, one);
      if (!event) continue;
      const day = daysOf(one).first;
      const { first, last } = daysOf(event);
      expect([first <= day, day <= addDays(last, 3)], one.id).toEqual([true, true]);
      // Accounts differ by days: by ten at most, for Aghdara / Martakert in 1993.
      expect(last <= addDays(first, 30), event.id).toBe(true);
      expect(event.kind, one.id).toBe('control');
    }
  });

  it('is none where the events have none', () => {
    expect(eventThatChanged(catalog, record('control-district-lachin-before'))).toBeNull();
    expect(eventThatChanged(catalog, record('control-dadivank-khudavang-2020'))).toBeNull();
  });
});
