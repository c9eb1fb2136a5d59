/**
 * `npm run build`: the site, into `dist/`. With the address of the site in ATLAS_SITE it has all
 * that needs whole addresses, too.
 */
import { siteAddress } from './site/site-address';
import { buildOrSay } from './vite/build-or-say';

await buildOrSay(async () => {
  const address = siteAddress(process.env['ATLAS_SITE']);
  if (address === null) return {};
  const { site } = await import('./vite/site');
  return { plugins: [site(address)] };
});
