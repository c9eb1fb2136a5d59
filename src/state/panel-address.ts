/** Query string -> the panel view that it names, or what it names that the atlas does not have. */
import { eventOf } from '../catalog/events-around';
import type { Catalog } from '../catalog/types';
import type { Days } from '../chronology/calendar';
import { readDaysIn } from '../chronology/day-reading';
import type { MissingFromAddress } from '../i18n/page-messages';
import { ownArticleId } from '../reading/own-article';
import { knownValue, queryOf, valueOf } from './mended-address';
import { readArchiveAddress } from './archive-address';
import { readOwnAddress } from './own-address';
import { readQuestionAddress } from './question-address';
import { readReports } from './reports-address';
import { roundDegrees } from './round-degrees';
import type { PanelView } from './view';

/** What of an address cannot be opened, as it stands there. */
export interface AddressTrouble {
  readonly what: MissingFromAddress;
  readonly text: string;
}

const shownKinds = ['start', 'day', 'charts', 'read', 'data', 'layers', 'sources'] as const;
export type ShownKind = (typeof shownKinds)[number];

export function isShown(kind: string | null): kind is ShownKind {
  return shownKinds.some((known) => known === kind);
}

export interface AddressReading {
  /** The panel view; null where the address does not name one of this kind. */
  readonly panel: PanelView | null;
  readonly trouble?: AddressTrouble;
}
type PanelReader = (query: URLSearchParams, catalog: Catalog, days: Days) => AddressReading;

const eventId = /^[\w-]{1,60}$/;
const nothing: AddressReading = { panel: null };

/** The first that finds a panel view decides. */
const readers: readonly PanelReader[] = [
  (query) => {
    const parts = readQuestionAddress(query);
    return { panel: parts && { kind: 'ask', parts } };
  },
  (query, { featureById }) =>
    named(
      query,
      'place',
      (id) => featureById[id] !== undefined,
      'place',
      (id) => ({ kind: 'place', id }),
    ),
  (query, catalog) => {
    // Whether the record has such an event, its card says.
    const isEvent = (id: string): id is string => eventOf(catalog, id) !== undefined;
    const id = knownValue(query, 'event', isEvent) ?? valueOf(query, 'event') ?? '';
    return eventId.test(id) ? { panel: { kind: 'event', id } } : nothing;
  },
  (query) => {
    const text = valueOf(query, 'at');
    const at = /^(-?\d{1,3}(?:\.\d+)?),\s*(-?\d{1,2}(?:\.\d+)?)$/.exec(text ?? '');
    const [lon, lat] = [roundDegrees(Number(at?.[1])), roundDegrees(Number(at?.[2]))];
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90)
      return { panel: { kind: 'point', at: [lon, lat] } };
    // With a question, the point is a part of it, of which its form speaks.
    return text === null || query.has('ask')
      ? nothing
      : { panel: null, trouble: { what: 'point', text } };
  },
  (query, _, days) => {
    const compared = readDaysIn(valueOf(query, 'compare') ?? '', days);
    if (!('first' in compared)) return nothing;
    return { panel: { kind: 'compare', from: compared.first, to: compared.last } };
  },
  (query, { story }) =>
    named(
      query,
      'story',
      (step) => story.some(({ id }) => id === step),
      'step',
      (step) => ({ kind: 'story', step }),
    ),
  (query) =>
    named(
      query,
      'show',
      (kind) => kind === 'ask' || isShown(kind),
      'view',
      (kind) => (isShown(kind) ? { kind } : { kind: 'ask', parts: {} }),
    ),
  // Whether this browser has both articles, the view says.
  (query) => {
    const text = valueOf(query, 'reports');
    const panel = text === null ? null : readReports(text);
    return text === null || panel
      ? { panel }
      : { panel, trouble: { what: 'article', text: text.slice(0, 80) } };
  },
  readOwnAddress,
  readArchiveAddress,
  // An article of the reader's own may not be in this browser; the panel says so then.
  (query, { articles }) =>
    named(
      query,
      'article',
      (id) => ownArticleId.test(id) || articles.some((one) => one.id === id),
      'article',
      (id) => ({ kind: 'article', id }),
    ),
];

/** The panel view that a query string names; null where it names none that the atlas has. */
export function readPanel(query: URLSearchParams, catalog: Catalog, days: Days): PanelView | null {
  for (const read of readers) {
    const { panel } = read(query, catalog, days);
    if (panel) return panel;
  }
  return null;
}

/** What a query string names that cannot be opened; null where all is well. */
export function addressTrouble(
  search: string,
  catalog: Catalog,
  days: Days,
): AddressTrouble | null {
  const query = queryOf(search);
  const troubles = readers.flatMap((read) => read(query, catalog, days).trouble ?? []);
  return troubles[0] ?? null;
}

function named(
  query: URLSearchParams,
  name: string,
  isKnown: (value: string) => boolean,
  what: AddressTrouble['what'],
  panelOf: (value: string) => PanelView,
): AddressReading {
  const text = query.get(name);
  const value = knownValue(query, name, (one): one is string => isKnown(one));
  if (value !== null) return { panel: panelOf(value) };
  return text === null || text.trim() === ''
    ? nothing
    : { panel: null, trouble: { what, text: text.trim().slice(0, 80) } };
}
