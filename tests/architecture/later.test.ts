import { describe, expect, it } from 'vitest';
import { imports, read } from './sources';

describe('what the page does not need at its start', () => {
  it('brings the form, its words and its worker only when somebody asks', () => {
    const lazy = /\/(i18n\/\w\w\/(ask|answers)|ask\/\w+(\.svelte)?|query\/worker\/client)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        lazy.test(what) &&
        !typeOnly &&
        !/^src\/(panels\/ask|cli)\//.test(from) &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
    expect(read('src/panels/shell/later-views.ts')).toContain("import('../ask/AskView.svelte')");
  });

  it('brings the reader, its words and its worker only when somebody opens an article', () => {
    const lazy = /\/(i18n\/\w\w\/read|read\/\w+(\.svelte)?|stored-schema|reading\/worker\/client)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        lazy.test(what) &&
        !typeOnly &&
        !/^src\/panels\/(read|reports)\//.test(from) &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
  });

  it('imports terra-draw in one module of src/map, which comes with the first tool', () => {
    const loading = imports.filter(({ what }) => what.startsWith('terra-draw'));
    expect([...new Set(loading.map(({ from }) => from))]).toEqual([
      'src/map/drawing/terra-draw.ts',
    ]);
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        what.endsWith('/terra-draw') && !typeOnly && !read(from).includes(`import('${what}')`),
    );
    expect(eager).toEqual([]);
  });

  it('reads Parquet in archives and in files of data only, and both when somebody opens one', () => {
    const loading = imports.filter(({ what }) => /^hyparquet/.test(what));
    expect([...new Set(loading.map(({ from }) => from))].sort()).toEqual([
      'src/archive/parquet-file.ts',
      'src/formats/readers/geoparquet.ts',
    ]);
    const views = /\/(archive\/(open-archive|archive-files)|archive\/Archive\w+(\.svelte)?)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        views.test(what) &&
        !typeOnly &&
        !/^src\/(archive|cli|panels\/archive)\//.test(from) &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
  });

  it('loads minisearch with the search only, which comes when somebody searches', () => {
    const loading = imports.filter(({ what }) => what.startsWith('minisearch'));
    expect(loading.map(({ from }) => from)).toEqual(['src/search/place-search.ts']);
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        what.endsWith('/place-search') &&
        !typeOnly &&
        !from.startsWith('src/cli/') &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager).toEqual([]);
  });

  it('loads maplibre-gl behind one module only, so that the page can come before the map', () => {
    const loading = imports.filter(
      ({ what, typeOnly }) => /^maplibre-gl(?!.*\.css$)/.test(what) && !typeOnly,
    );
    expect([...new Set(loading.map(({ from }) => from))]).toEqual([
      'src/map/detailed/pmtiles-tiles.ts',
      'src/map/live/comparison.ts',
      'src/map/live/controls.ts',
      'src/map/live/create-map.ts',
      'src/map/live/point-marker.ts',
    ]);
    const eager = imports.filter(
      ({ what, typeOnly }) =>
        /\/(create-map|tell-page|camera|point-marker|comparison|controls)$/.test(what) && !typeOnly,
    );
    expect([...new Set(eager.map(({ from }) => from))]).toEqual([
      'src/map/live/create-map.ts',
      'src/map/live/picture-along.ts',
      'src/map/live/tell-page.ts',
    ]);
  });

  it('brings the words of problems with a problem or with the view that takes files', () => {
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        /\/(i18n\/)?\w\w\/(editor-)?problems$/.test(what) &&
        !typeOnly &&
        from !== 'src/cli/problem-line.ts' &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
    const english = imports.filter(
      ({ from, what }) => from.startsWith('src/cli/') && /i18n\/(?!en\b)\w\w(\/|$)/.test(what),
    );
    expect(english).toEqual([]);
  });
});
