/**
 * With `require-trusted-types-for 'script'` the browser calls this before it uses a script address.
 * It accepts only scripts of the atlas, such as MapLibre's worker: those in the folder of the site,
 * one above that of its scripts. Other pages may lie on the same host.
 */
export function allowOwnScripts(): void {
  const site = new URL(/* @vite-ignore */ '../', import.meta.url).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { href } = new URL(address, document.baseURI);
      if (!href.startsWith(site)) throw new TypeError(`Not a script of this site: ${href}`);
      return href;
    },
  });
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}
