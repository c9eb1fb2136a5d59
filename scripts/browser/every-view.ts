/**
 * Browser tests that look at every size, language or view, or at one part of the page in depth: they
 * run in `npm run test:long`. What stays walks once through what readers, editors and researchers do.
 */
export const everyView = [
  ...[
    'access',
    'annotators',
    'attacks',
    'axe-acts',
    'axe-views',
    'background',
    'boxes',
    'chart-letters',
    'checking',
  ],
  ...[
    'compare',
    'correct',
    'draw',
    'faults',
    'island',
    'languages',
    'large-text',
    'offline',
    'phone',
  ],
  ...[
    'picture',
    'random',
    'reading',
    'reports',
    'rows',
    'saved-picture',
    'share',
    'start-view',
    'touch',
  ],
].map((name) => `tests/browser/${name}.test.ts`);
