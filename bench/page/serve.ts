/** Serves a folder on a loopback port, by gzip, and counts what it sends in gzip and in Brotli. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Served {
  readonly address: string;
  /** What was sent since the last call: bytes of the bodies in either encoding, and their number. */
  readonly take: () => Sent;
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

const nothing: Sent = { gzip: 0, brotli: 0, requests: 0 };
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
  let sent = nothing;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const isFont = extname(path) === '.woff2';
      const body = bodies.get(path) ?? bodyOf(path, isFont);
      bodies.set(path, body);
      sent = {
        gzip: sent.gzip + body.bytes.length,
        brotli: sent.brotli + body.brotli,
        requests: sent.requests + 1,
      };
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
    take: () => {
      const taken = sent;
      sent = nothing;
      return taken;
    },
    close: () => server.close(),
  };
}

/** Fonts are compressed already. */
function bodyOf(path: string, isFont: boolean): Body {
  const file = readFileSync(path);
  if (isFont) return { bytes: file, brotli: file.length };
  return { bytes: gzipSync(file), brotli: brotliCompressSync(file).length };
}
