import type { PreparedSources } from '../map/style/build-style';

/** The element of the page with what the build has worked out for the map; JSON, run by nobody. */
export const preparedId = 'prepared';

/** What the build has worked out for the map of this page; nothing where the page does not have it. */
export function readPrepared(page: Document): PreparedSources {
  const json = page.getElementById(preparedId)?.textContent ?? '';
  return json === '' ? {} : (JSON.parse(json) as PreparedSources);
}
