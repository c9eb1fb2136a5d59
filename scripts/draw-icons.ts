/** `npm run icons`: the icons that are pictures, from the drawing in `public/icons/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { iconSizes } from './site/manifest';
import { pngOf } from './site/raster';

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, 'utf8');
for (const size of iconSizes) writeFileSync(`${folder}icon-${size}.png`, pngOf(drawing, size));
