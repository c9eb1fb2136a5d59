import type { ReadWords } from '../i18n/read-words';

/**
 * `unkept`: the browser cannot store, so articles are lost with the page. `overtaken`: another
 * window changed the same, and its version is shown. `unread`: some record is of another version.
 * `unloaded`: the part of the page that reads the records did not come.
 * `replaced`: a file that was opened took the place of the links that its text had here.
 */
export type LibraryTrouble = keyof ReadWords['trouble'];
