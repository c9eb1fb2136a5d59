/** `npm run build`: the site, into `dist/`. */
import { buildOrSay } from './vite/build-or-say';

await buildOrSay({});
