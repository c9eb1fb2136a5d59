/** The terms of each file of a folder of data: of the atlas as a whole, and of what it is made of. */
import type { AtlasDescription } from '../../src/catalog/types';

/** A licence as Data Package writes it: by its name in the Open Definition, by its text, or both. */
export interface Terms {
  readonly name?: string;
  readonly title?: string;
  readonly path: string;
}

/** What a folder says of its terms. */
export interface FolderTerms {
  /** The licence of the data as a whole. */
  readonly whole: Terms;
  /** Ids of the sources that it lists in `citations.json`: only theirs can be the terms of a file. */
  readonly sources: ReadonlySet<string>;
  /** Whether it has a `LICENSE.md`, which says whose quotations are. */
  readonly explained: boolean;
}

/** The standard takes a name without spaces; any other licence is told by its title. */
export function wholeTerms({ name, url }: AtlasDescription['licence']): Terms {
  return /^[-\w.]+$/.test(name) ? { name, path: url } : { title: name, path: url };
}

const naturalEarth: Terms = {
  title: 'Public domain: Natural Earth',
  path: 'https://www.naturalearthdata.com/about/terms-of-use/',
};
const quotations: Terms = {
  title: 'Short quotations, which are their publishers’',
  path: 'LICENSE.md',
};

/** The terms of sources that data is made of, by the id under which a folder lists them. */
const sourceTerms = {
  geonames: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0: coordinates of GeoNames',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'wiki-coords': {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0: coordinates of Wikipedia',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  cldr: {
    name: 'Unicode-3.0',
    title: 'Unicode licence: names of countries',
    path: 'world/UNICODE-LICENSE.txt',
  },
  gshhg: {
    name: 'LGPL-3.0-or-later',
    title: 'GNU Lesser General Public Licence: rivers of GSHHG',
    path: 'https://www.gnu.org/licenses/lgpl-3.0.html',
  },
  'whos-on-first': {
    name: 'CC0-1.0',
    title: 'CC0: measured on Who’s On First',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'natural-earth-districts': naturalEarth,
  'natural-earth-lines': naturalEarth,
} as const satisfies Readonly<Record<string, Terms>>;
type Source = keyof typeof sourceTerms;

/** Sources that records cite for a coordinate or a name of theirs. */
const cited: readonly Source[] = ['geonames', 'wiki-coords', 'cldr'];

/** Files whose shapes are made of sources that no record in them cites. */
const madeOf: Readonly<Record<string, readonly Source[]>> = {
  // Drawn through places of the gazetteer.
  'corridor.geojson': ['geonames', 'wiki-coords'],
  'districts.geojson': ['natural-earth-districts'],
  'lines.geojson': ['natural-earth-lines'],
  'outlines.geojson': ['natural-earth-districts'],
  'basemap/background.geojson': ['gshhg'],
};
/** Files that are one source alone, which the licence of the whole does not cover. */
const taken: Readonly<Record<string, Source>> = {
  'basemap/rivers.geojson': 'gshhg',
  'inputs/district-control-points.csv': 'whos-on-first',
  'inputs/natural-earth-disputed-lines.geojson': 'natural-earth-lines',
  'inputs/natural-earth-districts.geojson': 'natural-earth-districts',
};

/** The terms of a file by its path in the folder of the data, and by the sources that it cites. */
export function termsOf(path: string, text: string, folder: FolderTerms): readonly Terms[] {
  const isListed = (source: Source) => folder.sources.has(source);
  const from = taken[path];
  const own = from && isListed(from) ? sourceTerms[from] : folder.whole;
  const shapes = (madeOf[path] ?? []).filter(isListed).map((source) => sourceTerms[source]);
  const quoted = path.startsWith('articles/') && folder.explained ? [quotations] : [];
  // What cites a source in the list of sources is not made of it.
  const sources = path === 'citations.json' ? [] : cited.filter(isListed);
  return [
    own,
    ...shapes,
    ...quoted,
    ...sources
      .filter((source) => text.includes(`"${source}"`))
      .map((source) => sourceTerms[source]),
  ];
}
