/** The tests that run in `npm run test:long` only. */

/** They check the types of a copy or a package of the code, which takes a minute. */
export const onCopies = ['tests/ninth-layer.test.ts', 'tests/package/tarball.test.ts'];

/**
 * Browser tests that look at every size, language or view, or at one part of the page in depth.
 * The others walk once through what readers, editors and researchers do.
 */
export const inDepth = [
  ...['access', 'annotators', 'archive', 'ask', 'attacks', 'axe-acts', 'axe-views', 'background'],
  ...['boxes', 'chart-letters', 'checking', 'compare', 'correct', 'date', 'days', 'draw'],
  ...['embed-alone', 'embed-refusals', 'faults', 'header', 'island', 'languages', 'large-text'],
  ...[
    'many-articles',
    'offline',
    'own-places',
    'phone',
    'picture',
    'random',
    'read-languages',
    'read-refusals',
  ],
  ...['reading', 'reports', 'rows', 'saved-picture', 'share', 'start-view', 'touch'],
].map((name) => `tests/browser/${name}.test.ts`);
