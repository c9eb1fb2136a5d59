/**
 * `npm run build`: the site, into `dist/`. With the address of the site in ATLAS_SITE it has all
 * that needs whole addresses, too. Text files stand there in gzip and Brotli as well.
 */
import { orSay } from './or-say';
import { siteAddress } from './site/site-address';
import { compressed } from './vite/compressed';
import { buildAtlas } from './vite/build-atlas';

await orSay(async () => {
  const address = siteAddress(process.env['ATLAS_SITE']);
  if (address === null) return buildAtlas({ plugins: [compressed()] });
  const { site } = await import('./vite/site');
  await buildAtlas({ plugins: [site(address), compressed()] });
});
