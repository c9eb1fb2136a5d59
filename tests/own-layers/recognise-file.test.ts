import { describe, expect, it } from 'vitest';
import { isDataFile } from '../../src/own-layers/recognise-file';

const told = (text: string, name: string) => isDataFile(new TextEncoder().encode(text), name);

describe('a file that is dropped on the page', () => {
  it.each([
    ['a.geojson', '{"type":"FeatureCollection","features":[]}'],
    ['a.txt', '\uFEFF\n{ "name": "posts", "type" : "FeatureCollection", "features": []}'],
    ['a.ndjson', '{"type":"Feature","geometry":null,"properties":{}}\n'],
    ['a.json', '{"type":"Topology","objects":{}}'],
    [
      'a.kml',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<kml xmlns="http://www.opengis.net/kml/2.2">',
    ],
    ['a.xml', '<gpx version="1.1">'],
    ['a.csv', 'name,lon,lat\nShusha,46.75,39.76\n'],
    ['a.kmz', 'PK\u0003\u0004'],
    ['a', 'fgb\u0003'],
  ])('is data where it holds shapes: %s', (name, text) => {
    expect(told(text, name)).toBe(true);
  });

  it.each([
    ['a.txt', 'On 10 November 2020, trucks left Lachin.'],
    ['a.md', '# "type": "Feature"\n\nA feature of the text.'],
    ['a.html', '<!doctype html><title>Lachin</title><p>{"type":"Feature"}</p>'],
    ['a.xml', '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"></TEI>'],
    ['a.json', '{"format":"corridor-atlas","version":1,"article":{"text":"Lachin"}}'],
    ['a.docx', 'PK\u0003\u0004'],
    ['a', ''],
  ])('is a text otherwise: %s', (name, text) => {
    expect(told(text, name)).toBe(false);
  });
});
