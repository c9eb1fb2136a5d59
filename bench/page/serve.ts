/** Serves a folder on a loopback port, by gzip, and counts what it sends in gzip and in Brotli. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Served {
  readonly address: string;
  /**
   * What was sent since the last call, asked for up to a time (milliseconds since 1970): bytes of
   * the bodies in either encoding, and their number.
   */
  readonly take: (until?: number) => Sent;
  readonly close: () => void;
}

export interface Sent {
  readonly gzip: number;
  readonly brotli: number;
  readonly requests: number;
}

interface Body {
  readonly bytes: Buffer;
  readonly brotli: number;
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
  const bodies = new Map<string, Body>();
  let sent: { readonly at: number; readonly body: Body }[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const isFont = extname(path) === '.woff2';
      const body = bodies.get(path) ?? bodyOf(path, isFont);
      bodies.set(path, body);
      sent.push({ at, body });
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/json',
        'content-length': body.bytes.length,
        // Each visit uses a new browser; within a visit a file is loaded once, as from any host.
        'cache-control': 'max-age=600',
        ...(!isFont && { 'content-encoding': 'gzip' }),
      });
      response.end(body.bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: (until = Infinity) => {
      const bodiesUntil = sent.filter(({ at }) => at <= until).map(({ body }) => body);
      sent = [];
      return {
        gzip: sum(bodiesUntil.map(({ bytes }) => bytes.length)),
        brotli: sum(bodiesUntil.map(({ brotli }) => brotli)),
        requests: bodiesUntil.length,
      };
    },
    close: () => server.close(),
  };
}

function sum(all: readonly number[]): number {
  return all.reduce((before, one) => before + one, 0);
}

/** Fonts are compressed already. */
function bodyOf(path: string, isFont: boolean): Body {
  const file = readFileSync(path);
  if (isFont) return { bytes: file, brotli: file.length };
  return { bytes: gzipSync(file), brotli: brotliCompressSync(file).length };
}
