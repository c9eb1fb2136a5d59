/** The tests that `npm test` leaves to `npm run test:long` and `npm run test:faults`. */

/** They check the types of a copy or a package of the code, which takes a minute. */
export const onCopies = ['tests/ninth-layer.test.ts', 'tests/package/tarball.test.ts'];

/**
 * Browser tests that look at every size, language or view, or at one part of the page in depth.
 * The others walk once through what readers, editors and researchers do.
 */
export const inDepth = [
  ...['access', 'annotators', 'archive', 'ask', 'attacks', 'axe-acts', 'axe-views', 'background'],
  'detailed',
  ...['boxes', 'chart-letters', 'checking', 'compare', 'correct', 'date', 'days', 'draw'],
  ...['embed-alone', 'embed-refusals', 'header', 'island', 'languages', 'large-text', 'layers'],
  ...[
    'many-articles',
    'offline',
    'own-layers-acts',
    'own-places',
    'phone',
    'picture',
    'published',
    'read-languages',
    'read-refusals',
  ],
  ...['reading', 'reports', 'rows', 'saved-picture', 'share', 'start-view', 'touch'],
].map((name) => `tests/browser/${name}.test.ts`);

/** The bench of faults: a file that never comes is waited for, so it takes its time (`test:faults`). */
export const onFaults = ['faults', 'random', 'detailed-faults'].map(
  (name) => `tests/browser/${name}.test.ts`,
);
