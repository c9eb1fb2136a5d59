import type { Plugin } from 'vite';

export const sitePluginName = 'atlas-site';

/**
 * The address of the site that the plugin `site` of this build was given, with a final slash; null
 * where the build has no such plugin.
 */
export function siteOf(plugins: readonly Pick<Plugin, 'name' | 'api'>[]): string | null {
  const found = plugins.find(({ name }) => name === sitePluginName);
  return (found?.api as { readonly site: string } | undefined)?.site ?? null;
}
