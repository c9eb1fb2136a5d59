/** Loaded where a file of the page is not as the build wrote it: the formats with their checks. */
export { readStartFile } from '../catalog/check-start-file';
export { readTranslations } from '../catalog/translation-schema';
