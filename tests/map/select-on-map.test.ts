import type { FeatureIdentifier, Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { selectOn } from '../../src/map/live/select-on-map';
import { sendState } from '../../src/map/live/send-state';
import { buildStyle } from '../../src/map/style/build-style';
import { catalog } from '../fixtures';
import { en } from '../words';

const style = buildStyle(catalog, { background: null, fonts: '' }, en);

/** What of MapLibre's map the functions here use: its sources and what they are told of features. */
function fakeMap(sources: Iterable<string> = Object.keys(style.sources)) {
  const there = new Set(sources);
  const [marked, sent] = [new Set<string>(), new Map<string, unknown>()];
  const listeners = new Map<string, ((event: object) => void)[]>();
  const map = {
    on: (type: string, hear: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), hear]),
    getSource: (id: string) => (there.has(id) ? {} : undefined),
    setFeatureState({ source, id }: FeatureIdentifier, { selected }: { selected: boolean }) {
      if (!there.has(source)) throw new Error(`There is no source "${source}"`);
      if (selected) marked.add(`${source} ${id}`);
      else marked.delete(`${source} ${id}`);
    },
    setGlobalStateProperty: (name: string, value: unknown) => sent.set(name, value),
  };
  const fire = (type: string, event = {}) => listeners.get(type)?.forEach((hear) => hear(event));
  return { map: map as unknown as MapLibreMap, there, marked, sent, fire };
}

describe('the chosen feature on the map', () => {
  it('is marked in each source that draws it, and the one before no longer', () => {
    const { map, marked } = fakeMap();
    const select = selectOn(map, style);
    select('district-lachin');
    expect([...marked]).toEqual(['districts district-lachin']);
    select('shusha-shushi');
    expect([...marked].sort()).toEqual(['focus shusha-shushi', 'holders shusha-shushi']);
    select(null);
    expect(marked.size).toBe(0);
  });

  it('is marked again where the context of the map was lost', () => {
    const { map, marked, fire } = fakeMap();
    selectOn(map, style)('district-lachin');
    marked.clear();
    fire('style.load');
    expect([...marked]).toEqual(['districts district-lachin']);
  });

  it('of the reader’s own is marked once its source is there', () => {
    const { map, there, marked, fire } = fakeMap();
    selectOn(map, style)('own:layer-a:3');
    expect(marked.size).toBe(0);
    there.add('own');
    fire('sourcedata', { sourceDataType: 'content' });
    expect(marked.size).toBe(0);
    fire('sourcedata', { sourceDataType: 'metadata' });
    expect([...marked]).toEqual(['own own:layer-a:3']);
  });
});

describe('the place of an archive', () => {
  it('is marked there as well as in the layers of the atlas that have it', () => {
    const { map, there, marked } = fakeMap();
    there.add('archive');
    selectOn(map, style)('district-lachin');
    expect([...marked]).toEqual(['districts district-lachin', 'archive district-lachin']);
  });
});

describe('the global state of the map', () => {
  it('is given where it is new, and again after a lost context', () => {
    const { map, sent, fire } = fakeMap();
    const send = sendState(map);
    send({ day: '2020-11-10', dark: false });
    expect([...sent]).toEqual([
      ['day', '2020-11-10'],
      ['dark', false],
    ]);
    sent.clear();
    send({ day: '2020-11-10', dark: true });
    expect([...sent]).toEqual([['dark', true]]);
    sent.clear();
    fire('style.load');
    send({ day: '2020-11-10', dark: true });
    expect([...sent.keys()]).toEqual(['day', 'dark']);
  });
});
