import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { quietFlags } from './find';
import { findOrGetBrowser } from './install';

/** The built page, served, and a browser to open it with. */
export interface Built {
  readonly browser: Browser;
  /** The address of the page, with a slash at its end. */
  readonly base: string;
  /** Stops the server and the browser. */
  readonly close: () => Promise<void>;
}

/** Installs a browser if there is none, and throws if it cannot; needs `npm run build` first. */
export async function openBuilt(): Promise<Built> {
  const executablePath = findOrGetBrowser();
  if (!executablePath) throw new Error('There is no browser to open the page with.');
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
