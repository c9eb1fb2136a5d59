import type { AtlasDescription } from './atlas-schema';

const wholeMap: [number, number, number, number] = [-180, -85, 180, 85];

/**
 * Takes the place of an atlas whose file cannot be read: no names, no licence that anybody knows,
 * and the whole world.
 */
export const emptyAtlas: AtlasDescription = {
  id: 'unread',
  holders: [],
  sides: [],
  communities: [],
  alsoWritten: [],
  days: { first: '1900-01-01', last: null },
  knees: [],
  turningPoints: null,
  day: '2000-01-01',
  home: null,
  licence: { name: 'unknown', url: 'about:blank' },
  credit: 'unknown',
  studyArea: wholeMap,
  bounds: wholeMap,
  centre: [0, 0],
  whole: null,
  focus: [],
  parts: [],
  topics: [],
  linking: { core: wholeMap, region: wholeMap, people: [], clubs: [] },
  divided: {},
  formerLayers: {},
  examples: [],
  words: {
    title: '',
    description: '',
    intro: '',
    wholeView: '',
    attribution: '',
    holders: {},
    sides: {},
    layers: {},
    examples: {},
  },
};
