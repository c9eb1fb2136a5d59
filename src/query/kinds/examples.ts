import type { QuestionParts } from '../parts';

/** The questions that people ask first; `src/i18n` has their words. */
export const examples = {
  fromCorridor: {
    ask: 'between',
    of: 'shusha-shushi',
    and: 'lachin-corridor-axis',
    on: '2022-08-27',
  },
  insideCorridor: { ask: 'inside', of: 'lachin-corridor', layer: 'places', on: '2021-01-15' },
  nearLachin: {
    ask: 'within',
    of: 'berdzor-lachin',
    km: '5',
    layer: 'posts',
    on: '2022-08-20',
  },
  throughLachin: {
    ask: 'crossing',
    of: 'lachin-corridor-axis',
    layer: 'districts',
    on: '2021-01-15',
  },
  nearestPosts: {
    ask: 'nearest',
    of: 'shusha-shushi',
    count: '3',
    layer: 'posts',
    on: '2021-01-15',
  },
  alongRoad: { ask: 'along', of: 'lachin-corridor-2022-axis', km: '2', layer: 'places' },
} as const satisfies Readonly<Record<string, QuestionParts>>;
export type ExampleName = keyof typeof examples;
