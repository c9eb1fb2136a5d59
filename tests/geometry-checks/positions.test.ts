import { describe, expect, it } from 'vitest';
import { faultInEnglish } from '../../src/cli/problem-line';
import { checkGeodata } from '../../src/geometry-checks/geodata';
import { distanceKm } from '../../src/query/distance';
import { feature, files, filesWith } from '../fixtures';

interface Json {
  features: {
    id: string;
    geometry: { coordinates: number[] };
    properties: Record<string, unknown>;
  }[];
}
type Place = Json['features'][number];

/** The problems that the checks find when one feature of a file is changed. */
function problemsWith(file: string, id: string, edit: (place: Place) => void) {
  const changed = filesWith(file, (json) => {
    const found = (json as Json).features.find((one) => one.id === id);
    if (!found) throw new Error(id);
    edit(found);
  });
  return checkGeodata(changed).problems;
}

function moved(id: string, to: number[], file = 'places.geojson') {
  return problemsWith(file, id, ({ geometry }) => (geometry.coordinates = to));
}

describe('the checks of where places lie', () => {
  it('find nothing in the shipped data', () => {
    expect(checkGeodata(files).problems).toEqual([]);
  });

  it('say that Kornidzor of Armenia lies in Lachin district, where it once stood', () => {
    expect(moved('kornidzor', [46.528, 39.503])).toEqual([
      {
        file: 'places.geojson',
        feature: 'kornidzor',
        pointer: expect.stringMatching(/^\/features\/\d+\/geometry\/coordinates$/) as string,
        value: '[46.528,39.503]',
        code: 'other-unit-country',
        args: {
          unit: 'Lachin district',
          unitCountry: 'AZ',
          km: expect.closeTo(1.35, 2) as number,
          country: 'AM',
          accuracyKm: expect.any(Number) as number,
        },
      },
    ]);
    expect(moved('kornidzor', [46.528, 39.503]).map(faultInEnglish)[0]).toMatch(
      /^lies in Lachin district \(AZ\), 1\.35 km from its boundary, though its country is "AM" .*correct the point/,
    );
  });

  it.each([
    ['kapan', [46.66, 39.08], /lies in Zangilan district \(AZ\).*"AM"/],
    ['yerevan', [46.95, 40], /lies in Aghdam district \(AZ\).*"AM"/],
    ['sus', [46.1, 40.05], /outside Lachin district, in Kalbajar district/],
    ['zabukh-aghavno', [46.31, 39.51], /outside Lachin district,/],
    ['tsitsernavank', [46.52, 39.37], /outside Lachin district, in Qubadli district/],
    ['sarsang-reservoir', [46.56, 40.155], /lies 2\.18 km outside its lake, water-40/],
    ['lake-sevan', [45.1, 40.1], /outside its lake, water-12/],
    ['barda', [45, 40.2], /lies in the land of "AM".*"AZ"/],
    ['goris', [45.5, 39.2], /lies in the land of "AZ".*"AM"/],
    ['tegh', [47, 39.9], /lies in the land of "AZ".*"AM"/],
  ])('find %s at %j', (id, to, reason) => {
    const problems = moved(id, to);
    expect(problems.map((one) => one.feature)).toEqual([id]);
    expect(problems.map(faultInEnglish)[0]).toMatch(reason);
  });

  it('let a place lie beyond the boundary as far as it is not known better', () => {
    const { geometry, properties } = feature('zabukh-aghavno');
    const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    const beyond = [46.535, 39.5725];
    expect(distanceKm([lon, lat], beyond) * 1000).toBeGreaterThan(properties.accuracy);
    const near = (accuracy: number) =>
      problemsWith('places.geojson', 'zabukh-aghavno', (place) => {
        place.geometry.coordinates = beyond;
        place.properties['accuracy'] = accuracy;
      });
    expect(near(500)).toEqual([]);
    expect(near(100)).toHaveLength(1);
  });

  it('look at a position as at the place that it is named after', () => {
    const [one, ...more] = moved('post-zabukh-aghavno', [46.05, 40.1], 'posts.geojson');
    expect(more).toEqual([]);
    expect(one).toMatchObject({ file: 'posts.geojson', feature: 'post-zabukh-aghavno' });
    expect(one && faultInEnglish(one)).toMatch(/outside Lachin district/);
  });

  it('ask for a country where a place lies in no unit, and for none where it does', () => {
    const without = problemsWith('places.geojson', 'goris', ({ properties }) => {
      properties['country'] = null;
    });
    expect(without[0]).toMatchObject({ feature: 'goris', value: 'null' });
    expect(without[0]?.pointer).toMatch(/properties\/country$/);
    expect(without.map(faultInEnglish)[0]).toMatch(/is missing/);
    const both = problemsWith('places.geojson', 'sus', ({ properties }) => {
      properties['country'] = 'AZ';
    });
    expect(both.map(faultInEnglish)[0]).toMatch(/given beside a unit/);
  });

  it('match a lake with the water that its record names', () => {
    const set = (lake: string | null) =>
      problemsWith('places.geojson', 'lake-sevan', ({ properties }) => (properties['lake'] = lake));
    expect(set('water-999').map(faultInEnglish)[0]).toMatch(/names no water/);
    expect(set(null).map(faultInEnglish)[0]).toMatch(/lies in water-12; name it/);
    const none = problemsWith('places.geojson', 'lake-sevan', ({ geometry, properties }) => {
      geometry.coordinates = [45, 40.15];
      properties['lake'] = null;
    });
    expect(none).toEqual([]);
    const missing = problemsWith('places.geojson', 'lake-sevan', ({ properties }) => {
      delete properties['lake'];
    });
    expect(missing.map(faultInEnglish)[0]).toMatch(/name the water/);
  });

  it('say what is wrong with the background', () => {
    const broken = filesWith('basemap/countries.geojson', (json) => {
      const land = (json as Json).features.find(({ id }) => id === 'country-arm');
      if (land) delete land.properties['country'];
    });
    expect(checkGeodata(broken).problems[0]).toMatchObject({
      file: 'basemap/countries.geojson',
      feature: 'country-arm',
    });
    const without = Object.fromEntries(
      Object.entries(files).filter(([file]) => file !== 'basemap/lakes.geojson'),
    );
    expect(checkGeodata(without).problems.map(faultInEnglish)[0]).toBe(
      'the file is missing; add it to the folder',
    );
  });
});
