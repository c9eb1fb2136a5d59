import { describe, expect, it } from 'vitest';
import { valueNumber } from '../../src/own-layers/attributes';
import { ownColumns } from '../../src/own-layers/layer-summary';
import { colouringOf } from '../../src/own-layers/colouring';
import { daysOfChange, guessTime, isThereOn } from '../../src/own-layers/on-day';
import {
  chosen,
  nextColour,
  type OwnFeature,
  type OwnFilter,
} from '../../src/own-layers/own-layer';
import { rowNumbers } from '../../src/own-layers/row-numbers';
import { featureName } from '../../src/own-layers/table';
import { valueDays } from '../../src/own-layers/value-days';
import { stepped } from '../../src/panels/own/stepped';
import { scattered } from '../query/crowd';
import { layerOf, point, seen } from './a-layer';

/** What steps lead to. */
const inOneGo = <T>(steps: Generator<void, T>) => stepped(steps, true) as T;

/** The same by the sort of the language: numbers where all are, what is empty last. */
function sortedAtOnce(features: readonly OwnFeature[], column: string, descending: boolean) {
  const order = new Intl.Collator(undefined, { numeric: true });
  const valueOf = (key: number) => features[key]?.properties?.[column] as string | number;
  const turn = descending ? -1 : 1;
  return features
    .map((_, key) => key)
    .sort((a, b) => {
      const [one, other] = [valueOf(a), valueOf(b)];
      if (one === '' || other === '') return Number(one === '') - Number(other === '');
      const after =
        typeof one === 'number' ? one - Number(other) : order.compare(one, String(other));
      return turn * after;
    });
}

describe('the attributes of an own layer', () => {
  it('says of each column whether it holds numbers, dates or texts', () => {
    expect(ownColumns(seen)).toEqual([
      { name: 'name', type: 'text', filled: 3 },
      { name: 'kind', type: 'text', filled: 3 },
      { name: 'people', type: 'number', filled: 3 },
      { name: 'from', type: 'date', filled: 3 },
      { name: 'to', type: 'date', filled: 2 },
    ]);
  });

  it('takes no attribute from the prototype of objects', () => {
    const odd = JSON.parse('{"__proto__": "a", "constructor": 3}') as Record<string, unknown>;
    expect(ownColumns([point(46.5, 39.6, odd)]).map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(ownColumns([point(46.5, 39.6, {})])).toEqual([]);
  });

  it.each([
    ['2020-11-10', '2020-11-10', '2020-11-10'],
    ['2020-11', '2020-11-01', '2020-11-30'],
    ['2020-11-10T08:30:00Z', '2020-11-10', '2020-11-10'],
    ['10.11.2020', '2020-11-10', '2020-11-10'],
    [2020, '2020-01-01', '2020-12-31'],
  ])('reads the days of %s', (value, first, last) => {
    expect(valueDays(value)).toEqual({ first, last });
  });

  it.each(['11/9/2020', 'soon', '', 12, null, '2020-02-30'])('reads no day from %s', (value) => {
    expect(valueDays(value)).toBeNull();
  });

  it('reads numbers as they are written, and no others', () => {
    expect(['1.5', ' -3 ', '1e3', '1,5', '', '12 km', '0x10'].map(valueNumber)).toEqual([
      ...[1.5, -3, 1000],
      ...[null, null, null, null],
    ]);
  });
});

describe('an own layer in time', () => {
  const time = { from: 'from', to: 'to' };
  const namesOn = (day: string, by = time as { from: string | null; to: string | null }) =>
    seen
      .filter((feature) => isThereOn(feature, by, day))
      .map((one) => one.properties?.['name'] as string);

  it('recognises the columns of dates', () => {
    expect(guessTime(ownColumns(seen))).toEqual(time);
    expect(guessTime(ownColumns([point(46.5, 39.6, { a: 1 })]))).toEqual({ from: null, to: null });
  });

  it('shows each feature from its first to its last day', () => {
    expect(namesOn('2020-11-09')).toEqual([]);
    expect(namesOn('2020-12-01')).toEqual(['Shusha', 'Lachin']);
    expect(namesOn('2021-06-01')).toEqual(['Shusha', 'Lachin', 'Ağdam']);
    expect(namesOn('2022-08-27')).toEqual(['Shusha']);
  });

  it('shows a feature with one date on that date only', () => {
    expect(namesOn('2020-11-10', { from: 'from', to: null })).toEqual(['Shusha']);
    expect(namesOn('2020-11-11', { from: 'from', to: null })).toEqual([]);
  });

  it('shows all features on every day where no column has dates', () => {
    expect(namesOn('1994-01-01', { from: null, to: null })).toHaveLength(3);
  });

  it('changes on the days of change and on no other', () => {
    const changes = daysOfChange(seen, time);
    let before = namesOn('2019-12-31').join();
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2023, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const now = namesOn(day).join();
      expect(now !== before, day).toBe(changes.includes(day));
      before = now;
    }
  });
});

describe('the colours of an own layer', () => {
  it('gives each of the most frequent values a colour, and the others one for all', () => {
    const many = Array.from({ length: 30 }, (_, at) => point(46, 39, { kind: `kind ${at % 9}` }));
    const layer = layerOf(many);
    const style = { ...layer.style, by: { column: 'kind', kind: 'categories' as const } };
    const { classes, colourOf } = colouringOf({ features: many, style });
    expect(classes.slice(0, -1).map(({ value }) => value)).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `kind ${at}`),
    );
    expect(classes.at(-1)).toEqual({ colour: 'none', value: null, count: 9 });
    expect(colourOf(point(46, 39, { kind: 'kind 1' }))).toBe('orange');
    expect(colourOf(point(46, 39, { kind: 'kind 8' }))).toBe('none');
  });

  it('counts in each step what it colours', () => {
    const many = [5, 1, 9, 9, 9, 9, 3, 2, 8, 100].map((people) => point(46, 39, { people }));
    const all = [...many, point(46, 39, { people: 'many' })];
    const style = { ...layerOf().style, by: { column: 'people', kind: 'steps' as const } };
    const { classes, colourOf } = colouringOf({ features: all, style });
    for (const { colour, value, count } of classes) {
      const coloured = all.filter((feature) => colourOf(feature) === colour);
      expect(coloured).toHaveLength(count);
      if (value === null) continue;
      const numbers = coloured.map((feature) => Number(feature.properties?.['people']));
      expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([...value]);
    }
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  it('begins with a colour that no other layer has', () => {
    expect(nextColour([layerOf()])).toBe('orange');
    expect(nextColour([])).toBe('blue');
  });
});

describe('the table of an own layer', () => {
  const keys = (filter: OwnFilter | null, column?: string, descending = false) => {
    const order = column === undefined ? null : { column, descending };
    return [...inOneGo(rowNumbers({ features: seen, filter }, order))];
  };

  it('keeps rows by a text without regard to capitals, and by a number', () => {
    expect(keys({ column: 'kind', test: 'contains', value: 'ROAD' })).toEqual([0, 2]);
    expect(keys({ column: 'people', test: 'least', value: '12' })).toEqual([0, 2]);
    expect(keys({ column: 'people', test: 'most', value: '7,5' })).toEqual([1]);
    expect(keys({ column: 'people', test: 'most', value: 'few' })).toEqual([0, 1, 2]);
  });

  it('sorts numbers as numbers, and leaves what is empty at the end either way', () => {
    expect(keys(null, 'people')).toEqual([1, 0, 2]);
    expect(keys(null, 'people', true)).toEqual([2, 0, 1]);
    expect(keys(null, 'to')).toEqual([2, 1, 0]);
    expect(keys(null, 'to', true)).toEqual([1, 2, 0]);
  });

  it('sorts many as few, in short steps', () => {
    const many = scattered(9_000).map(([lon = 0, lat = 0], at) =>
      point(lon, lat, { lon, text: `P ${at % 70}`, gap: at % 3 ? at % 5 : '' }),
    );
    const columns = ['lon', 'text', 'gap'];
    for (const column of columns)
      for (const descending of [false, true]) {
        const steps = rowNumbers({ features: many, filter: null }, { column, descending });
        expect([...inOneGo(steps)]).toEqual(sortedAtOnce(many, column, descending));
      }
    const filter = { column: 'text', test: 'contains' as const, value: 'p 7' };
    const kept = many.flatMap(({ properties }, key) =>
      String(properties?.['text']).startsWith('P 7') ? [key] : [],
    );
    expect([...inOneGo(rowNumbers({ features: many, filter }, null))]).toEqual(kept);
    const steps = [
      ...rowNumbers({ features: many, filter: null }, { column: 'lon', descending: true }),
    ];
    expect(steps.length).toBeGreaterThan(9);
  });

  it('calls a feature by its label, its name or its number', () => {
    const layer = layerOf();
    expect(featureName(layer, 1)).toBe('Lachin');
    expect(featureName({ ...layer, style: { ...layer.style, label: 'kind' } }, 1)).toBe('bridge');
    expect(featureName(layerOf([point(46, 39, { kind: 'road' })]), 0)).toBe('1');
  });
});

describe('the choices of an own layer', () => {
  it('count a change only where something differs', () => {
    const layer = layerOf();
    expect(chosen(layer, { name: layer.name })).toBe(layer);
    expect(chosen(layer, { name: 'Other' })).toMatchObject({ name: 'Other', revision: 2 });
  });
});
