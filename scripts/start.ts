/** `npm start`: builds the atlas, serves it on a free loopback port and prints the address. */
import { createServer } from 'node:net';
import { preview } from 'vite';
import { orSay } from './or-say';
import { buildAtlas } from './vite/build-atlas';

// Without an address of the site: this one is for this machine only.
await orSay(() => buildAtlas({ logLevel: 'warn' }));
const port = await freePort(4173);
const server = await preview({
  configLoader: 'runner',
  preview: { host: '127.0.0.1', port, strictPort: true },
  logLevel: 'warn',
});
console.log(`Corridor Atlas is at http://127.0.0.1:${port}/ (Ctrl-C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void server.close().finally(() => process.exit(0));
  });

/** The given port if it is free, otherwise one that the system picks. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      wanted === 0 ? reject(new Error('No free port')) : resolve(freePort(0)),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
