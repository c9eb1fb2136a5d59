/** The code of an error of Node, such as `ENOENT`; null where it has none. */
export function errorCode(error: unknown): string | null {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? error.code : null;
}
