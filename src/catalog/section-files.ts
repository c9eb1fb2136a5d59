import type { SectionName } from './schema';

/** The file of every section but the articles, which have one file each. */
export const sectionFiles = {
  places: 'places.geojson',
  districts: 'districts.geojson',
  corridor: 'corridor.geojson',
  posts: 'posts.geojson',
  lines: 'lines.geojson',
  outlines: 'outlines.geojson',
  control: 'control.json',
  counts: 'post-counts.json',
  events: 'events.json',
  facts: 'facts.json',
  story: 'story.json',
  citations: 'citations.json',
} as const satisfies Partial<Record<SectionName, string>>;
