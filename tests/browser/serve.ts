/** Shared by all browser tests: the built page, served as `npm start` does, and one browser. */
import { chromium } from 'playwright';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { builtPage } from '../../scripts/browser/built-page';
import { findBrowser, quietFlags } from '../../scripts/browser/find';

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir: await builtPage() },
    preview: { host: '127.0.0.1', port: 0 },
  });
  project.provide('address', server.resolvedUrls?.local[0] ?? '');
  // The Firefox tests start their own browser.
  const executablePath = project.name === 'firefox' ? null : findBrowser();
  const browser = executablePath
    ? await chromium.launchServer({ executablePath, args: [...quietFlags] })
    : null;
  project.provide('browser', browser?.wsEndpoint() ?? '');
  return async () => {
    await browser?.close();
    await server.close();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built page, with a final slash. */
    address: string;
    /** Where the shared browser takes connections; empty if there is none. */
    browser: string;
  }
}
