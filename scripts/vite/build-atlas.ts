import { createBuilder, type InlineConfig } from 'vite';

/**
 * Builds the atlas as `npm run build` does. Vite's own `build` makes the bundle of the site alone,
 * and the pages need the one that renders them before it.
 */
export async function buildAtlas(config: InlineConfig = {}): Promise<void> {
  const builder = await createBuilder({ configLoader: 'runner', ...config }, null);
  await builder.buildApp();
}
