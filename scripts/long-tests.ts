/** The tests that have a project of their own: long ones, those with little memory, the bench of faults. */

/**
 * They take long without a browser: the types of a copy and of the package, archives that are
 * broken and indexed anew, lines that archives are made of, and texts of 1, 2, 4 and 8 times the
 * length.
 */
export const slow = [
  ...[
    'tests/ninth-layer.test.ts',
    'tests/package/tarball.test.ts',
    'tests/archive/compact.test.ts',
  ],
  ...['tests/archive/index.test.ts', 'tests/limits/growth.test.ts'],
];

/** Invented input, in a process with little memory. */
export const bounded = ['tests/limits/fuzz.test.ts'];

/**
 * Browser tests that look at every size, language or view, or at one part of the page in depth.
 * The others walk once through what readers, editors and researchers do.
 */
export const inDepth = [
  'access',
  'annotators',
  'archive',
  'ask',
  'attacks',
  'axe-acts',
  'axe-views',
  'background',
  'boxes',
  'chart-letters',
  'checking',
  'compare',
  'correct',
  'date',
  'days',
  'detailed',
  'draw',
  'early-moves',
  'embed',
  'embed-alone',
  'embed-refusals',
  'event',
  'header',
  'island',
  'languages',
  'large-text',
  'layers',
  'many-articles',
  'offline',
  'own-layers-acts',
  'own-places',
  'phone',
  'picture',
  'published',
  'read-languages',
  'read-refusals',
  'reading',
  'reports',
  'rows',
  'saved-picture',
  'search',
  'share',
  'start-view',
  'story',
  'touch',
  'trouble',
].map((name) => `tests/browser/${name}.test.ts`);

/** The bench of faults: a file that never comes is waited for, so it takes its time (`test:faults`). */
export const onFaults = ['faults', 'random', 'detailed-faults'].map(
  (name) => `tests/browser/${name}.test.ts`,
);
