import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowOwnScripts } from '../src/trusted-types';

afterEach(() => vi.unstubAllGlobals());

describe('the scripts that the page may start', () => {
  it('lie in the folder of the atlas: others of the same host are refused', () => {
    const rules: ((address: string) => string)[] = [];
    const createPolicy = (_: string, { createScriptURL }: Record<string, (typeof rules)[0]>) =>
      createScriptURL && rules.push(createScriptURL);
    vi.stubGlobal('window', { trustedTypes: { createPolicy } });
    vi.stubGlobal('document', { baseURI: import.meta.url });
    allowOwnScripts();
    const [pass = String] = rules;
    // The folder of the site is here that of the project.
    const site = new URL('../', import.meta.url).href;
    expect(pass('../assets/worker.js')).toBe(`${site}assets/worker.js`);
    for (const other of ['../../neighbour/worker.js', '/worker.js', 'https://example.org/a.js'])
      expect(() => pass(other), other).toThrow(/Not a script of this site/);
  });
});
