import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { geodata } from './scripts/vite/geodata';
import { pages } from './scripts/vite/pages';
import { palette } from './scripts/vite/palette';
import { security } from './scripts/vite/security';

export default defineConfig({
  base: './',
  plugins: [svelte(), geodata(), palette(), security(), pages()],
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
});
