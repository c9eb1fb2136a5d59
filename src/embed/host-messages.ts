/**
 * What a page that embeds the map and the map say to each other, with `postMessage`. The element
 * `<corridor-atlas>` speaks for the page. Anything else than these shapes is ignored.
 */

/** The name of the version in each message. */
const messageTag = 'corridor-atlas';
const version = 1;

export type HostMessage =
  /** The query string of the view to show. */
  | { readonly view: string }
  /** A file to show with it: its text, null where it could not be loaded. */
  | { readonly file: { readonly name: string; readonly text: string | null } }
  /** No file any more. */
  | { readonly file: null };

/** What the map says once it listens. */
export const ready = { [messageTag]: version, ready: true } as const;

/** A message of the page, with the name of its version. */
export function taggedMessage(message: HostMessage): Readonly<Record<string, unknown>> {
  return { [messageTag]: version, ...message };
}

const longestView = 2_000;
const longestName = 300;

/** The message in what another window has sent; null where it is none. */
export function readHostMessage(data: unknown): HostMessage | null {
  const { [messageTag]: of, view, file } = members(data);
  if (of !== version) return null;
  if (typeof view === 'string' && view.length <= longestView) return { view };
  if (file === null) return { file };
  const { name, text } = members(file);
  if (typeof name !== 'string' || name.length > longestName) return null;
  return text === null || typeof text === 'string' ? { file: { name, text } } : null;
}

/** Whether the map says in a message that it listens. */
export function isReady(data: unknown): boolean {
  const { [messageTag]: of, ready: said } = members(data);
  return of === version && said === true;
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
