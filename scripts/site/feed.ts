/**
 * The feed of a language (Atom, RFC 4287): the events of the record, and the changes of the data.
 */
import { eventDay } from '../../src/catalog/events-around';
import type { AtlasEvent, Catalog } from '../../src/catalog/types';
import { creditLine, generator } from '../../src/formats/credit';
import { feedUri } from '../../src/formats/uris';
import { dateInWords } from '../../src/i18n/format';
import { folderOf } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import { eventTitle } from '../../src/sentences/event-title';
import { feedPath } from './paths';
import type { ReleaseChange } from './releases';
import { escaped } from './xml';

export interface FeedInput {
  readonly catalog: Catalog;
  readonly t: Messages;
  /** The address of the site, with a final slash. */
  readonly site: string;
  /** The version of the atlas. */
  readonly version: string;
  /** What became different in the data, earliest first; at least its first version. */
  readonly changes: readonly ReleaseChange[];
}

/** An entry of the feed, before it is XML. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly address: string;
  readonly kind: string;
  /** HTML. */
  readonly content: string;
  readonly lang: string;
}

export function feed({ catalog, t, site, version, changes }: FeedInput): string {
  const page = `${site}${folderOf(t.language)}`;
  const own = `${site}${feedPath(t.language)}`;
  const first = changes[0]?.day ?? '';
  const entries = [
    ...changes.toReversed().map((change) => changeEntry(change, t, page)),
    ...catalog.events
      .toSorted((a, b) => (eventDay(a) < eventDay(b) ? 1 : -1))
      .map((event) => eventEntry(event, catalog, t, page, first)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${t.language}">`,
    `<id>${feedUri(t.language)}</id>`,
    textOf('title', t.atlasName),
    textOf('subtitle', `${t.description} ${t.disclaimer}`),
    `<updated>${entries[0]?.updated ?? ''}</updated>`,
    `<author><name>${escaped(t.atlasName)}</name></author>`,
    textOf('rights', creditLine(catalog.atlas)),
    `<generator version="${escaped(version)}">${escaped(generator)}</generator>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(own)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${t.language}" href="${escaped(page)}"/>`,
    `<icon>${escaped(site)}icons/icon.svg</icon>`,
    ...entries.map(entryElement),
    '</feed>',
    '',
  ].join('\n');
}

function changeEntry(
  { id, day, text, lang = 'en' }: ReleaseChange,
  t: Messages,
  page: string,
): Entry {
  return {
    id: feedUri(t.language, id),
    title: t.time.event.titled(dateInWords(day, t), text),
    updated: instantOf(day),
    address: page,
    kind: 'change',
    content: `<p>${escaped(text)}</p>`,
    lang,
  };
}

/** `first`: the day of the first version of the data. */
function eventEntry(
  event: AtlasEvent,
  catalog: Catalog,
  t: Messages,
  page: string,
  first: string,
): Entry {
  // Nobody noted when each record was written: not before the first version, nor before its day.
  const day = eventDay(event);
  return {
    id: feedUri(t.language, event.id),
    title: eventTitle(event, t),
    updated: instantOf(day > first ? day : first),
    address: `${page}?event=${event.id}`,
    kind: event.kind,
    content: contentOf(event, catalog, t),
    lang: event.lang ?? 'en',
  };
}

/** What is said of an event, where sources differ, and the sources. */
function contentOf(
  { text, differs, citations }: AtlasEvent,
  { citationById }: Catalog,
  t: Messages,
) {
  const sources = citations.flatMap((id) => {
    const { title, lang, publisher, url } = citationById[id] ?? {};
    if (title === undefined || publisher === undefined) return [];
    const name = `<cite lang="${lang ?? 'en'}">${escaped(title)}</cite>`;
    const linked = url ? `<a href="${escaped(url)}">${name}</a>` : name;
    return [`<li>${linked} (${escaped(publisher)})</li>`];
  });
  return [
    `<p>${escaped(text)}</p>`,
    ...(differs ? [`<p>${escaped(t.card.differs)} ${escaped(differs)}</p>`] : []),
    sources.length > 0 ? `<ul>${sources.join('')}</ul>` : `<p>${escaped(t.notChecked)}</p>`,
  ].join('');
}

/** Atom wants a time of day, and a change has none: the start of its day. */
function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function entryElement({ id, title, updated, address, kind, content, lang }: Entry): string {
  return [
    `<entry xml:lang="${lang}">`,
    `<id>${escaped(id)}</id>`,
    textOf('title', title),
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<category term="${escaped(kind)}"/>`,
    `<content type="html">${escaped(content)}</content>`,
    '</entry>',
  ].join('\n');
}

function textOf(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}
