import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { bounded, inDepth, onFaults, slow } from './scripts/long-tests';
import { palette } from './scripts/vite/palette';

const plugins = [svelte(), palette()];

/** Tests that replace a module by another one, or that build the site. */
const withOwnModules = ['tests/query/kinds/eleventh.test.ts', 'tests/site/built-site.test.ts'];

const setupFiles = ['tests/let-imports-end.ts'];

const browser = {
  environment: 'node',
  globalSetup: 'tests/browser/serve.ts',
  isolate: false,
  // Long, because software WebGL on a small machine is slow.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
} as const;

export default defineConfig({
  test: {
    // Also on two cores, because the test runner itself has little to do.
    maxWorkers: '100%',
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          setupFiles,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...withOwnModules, ...slow, ...bounded],
          // One process for all files, so that data and modules are read once.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        test: {
          name: 'alone',
          setupFiles,
          environment: 'node',
          include: withOwnModules,
          testTimeout: 240_000,
        },
      },
      {
        plugins,
        test: {
          name: 'bounded',
          setupFiles,
          environment: 'node',
          include: bounded,
          testTimeout: 60_000,
          // Megabytes: the process ends, and with it the run, where a call needs more.
          execArgv: ['--expose-gc', '--max-old-space-size=256'],
        },
      },
      {
        plugins,
        test: {
          name: 'slow',
          setupFiles,
          environment: 'node',
          include: slow,
          testTimeout: 240_000,
        },
      },
      {
        plugins,
        test: {
          ...browser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...inDepth, ...onFaults],
        },
      },
      { plugins, test: { ...browser, name: 'browser-long', include: inDepth } },
      { plugins, test: { ...browser, name: 'browser-faults', include: onFaults } },
    ],
  },
});
