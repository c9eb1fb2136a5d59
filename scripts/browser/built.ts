import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { findBrowser, quietFlags } from './find';

/** The built page, served, and a browser to open it with. */
export interface Built {
  readonly browser: Browser;
  /** The address of the page, with a slash at its end. */
  readonly base: string;
  /** Ends both. */
  readonly close: () => Promise<void>;
}

/** Throws where there is no browser; run `npm run build` before. */
export async function openBuilt(): Promise<Built> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `npm test` once, it gets one.');
  const server = await preview({
    configLoader: 'runner',
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  });
  const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, base: server.resolvedUrls?.local[0] ?? '', close };
}
