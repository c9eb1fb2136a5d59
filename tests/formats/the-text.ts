import { gazetteer } from '../../src/formats/gazetteer';
import { withLinks, type TextMetadata } from '../../src/formats/with-links';
import { parseWorld } from '../../src/linking/names/world';
import { readWorld } from '../../src/cli/geodata-files';
import { en } from '../words';
import { catalog, noticeWith } from '../fixtures';
import { linker } from '../linking/the-linker';

export const known = gazetteer(catalog, parseWorld(readWorld()).places ?? []);

export const { disclaimer } = en;
export const notes = noticeWith(disclaimer, '2026-11-29T05:30:00.123Z');

export const metadata: TextMetadata = {
  id: 'goris-road',
  title: '=The road, "from" Goris',
  publisher: 'A newspaper',
  url: 'https://example.org/goris-road',
  published: '2022-08-27',
  lang: 'en',
};

/** Places of the region and of the world; one has the position of its label, one of its capital. */
export const text = `From Goris the road leads through the Lachin corridor to Shusha.

In Shusha, diplomats from Brazil met; in Paris and New York nobody did. The Lachin district is near.`;

export const linked = withLinks(
  text,
  metadata,
  linker.link(text, 'en').map((mention, number) => ({
    ...mention,
    state: (['machine', 'verified', 'edited'] as const)[number % 3] ?? 'machine',
  })),
  known,
);
