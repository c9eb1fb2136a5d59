/** A host on loopback that serves a folder with range requests, counts them, and can misbehave. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface RangeServer {
  /** The address of the folder, with a final slash. */
  readonly address: string;
  /** The paths that were asked for since `reset`, and the bytes of their bodies. */
  readonly asked: () => { readonly paths: readonly string[]; readonly bytes: number };
  readonly reset: () => void;
  readonly close: () => void;
}

interface Behaviour {
  /** Sends whole files whatever is asked, as hosts without ranges do. */
  readonly ranges?: boolean;
}

export async function serveRanges(
  folder: string,
  { ranges = true }: Behaviour = {},
): Promise<RangeServer> {
  let [paths, bytes]: [string[], number] = [[], 0];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path)).then(
      (whole) => {
        const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
        const [from, to] = range ? [Number(range[1]), Number(range[2])] : [0, whole.length - 1];
        const isPart = ranges && range !== null;
        const body = isPart ? whole.subarray(from, to + 1) : whole;
        paths.push(`${path.slice(1)}`);
        bytes += body.length;
        if (isPart && from >= whole.length)
          response.writeHead(416, { 'Content-Range': `bytes */${whole.length}` }).end();
        else
          response
            .writeHead(isPart ? 206 : 200, {
              'Content-Length': body.length,
              ...(isPart && {
                'Content-Range': `bytes ${from}-${from + body.length - 1}/${whole.length}`,
              }),
            })
            .end(body);
      },
      () => response.writeHead(404).end('There is no such file.'),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked: () => ({ paths, bytes }),
    reset: () => ([paths, bytes] = [[], 0]),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
