/**
 * `npm run build`: the site, into `dist/`. With the address of the site in ATLAS_SITE it has all
 * that needs whole addresses, too. Text files stand there in gzip and Brotli as well.
 */
import { siteAddress } from './site/site-address';
import { compressed } from './vite/compressed';
import { buildOrSay } from './vite/build-or-say';

await buildOrSay(async () => {
  const address = siteAddress(process.env['ATLAS_SITE']);
  if (address === null) return { plugins: [compressed()] };
  const { site } = await import('./vite/site');
  return { plugins: [site(address), compressed()] };
});
