import { readFileSync } from 'node:fs';

const file = new URL('../../package.json', import.meta.url);

/** The version of the atlas, of its code and of its data. */
export const version = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
