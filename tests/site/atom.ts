/**
 * What RFC 4287 asks of a feed, written from the standard and not from our code: the elements that
 * must and may stand in a feed and an entry, how often, and the form of their values.
 */
import { childrenOf, type XmlElement } from './xml';

const namespace = 'http://www.w3.org/2005/Atom';

/** Sections 4.1.1 and 4.1.2: how often each element may stand, [least, most]. */
const inFeed: Readonly<Record<string, readonly [number, number]>> = {
  author: [1, Infinity],
  category: [0, Infinity],
  contributor: [0, Infinity],
  generator: [0, 1],
  icon: [0, 1],
  id: [1, 1],
  link: [0, Infinity],
  logo: [0, 1],
  rights: [0, 1],
  subtitle: [0, 1],
  title: [1, 1],
  updated: [1, 1],
  entry: [0, Infinity],
};
const inEntry: Readonly<Record<string, readonly [number, number]>> = {
  author: [0, Infinity],
  category: [0, Infinity],
  content: [0, 1],
  contributor: [0, Infinity],
  id: [1, 1],
  link: [0, Infinity],
  published: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  summary: [0, 1],
  title: [1, 1],
  updated: [1, 1],
};
/** Section 3.3, a date-time of RFC 3339 with a "T" and a zone. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const scheme = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** What a feed does wrong; empty if it is a feed as the standard has it. */
export function faultsOfFeed(feed: XmlElement): readonly string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
  return [
    ...(feed.name === 'feed' && feed.uri === namespace ? [] : ['is no feed']),
    ...faultsOf(feed, 'feed', inFeed),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['has not one link to itself']),
    ...entries.flatMap((entry, index) => faultsOf(entry, `entry ${index}`, inEntry)),
    // An entry without content must have an alternate link.
    ...entries.flatMap((entry, index) =>
      childrenOf(entry, 'content').length > 0 || linksOf(entry, 'alternate').length > 0
        ? []
        : [`entry ${index} has neither content nor a link`],
    ),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
  ];
}

function faultsOf(
  element: XmlElement,
  where: string,
  allowed: Readonly<Record<string, readonly [number, number]>>,
): readonly string[] {
  const strange = element.children.filter(({ name, uri }) => !allowed[name] || uri !== namespace);
  const counts = Object.entries(allowed).flatMap(([name, [least, most]]) => {
    const count = childrenOf(element, name).length;
    return count < least || count > most ? [`${where} has ${name} ${count} times`] : [];
  });
  const dates = [...childrenOf(element, 'updated'), ...childrenOf(element, 'published')];
  const addresses = [...childrenOf(element, 'id'), ...childrenOf(element, 'icon')].map(
    ({ text }) => text,
  );
  const links = childrenOf(element, 'link').map(({ attributes }) => attributes['href'] ?? '');
  return [
    ...strange.map(({ name }) => `${where} may not have ${name}`),
    ...counts,
    ...dates
      .filter(({ text }) => !instant.test(text) || Number.isNaN(Date.parse(text)))
      .map(({ text }) => `${where} has no date ${text}`),
    ...[...addresses, ...links].filter((one) => !scheme.test(one)).map((one) => `${where}: ${one}`),
    ...childrenOf(element, 'category')
      .filter(({ attributes }) => !attributes['term'])
      .map(() => `${where} has a category without a term`),
    ...childrenOf(element, 'author')
      .filter((author) => childrenOf(author, 'name').length !== 1)
      .map(() => `${where} has an author without a name`),
  ];
}

export function linksOf(element: XmlElement, rel: string): readonly string[] {
  return childrenOf(element, 'link')
    .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)
    .map(({ attributes }) => attributes['href'] ?? '');
}
