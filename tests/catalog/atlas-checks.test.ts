import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/catalog/parse';
import { problemLine } from '../../src/cli/problem-line';
import { holdingOn } from '../../src/query/holding';
import { feature, files } from '../fixtures';

type Atlas = Record<string, unknown> & { holders: Record<string, unknown>[] };
const shipped = JSON.parse(files['atlas.json'] ?? '') as Atlas;
/** The shipped data with another atlas.json. */
const parsed = (change: Readonly<Record<string, unknown>>) =>
  parseCatalog({ ...files, 'atlas.json': JSON.stringify({ ...shipped, ...change }) });
const said = (change: Readonly<Record<string, unknown>>) =>
  parsed(change).problems.map(problemLine);

describe('the checks of atlas.json', () => {
  it('find nothing in the one that is shipped', () => {
    expect(said({})).toEqual([]);
  });

  it('hold wars to the order of time', () => {
    expect(said({ wars: (shipped['wars'] as unknown[]).toReversed() })).toEqual([
      'atlas.json: (file): /wars/1/until: "1994-05-12": is not after "2020-11-10"',
    ]);
  });

  it('hold the holders of a party to one hue', () => {
    const holders = shipped.holders.map((one) =>
      one['id'] === 'local Armenian forces' ? { ...one, hue: 'c' } : one,
    );
    expect(said({ holders })).toEqual([
      'atlas.json: local Armenian forces: /holders/4/hue: "c": is not the hue of its party, which is b',
    ]);
  });

  it('find what is named on the map and is no place', () => {
    const labels = { ranks: { atlantis: 0 }, anchors: {}, countries: {}, regions: {} };
    const locator = { box: [41, 37, 51, 42], labels: { lemuria: [45, 40] } };
    expect(said({ labels, locator })).toEqual([
      'atlas.json: (file): /labels/ranks/atlantis: "atlantis": names no known place',
      'atlas.json: (file): /locator/labels/lemuria: "lemuria": names no known place',
    ]);
  });

  it('want a licence with a name and an address, and whom to name with it', () => {
    expect(said({ licence: undefined, credit: undefined })).toEqual([
      'atlas.json: (file): /licence: (missing): is missing',
      'atlas.json: (file): /credit: (missing): is missing',
    ]);
    expect(said({ licence: { name: '', url: 'ftp://example.org/terms' }, credit: '' })).toEqual([
      'atlas.json: (file): /licence/name: "": is empty',
      'atlas.json: (file): /licence/url: "ftp://example.org/terms": is not a web address',
      'atlas.json: (file): /credit: "": is empty',
    ]);
  });
});

describe('who held what, as an atlas tells it', () => {
  const tenureIn = (change: Readonly<Record<string, unknown>>, id: string, day: string) => {
    const { catalog } = parsed(change);
    if (!catalog) throw new Error('The atlas has problems');
    const holding = holdingOn(catalog, catalog.featureById[id] ?? feature(id), day);
    return 'tenure' in holding
      ? [holding.tenure.party, holding.tenure.how, holding.tenure.tone]
      : null;
  };

  it('tells wars apart by their last days', () => {
    expect(tenureIn({}, 'district-lachin', '2010-01-01')).toEqual(['am', 'first-war', 'war']);
    expect(tenureIn({}, 'district-jabrayil', '2022-01-01')).toEqual(['az', 'second-war', 'war']);
  });

  it('goes by the manner alone where the atlas names no wars', () => {
    const none = { wars: undefined };
    expect(tenureIn(none, 'district-jabrayil', '2022-01-01')).toEqual(['az', 'fighting', 'war']);
    expect(tenureIn(none, 'district-lachin', '2022-01-01')).toEqual([
      ...['az', 'handed-over', 'agreement'],
    ]);
  });
});
