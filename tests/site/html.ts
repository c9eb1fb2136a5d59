/** What the head of a page says, read by an HTML parser. */
import { parseDocument } from 'htmlparser2';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in it, without the tags inside. */
  readonly text: string;
}

type Nodes = ReturnType<typeof parseDocument>['children'];

/** Every tag of a page, in its order. */
export function tagsIn(html: string): readonly Tag[] {
  return walk(parseDocument(html).children);
}

function walk(nodes: Nodes): readonly Tag[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    const { name, attribs, children } = node;
    return [{ name, attributes: attribs, text: textOf(children) }, ...walk(children)];
  });
}

/** The words of a piece of HTML. */
export function textIn(html: string): string {
  return textOf(parseDocument(html).children);
}

function textOf(nodes: Nodes): string {
  return nodes
    .map((node) =>
      'children' in node ? textOf(node.children) : 'data' in node ? String(node.data) : '',
    )
    .join('');
}

/** The values of the Open Graph properties of a page; a property that stands twice counts as none. */
export function graphOf(html: string): Readonly<Record<string, string>> {
  const pairs = tagsIn(html).flatMap(({ name, attributes }) =>
    name === 'meta' && attributes['property']
      ? [[attributes['property'], attributes['content'] ?? ''] as const]
      : [],
  );
  const names = pairs.map(([property]) => property);
  return Object.fromEntries(
    pairs.filter(([property]) => names.indexOf(property) === names.lastIndexOf(property)),
  );
}

/** The addresses of the links with a relation. */
export function linksWith(html: string, rel: string): readonly Readonly<Record<string, string>>[] {
  return tagsIn(html)
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => attributes);
}

/** The JSON-LD of a page. */
export function jsonLdOf(html: string): unknown {
  const found = tagsIn(html).filter(
    ({ name, attributes }) => name === 'script' && attributes['type'] === 'application/ld+json',
  );
  if (found.length !== 1) throw new Error(`The page has ${found.length} elements of JSON-LD`);
  return JSON.parse(found[0]?.text ?? '');
}
