/** One thing wrong with the data, said so that its editor can mend it. */
export interface Problem {
  readonly file: string;
  /** Id of the feature or record, if the trouble is inside one. */
  readonly feature: string | null;
  /** JSON pointer (RFC 6901) to the field. */
  readonly pointer: string;
  /** The value found, as JSON, shortened. */
  readonly value: string;
  readonly reason: string;
}

/** More than this many problems of one file help nobody. */
export const maxProblems = 50;

export function problem(
  file: string,
  path: readonly (string | number)[],
  value: unknown,
  reason: string,
  feature: string | null = null,
): Problem {
  return { file, feature, pointer: pointer(path), value: shown(value), reason };
}

export function problemLine({ file, feature, pointer, value, reason }: Problem): string {
  return `${file}: ${feature ?? '(file)'}: ${pointer || '/'}: ${value}: ${reason}`;
}

function pointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function shown(value: unknown): string {
  if (value === undefined) return '(missing)';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}
