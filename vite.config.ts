import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { fileList } from './scripts/vite/published-file-list';
import { geodata } from './scripts/vite/geodata';
import { isOfMapLibre, maplibre } from './scripts/vite/maplibre';
import { serviceWorker } from './scripts/vite/service-worker';
import { pages } from './scripts/vite/pages';
import { palette } from './scripts/vite/palette';
import { pictureStyles } from './scripts/vite/picture-styles';
import { onlyToRender } from './scripts/vite/prerender';
import { usedMapStyles } from './scripts/vite/used-map-styles';

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    geodata(),
    palette(),
    pictureStyles(),
    usedMapStyles(),
    onlyToRender(),
    maplibre(),
    pages(),
    serviceWorker(),
    fileList(),
  ],
  // Lets style sheets use the names of screens of src/styles/media.css, which they import.
  css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true } } },
  worker: { format: 'es' },
  resolve: {
    alias: {
      // Markdown is read in a worker; the form of it that bundlers take for browsers needs a document.
      'decode-named-character-reference': fileURLToPath(
        new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  environments: {
    client: {
      build: {
        // One chunk for what the page starts with, another for what only later views share.
        rolldownOptions: {
          // Only workers test polygons with JTS. Its modules do not say that they can be left out.
          treeshake: { moduleSideEffects: [{ test: /node_modules\/jsts\//, sideEffects: false }] },
          output: {
            codeSplitting: {
              groups: [
                // The worker of the map starts by itself as the page does, with its own code.
                { name: 'start', tags: ['$initial'], test: (id) => !isOfMapLibre(id) },
                // What the map and its worker share is a file of its own, which both load.
                { name: 'map-shared', test: isOfMapLibre, minShareCount: 2, priority: 1 },
                // The words of every language need it, so it must not bring what views share later.
                { name: 'words', test: /\/src\/i18n\/(plural|link-quality)\.ts$/ },
                { name: 'later', minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
});
