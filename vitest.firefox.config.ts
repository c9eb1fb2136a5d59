import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { palette } from './scripts/vite/palette';

export default defineConfig({
  plugins: [svelte(), palette()],
  test: {
    name: 'firefox',
    environment: 'node',
    include: ['tests/firefox/*.ts'],
    globalSetup: 'tests/browser/serve.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
