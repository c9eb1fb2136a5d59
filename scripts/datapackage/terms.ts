/** The terms of each file of the data, as `geodata/LICENSE.md` explains them. */

/** A licence as Data Package writes it: by its name in the Open Definition, by its text, or both. */
export interface Terms {
  readonly name?: string;
  readonly title: string;
  readonly path: string;
}

export const openDatabase: Terms = {
  name: 'ODbL-1.0',
  title: 'Open Database Licence 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
};
const geonames: Terms = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0: coordinates of GeoNames',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
const wikipedia: Terms = {
  name: 'CC-BY-SA-4.0',
  title: 'Creative Commons Attribution-ShareAlike 4.0: coordinates of Wikipedia',
  path: 'https://creativecommons.org/licenses/by-sa/4.0/',
};
const naturalEarth: Terms = {
  title: 'Public domain: Natural Earth',
  path: 'https://www.naturalearthdata.com/about/terms-of-use/',
};
const cldr: Terms = {
  name: 'Unicode-3.0',
  title: 'Unicode licence: names of countries',
  path: 'world/UNICODE-LICENSE.txt',
};
const rivers: Terms = {
  name: 'LGPL-3.0-or-later',
  title: 'GNU Lesser General Public Licence: rivers of GSHHG',
  path: 'https://www.gnu.org/licenses/lgpl-3.0.html',
};
const controlPoints: Terms = {
  name: 'CC0-1.0',
  title: 'CC0: measured on Who’s On First',
  path: 'https://creativecommons.org/publicdomain/zero/1.0/',
};
const quotations: Terms = {
  title: 'Short quotations, which are their publishers’',
  path: 'LICENSE.md',
};

/** Files whose shapes are other people's; our own are under the licence of the whole. */
const shapes: Readonly<Record<string, readonly Terms[]>> = {
  // Drawn through places of the gazetteer.
  'corridor.geojson': [openDatabase, geonames, wikipedia],
  'districts.geojson': [openDatabase, naturalEarth],
  'lines.geojson': [openDatabase, naturalEarth],
  'outlines.geojson': [openDatabase, naturalEarth],
  'basemap/background.geojson': [openDatabase, rivers],
  'basemap/rivers.geojson': [rivers],
  'inputs/district-control-points.csv': [controlPoints],
  'inputs/natural-earth-disputed-lines.geojson': [naturalEarth],
  'inputs/natural-earth-districts.geojson': [naturalEarth],
};

/** Sources of coordinates and names, by the id under which a record cites them. */
const cited: Readonly<Record<string, Terms>> = {
  geonames,
  'wiki-coords': wikipedia,
  cldr,
};

/** The terms of a file by its path in the folder of the data, and by the sources that it cites. */
export function termsOf(path: string, text: string): readonly Terms[] {
  const own = shapes[path] ?? [openDatabase];
  const quoted = path.startsWith('articles/') ? [quotations] : [];
  // What cites a source in the list of sources is not made of it.
  const sources = path === 'citations.json' ? [] : Object.entries(cited);
  return [
    ...own,
    ...quoted,
    ...sources.filter(([id]) => text.includes(`"${id}"`)).map(([, terms]) => terms),
  ];
}
