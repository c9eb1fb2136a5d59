/**
 * The feed of a language (Atom, RFC 4287): the events of the record, and the versions of the data.
 */
import { eventDay } from '../../src/catalog/events-around';
import type { AtlasEvent, Catalog } from '../../src/catalog/types';
import { credit, feedUri, generator } from '../../src/formats/credit';
import { folderOf } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import { eventTitle } from '../../src/sentences/event-title';
import { feedPath } from './paths';
import type { Release } from './releases';
import { escaped } from './xml';

export interface FeedInput {
  readonly catalog: Catalog;
  readonly t: Messages;
  /** The address of the site, with a final slash. */
  readonly site: string;
  /** The versions of the data, earliest first; at least one. */
  readonly releases: readonly Release[];
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

export function feed({ catalog, t, site, releases }: FeedInput): string {
  const page = `${site}${folderOf(t.language)}`;
  const own = `${site}${feedPath(t.language)}`;
  const entries = [
    ...releases.toReversed().map((release) => releaseEntry(release, t, page)),
    ...catalog.events
      .toSorted((a, b) => (eventDay(a) < eventDay(b) ? 1 : -1))
      .map((event) => eventEntry(event, catalog, t, page, releases)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${t.language}">`,
    `<id>${feedUri(t.language)}</id>`,
    textOf('title', t.atlasName),
    textOf('subtitle', `${t.description} ${t.disclaimer}`),
    `<updated>${entries[0]?.updated ?? ''}</updated>`,
    `<author><name>${escaped(t.atlasName)}</name></author>`,
    textOf('rights', credit),
    `<generator version="${escaped(releases.at(-1)?.version ?? '')}">${escaped(generator)}</generator>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(own)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${t.language}" href="${escaped(page)}"/>`,
    `<icon>${escaped(site)}icons/icon.svg</icon>`,
    ...entries.map(entryElement),
    '</feed>',
    '',
  ].join('\n');
}

function releaseEntry({ version, day }: Release, t: Messages, page: string): Entry {
  return {
    id: feedUri(t.language, `version-${version}`),
    title: `${t.atlasName} ${version}`,
    updated: instantOf(day),
    address: page,
    kind: 'version',
    content: `<p>${escaped(t.description)}</p>`,
    lang: t.language,
  };
}

function eventEntry(
  event: AtlasEvent,
  catalog: Catalog,
  t: Messages,
  page: string,
  releases: readonly Release[],
): Entry {
  return {
    id: feedUri(t.language, event.id),
    title: eventTitle(event, t),
    updated: instantOf(dayOf(event.id, releases)),
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
    const { title, publisher, url } = citationById[id] ?? {};
    if (title === undefined || publisher === undefined) return [];
    const name = escaped(title);
    const linked = url ? `<a href="${escaped(url)}">${name}</a>` : name;
    return [`<li>${linked} (${escaped(publisher)})</li>`];
  });
  return [
    `<p>${escaped(text)}</p>`,
    ...(differs ? [`<p>${escaped(t.card.differs)} ${escaped(differs)}</p>`] : []),
    sources.length > 0 ? `<ul>${sources.join('')}</ul>` : `<p>${escaped(t.notChecked)}</p>`,
  ].join('');
}

/** The day of the last version that added or changed a record; of the first one if none says so. */
function dayOf(id: string, releases: readonly Release[]): string {
  const changing = releases.findLast(({ changed }) => changed.has(id)) ?? releases[0];
  return changing?.day ?? '';
}

/** Atom wants a time of day, and a release has none: the start of its day. */
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
