import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { geodata } from './scripts/vite/geodata';
import { pages } from './scripts/vite/pages';
import { palette } from './scripts/vite/palette';
import { pictureStyles } from './scripts/vite/picture-styles';
import { security } from './scripts/vite/security';
import { usedMapStyles } from './scripts/vite/used-map-styles';

export default defineConfig({
  base: './',
  plugins: [svelte(), geodata(), palette(), pictureStyles(), usedMapStyles(), security(), pages()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // What the page and a view that comes later share is one file, not twenty.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    },
  },
});
