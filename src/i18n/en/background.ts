import type { BackgroundWords } from '../background-words';

export const background: BackgroundWords = {
  title: 'Background of the map',
  builtIn: {
    title: 'Land, borders and water',
    drawn: {
      land: 'land with its coasts',
      border: 'borders',
      'border-river': 'rivers along a border',
      lake: 'lakes and reservoirs',
      river: 'rivers',
    },
  },
  kinds: {
    'built-in': 'Built-in: nobody is asked',
    openfreemap: 'Detailed, by OpenFreeMap',
    style: 'A map style of your own',
    pmtiles: 'A PMTiles file of your own',
    terrain: 'Terrain: hills in shade',
  },
  address: {
    style: 'Address of the style (version 8)',
    pmtiles: 'Address of the PMTiles file',
    terrain: 'Address of the TileJSON, or of the tiles with {z}, {x} and {y}',
  },
  heights: 'How the tiles say a height',
  consent: (host) =>
    `The map then opens on a second page, which asks this host for the parts of the map that you look at: ${host}. The host learns your internet address, the address of this site and which parts those are. It gets nothing of what you read or write, and the page does not ask other hosts. Your choice stays in this browser. The page that you see now never asks anybody else.`,
  neutral:
    'Names and borders of that background are left out, because they would name and draw the region as one side does. The atlas shows its own.',
  open: 'Open the map with this background',
  again: (host) => `Open it again with the background from ${host}`,
  reading: (host) => `The background is being loaded. Its host: ${host}`,
  shown: (host) => `The background comes from ${host}.`,
  stays: 'The built-in background is shown.',
  back: 'Back to the built-in background',
  retry: 'Try again',
  allow: (hosts) => `Ask these hosts too: ${hosts}`,
  trouble: {
    'no-choice': () => 'No background is chosen in this browser, so nobody is asked.',
    'not-kept': () => 'This browser keeps nothing, so the second page would not know your choice.',
    'not-web': (_, detail) =>
      `A background needs an address that begins with http:// or https://. This is none: ${detail}`,
    'no-answer': (host) => `${host} does not answer, or does not let pages of other sites read it.`,
    refused: (host, detail) => `${host} answered with the error ${detail}.`,
    late: (host) => `Nothing that can be drawn came from ${host} within 20 seconds.`,
    'too-large': (host) => `${host} sent more than 5 MB for the description of a map.`,
    'not-json': (host) => `${host} sent something other than JSON, perhaps a web page.`,
    'not-style': (host) => `${host} sent JSON that is no map style.`,
    'other-version': (host, detail) =>
      `The style from ${host} has the version ${detail}. Only version 8 can be drawn.`,
    'not-valid': (host, detail) => `The style from ${host} breaks its specification: ${detail}`,
    'nothing-left': (host) =>
      `The style from ${host} has nothing to draw besides names and borders.`,
    'no-tiles': (host) => `${host} does not say where its tiles are.`,
    'other-hosts': (host, detail) =>
      `The background from ${host} also needs other hosts: ${detail}`,
    'not-pmtiles': (host) =>
      `${host} sent something that is no PMTiles file, or only a part of one.`,
    'cut-off': (host) => `The answer of ${host} broke off.`,
    'no-ranges': (host) => `${host} does not send parts of a file, which PMTiles need.`,
    'other-tiles': (host, detail) =>
      `The PMTiles file from ${host} has tiles of a kind that cannot be drawn: ${detail}`,
    'broken-tiles': (host) => `The tiles from ${host} are broken, or do not come.`,
    'missed-tiles': (host) =>
      `Some tiles from ${host} did not come. The built-in background shows in their place.`,
  },
};
