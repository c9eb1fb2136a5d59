/**
 * A file name without its ending that every file system accepts, in any script: letters and digits
 * of a title, with hyphens between them; `otherwise` where it has none.
 */
export function fileNameOf(title: string, otherwise: string): string {
  const words = title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return words.slice(0, 60) || otherwise;
}
