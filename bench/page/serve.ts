/** Serves a folder on a loopback port, compressed, and counts what it sends. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Served {
  readonly address: string;
  /** Bytes and number of the bodies sent since the last call. */
  readonly take: () => { readonly bytes: number; readonly requests: number };
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export async function serve(folder: string): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  let [bytes, requests] = [0, 0];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const isFont = extname(path) === '.woff2';
      const body =
        compressed.get(path) ?? (isFont ? readFileSync(path) : gzipSync(readFileSync(path)));
      compressed.set(path, body);
      [bytes, requests] = [bytes + body.length, requests + 1];
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/json',
        'content-length': body.length,
        // Each visit uses a new browser; within a visit a file is loaded once, as from any host.
        'cache-control': 'max-age=600',
        ...(!isFont && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = { bytes, requests };
      [bytes, requests] = [0, 0];
      return taken;
    },
    close: () => server.close(),
  };
}
