import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../src/catalog/geojson-gate';
import { displayName } from '../src/catalog/naming';
import { parseCatalog } from '../src/catalog/parse';
import { controlOf } from '../src/catalog/statements';
import { featuresOf } from '../src/catalog/layers';
import { isOrdered } from '../src/chronology/dates';
import { polygonsContaining } from '../src/query/containing';
import { distanceKm } from '../src/query/distance';
import { catalog, feature, files } from './fixtures';

describe('the geodata as it is shipped', () => {
  it('parses without a problem', () => {
    expect(parseCatalog(files).problems).toEqual([]);
  });

  it('is in order, so that a one-place edit is a one-line diff', () => {
    const words = ['--import', 'tsx', 'scripts/format-geodata.ts', '--check'];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('writes two names of a place in its sentences in the order of the alphabet', () => {
    const sentences = Object.values(files).concat(
      readFileSync('geodata/translations/es.json', 'utf8'),
    );
    const turned = (['en', 'es'] as const).flatMap((language) =>
      catalog.features.flatMap(({ properties: { toponyms } }) => {
        const names = toponyms
          .filter(({ lang, usedBy }) => lang === language && usedBy !== undefined)
          .map(({ text }) => text.replace(/^distrito de | district$/, ''))
          .sort((a, b) => a.localeCompare(b, language));
        return names.flatMap((first, at) =>
          names.slice(at + 1).flatMap((second) => (second === first ? [] : `${second} / ${first}`)),
        );
      }),
    );
    expect(turned).toContain('Khojaly / Ivanyan');
    expect(turned).toContain('Khojaly / Askeran');
    for (const pair of turned) {
      const whole = new RegExp(`(?<![\\p{L}])${pair}(?![\\p{L}])`, 'u');
      expect(sentences.filter((text) => whole.test(text)).length, pair).toBe(0);
    }
  });

  it('has an id for every feature, used once over all files', () => {
    const ids = [
      catalog.features,
      catalog.control,
      catalog.facts,
      catalog.events,
      catalog.citations,
    ]
      .flat()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the four layers: town and district, corridor, 14 positions, seven districts', () => {
    const ids = (layer: Parameters<typeof featuresOf>[1]) =>
      featuresOf(catalog, layer).map(({ id }) => id);
    expect(ids('focus')).toEqual(['shusha-shushi', 'district-shusha']);
    expect(ids('corridor')).toEqual([
      'lachin-corridor',
      'lachin-corridor-2022',
      'lachin-corridor-2022-axis',
      'lachin-corridor-2023',
      'lachin-corridor-2023-axis',
      'lachin-corridor-axis',
    ]);
    expect(ids('posts')).toHaveLength(14);
    expect(ids('districts').map((id) => id.replace('district-', ''))).toEqual([
      'aghdam',
      'fuzuli',
      'jabrayil',
      'kalbajar',
      'lachin',
      'qubadli',
      'zangilan',
    ]);
  });

  it('has all twelve units', () => {
    const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
    expect(units).toHaveLength(12);
  });

  it('says of each of the seven districts how and when it changed hands', () => {
    const changes = featuresOf(catalog, 'districts').flatMap((district) =>
      controlOf(catalog, district)
        .filter(
          ({ holder, manner }) =>
            holder === 'Azerbaijan' && ['handed-over', 'fighting'].includes(manner),
        )
        .map(({ of, manner, from }) => `${of} ${manner} ${from}`),
    );
    expect(changes).toEqual([
      'district-aghdam handed-over 2020-11-20',
      'district-fuzuli fighting 2020-10-17',
      'district-jabrayil fighting 2020-10-04',
      'district-kalbajar handed-over 2020-11-25',
      'district-lachin handed-over 2020-12-01',
      'district-qubadli fighting 2020-10-25',
      'district-zangilan fighting 2020-10-20',
    ]);
  });

  it('cites something for every feature, and every citation resolves', () => {
    for (const { id, properties } of catalog.features) {
      expect(properties.citations.length, id).toBeGreaterThan(0);
      for (const citation of properties.citations)
        expect(catalog.citationById[citation], `${id} cites ${citation}`).toBeDefined();
    }
  });

  it('never rests a certain statement on one side', () => {
    const sidesOf = (ids: readonly string[]) =>
      new Set(ids.map((id) => catalog.citationById[id]?.side).filter((side) => side !== 'wiki'));
    for (const { id, properties } of catalog.features)
      expect(properties.certainty, id).not.toBe('certain');
    const claims = catalog.articles.flatMap((article) => article.claims);
    const statements = [catalog.facts, catalog.events, catalog.control, claims].flat();
    for (const { id, certainty, citations } of statements)
      if (certainty === 'certain') expect(sidesOf(citations).size, id).toBeGreaterThan(1);
  });

  it('puts a position no more exactly than the place it is named after', () => {
    const rank = ['certain', 'less-certain', 'uncertain'];
    for (const { id, properties } of featuresOf(catalog, 'posts')) {
      const place = feature(properties.place ?? '').properties;
      expect(rank.indexOf(String(properties.certainty)), id).toBeGreaterThanOrEqual(
        rank.indexOf(String(place.certainty)),
      );
    }
  });

  it('begins a position no later than the first report that is cited for it', () => {
    for (const { id, properties } of featuresOf(catalog, 'posts')) {
      const reports = properties.citations
        .map((one) => catalog.citationById[one])
        // This one tells that the road and its bridge are being built.
        .filter((citation) => citation?.kind === 'news' && citation.id !== 'turan-road')
        .flatMap((citation) => citation?.date?.replace(/[~?%]/, '') ?? []);
      for (const day of reports)
        expect((properties.from ?? '').slice(0, day.length) <= day, `${id}: ${day}`).toBe(true);
    }
  });

  it('dates each point of a signed statement', () => {
    const points = catalog.facts.filter(({ id }) => /^fact-s\d+$/.test(id));
    expect(points).toHaveLength(10);
    expect(points.filter(({ from, to }) => from === null || to === null)).toEqual([]);
  });

  it('says nothing to readers that is meant for its makers', () => {
    const words = JSON.stringify([
      catalog.facts,
      catalog.events,
      catalog.control,
      catalog.articles,
      catalog.features.map(({ properties }) => properties.note),
    ]);
    expect(words).not.toMatch(
      /\bsee (section|[A-Z]\d)|do not (map|add|geocode)|WARNING|qualifiers|\blabel point\b/i,
    );
  });

  it('lies in the district that the gazetteer names, settlement by settlement', () => {
    const settlements = catalog.features.filter(
      ({ properties }) =>
        ['city', 'town', 'village'].includes(properties.kind) &&
        properties.certainty !== 'uncertain' &&
        /\bdistrict\b.*AZ|Khankendi city/.test(properties.district ?? '') &&
        !/Barda|Tartar district|Beylagan|Goranboy|Gazakh/.test(properties.district ?? ''),
    );
    expect(settlements.length).toBeGreaterThan(50);
    for (const { id, geometry, properties } of settlements) {
      const said = properties.district?.replace(/ (district|city).*$/, '').toLowerCase() ?? '';
      // Aghdara was divided between Tartar and Kalbajar until December 2023.
      const units = said.startsWith('aghdara') ? ['tartar', 'kalbajar'] : [said];
      const [at] = geometry.type === 'Point' ? [geometry.coordinates] : [];
      const found = polygonsContaining(catalog, at ?? []).map((one) => one.feature.id);
      expect(
        units.some((unit) => found.includes(`district-${unit}`)),
        `${id}: ${properties.district}, found ${found.join()}`,
      ).toBe(true);
    }
  });

  it('has twelve units without gap or overlap: every edge inside is used twice', () => {
    const uses = new Map<string, number>();
    for (const { geometry, properties } of catalog.features) {
      if (properties.layer !== 'districts' || geometry.type !== 'Polygon') continue;
      for (const ring of geometry.coordinates)
        ring.slice(1).forEach((end, index) => {
          const edge = [String(ring[index]), String(end)].sort().join(' ');
          uses.set(edge, (uses.get(edge) ?? 0) + 1);
        });
    }
    const outer = [...uses].filter(([, count]) => count === 1).map(([edge]) => edge.split(' '));
    expect([...uses.values()].every((count) => count <= 2)).toBe(true);
    // The edges used once form one closed line, the outer border: each of its corners has two of
    // them.
    const corners = new Map<string, number>();
    for (const corner of outer.flat()) corners.set(corner, (corners.get(corner) ?? 0) + 1);
    expect(new Set(corners.values())).toEqual(new Set([2]));
  });

  it('is what the scripts make of the inputs, and so are the published schemas', () => {
    const schemas = readdirSync('geodata/schema').map((name) => `schema/${name}`);
    const made = ['districts.geojson', 'corridor.geojson', 'lines.geojson', ...schemas];
    const copy = mkdtempSync(join(tmpdir(), 'geodata-'));
    cpSync('geodata', copy, { recursive: true });
    const { status } = spawnSync('npm', ['run', '--silent', 'geodata'], {
      env: { ...process.env, ATLAS_GEODATA: copy },
    });
    expect(status).toBe(0);
    for (const name of made)
      expect(readFileSync(join(copy, name), 'utf8'), name).toBe(
        readFileSync(`geodata/${name}`, 'utf8'),
      );
    rmSync(copy, { recursive: true });
  });

  it('marks estimated coordinates as uncertain', () => {
    const estimated = catalog.features.filter(({ properties }) =>
      properties.citations.includes('estimate'),
    );
    expect(estimated.length).toBeGreaterThan(30);
    expect(new Set(estimated.map(({ properties }) => properties.certainty))).toEqual(
      new Set(['uncertain']),
    );
  });

  it('gives every toponym a language, and both communities a name in the region that was fought over', () => {
    for (const { id, properties } of catalog.features)
      for (const { text, lang } of properties.toponyms)
        expect(lang, `${id}: ${text}`).toMatch(/^[a-z]{2}$/);
    for (const id of [
      'shusha-shushi',
      'berdzor-lachin',
      'district-lachin',
      'khankendi-stepanakert',
    ])
      expect(displayName(feature(id).properties.toponyms), id).toContain(' / ');
  });

  it('has rings that close and intervals that run forwards', () => {
    for (const { id, geometry, properties } of catalog.features) {
      if (geometry.type === 'Polygon')
        for (const ring of geometry.coordinates) expect(ring.at(0), id).toEqual(ring.at(-1));
      expect(isOrdered(properties), id).toBe(true);
    }
  });

  it('keeps the four layers inside the study area', () => {
    const [west, south, east, north] = catalog.atlas.studyArea;
    const inside = ([lon = NaN, lat = NaN]: number[]) =>
      lon >= west && lon <= east && lat >= south && lat <= north;
    for (const layer of ['focus', 'corridor', 'posts', 'districts', 'lines'] as const)
      for (const { id, geometry } of featuresOf(catalog, layer)) {
        const flat = ('coordinates' in geometry ? geometry.coordinates : []).flat(3) as number[];
        for (let i = 0; i < flat.length; i += 2)
          expect(inside(flat.slice(i, i + 2)), id).toBe(true);
      }
  });

  it('draws the corridor through the places it names, 2.5 km to each side', () => {
    const axis = feature('lachin-corridor-axis').geometry;
    const band = feature('lachin-corridor').geometry;
    if (axis.type !== 'LineString' || band.type !== 'Polygon') throw new Error('not drawn');
    expect(axis.coordinates[1]).toEqual([46.54333, 39.58972]);
    const away = (band.coordinates[0] ?? []).map((corner) => ({
      corner,
      km: Math.min(
        ...axis.coordinates
          .slice(1)
          .flatMap((end, index) => along(axis.coordinates[index] ?? [], end))
          .map((at) => distanceKm(at, corner)),
      ),
    }));
    for (const { km } of away) expect(km).toBeLessThan(2.6);
    // Between its ends, at the border and at the town, no corner is nearer.
    const between = away.filter(
      ({ corner: [lon = NaN, lat = NaN] }) =>
        lon > 46.56 && lat > 39.6 && lon < 46.7 && lat < 39.78,
    );
    expect(between.length).toBeGreaterThan(10);
    for (const { km } of between) expect(km).toBeGreaterThan(2.4);
  });

  it('has a background of valid GeoJSON', () => {
    for (const name of readdirSync('geodata/basemap')) {
      const text = readFileSync(`geodata/basemap/${name}`, 'utf8');
      expect(inspectGeoJson(name, JSON.parse(text))).toEqual([]);
    }
  });
});

/** A segment as 400 points: slow but obvious. */
function along(a: readonly number[], b: readonly number[]): number[][] {
  const [x1 = 0, y1 = 0] = a;
  const [x2 = 0, y2 = 0] = b;
  return Array.from({ length: 401 }, (_, i) => [
    x1 + ((x2 - x1) * i) / 400,
    y1 + ((y2 - y1) * i) / 400,
  ]);
}
