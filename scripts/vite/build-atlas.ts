import { createBuilder, type InlineConfig } from 'vite';

/**
 * Builds the atlas as `npm run build` does. Vite's own `build` would make only the bundle of the
 * site, but the pages need the bundle that renders them first.
 */
export async function buildAtlas(config: InlineConfig = {}): Promise<void> {
  const builder = await createBuilder({ configLoader: 'runner', ...config }, null);
  await builder.buildApp();
}
