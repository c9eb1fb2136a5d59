import { describe, expect, it } from 'vitest';
import { readWorld } from '../../src/cli/geodata-files';
import { parseBasemap } from '../../src/geometry-checks/basemap';
import { liesIn } from '../../src/query/containing';
import { wayFrom } from '../../src/query/distance';
import { parseWorld } from '../../src/linking/names/world';
import { files } from '../fixtures';

/** The borders of other countries are exact to 2 km, and a town is as wide. */
const slackKm = 5;

describe('the places of the world around', () => {
  const { places } = parseWorld(readWorld());
  const { basemap } = parseBasemap(files);
  const countries = basemap?.countries ?? [];

  it('lie in the land of their country, where the map draws it', () => {
    const drawn = new Set(countries.map(({ code }) => code));
    const settlements = (places ?? []).filter(
      ({ kind, country }) =>
        ['city', 'town', 'village', 'capital'].includes(kind) && drawn.has(country ?? ''),
    );
    const elsewhere = settlements.filter(({ lon, lat, country }) => {
      const position = [lon, lat];
      const own = countries.filter(({ code }) => code === country);
      const other = countries.some(({ code, land }) => code !== country && liesIn(position, land));
      return other && own.every(({ land }) => wayFrom(position, land).km > slackKm);
    });
    expect(settlements.filter(({ country }) => country === 'AM').length).toBeGreaterThan(20);
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });
});
