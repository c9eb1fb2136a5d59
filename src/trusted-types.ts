/**
 * With `require-trusted-types-for 'script'` the browser calls this before it uses a script address.
 * It accepts only scripts of this site, such as MapLibre's worker.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { origin, href } = new URL(address, document.baseURI);
      if (origin !== location.origin) throw new TypeError(`Not a script of this site: ${href}`);
      return href;
    },
  });
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}
