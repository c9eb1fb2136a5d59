/** A page of somebody else's, on a port of its own, with a strict policy; it embeds the map. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import type { FrameLocator, Page } from 'playwright';
import { address, open } from './atlas-page';

const atlas = new URL(address).origin;

/** The lines of `docs/embedding.md` for a page with a content security policy. */
function documentedLines(): string {
  const [, lines] =
    /```\n(frame-src[^`]*)```/.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  if (lines === undefined) throw new Error('docs/embedding.md has no lines for a policy');
  return lines.replaceAll('ATLAS_ORIGIN', atlas).replaceAll('\n', ' ');
}

const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; ${documentedLines()}`;

export interface Host {
  /** The address of a page with this HTML in its body. */
  readonly page: (html: string) => string;
  /** Serves a file beside the pages. */
  readonly put: (name: string, content: string) => void;
  /** Opens a page with this HTML in its body, and lets it load the atlas. */
  readonly open: (html: string, more?: Parameters<typeof open>[0]) => Promise<Page>;
}

/** The script that defines `<corridor-atlas>`. */
export const elementScript = `<script src="${address}corridor-atlas.js" defer></script>`;

/** What a browser says of a file that a busy machine is slow to use. */
export const slowPreload = /preloaded using link preload/;

export const isDrawn = (frame: FrameLocator) => frame.locator('[aria-busy=false]').waitFor();
export const keyOf = (frame: FrameLocator) =>
  frame.getByRole('heading', { name: /^Who held what on/ });

/** Starts the server for the tests of a file. */
export function useHost(): Host {
  const files = new Map<string, string>();
  let server: Server;
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const content = files.get(new URL(url, 'http://host').pathname);
      const type = url.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json';
      response.setHeader('content-security-policy', policy);
      if (content === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': type }).end(content);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const put = (name: string, content: string) => void files.set(`/${name}`, content);
  const page = (html: string) => {
    const name = `page-${files.size}.html`;
    put(name, `<!doctype html><html lang="en"><title>News</title><body>${html}</body></html>`);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
  };
  return {
    put,
    page,
    open: (html, more = {}) =>
      open({ site: page(html), embeds: address, expected: slowPreload, ...more }),
  };
}
