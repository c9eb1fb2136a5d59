import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { fileList } from './scripts/vite/file-list';
import { geodata } from './scripts/vite/geodata';
import { offline } from './scripts/vite/offline';
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
    pages(),
    offline(),
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
          output: {
            codeSplitting: {
              groups: [
                { name: 'start', tags: ['$initial'] },
                { name: 'later', minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
});
