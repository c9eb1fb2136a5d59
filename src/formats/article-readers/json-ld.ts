/** What JSON-LD says of the article of a page (https://schema.org/Article). */
import { isRecord } from '../../is-record';
import type { PageDetails } from './read-text';

type Told = readonly [keyof PageDetails, string];
type Node = Readonly<Record<string, unknown>>;

const article = /(?:Article|BlogPosting|Report|Posting|WebPage)$/;
/** Members of a list that are looked at, and lists within lists. */
const mostNodes = 50;
const deepest = 3;

/** What the first article of the document says; nothing where it is no JSON. */
export function readJsonLd(json: string): readonly Told[] {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return [];
  }
  const nodes = nodesOf(document).filter((node) => typesOf(node).some((one) => article.test(one)));
  const own = nodes.find((node) => !typesOf(node).includes('WebPage')) ?? nodes[0];
  return own ? detailsOf(own) : [];
}

/** The nodes of the document, those of its graph, and what each is mainly about. */
function nodesOf(value: unknown, depth = 0): readonly Node[] {
  if (depth > deepest) return [];
  if (Array.isArray(value))
    return value.slice(0, mostNodes).flatMap((one) => nodesOf(one, depth + 1));
  if (!isRecord(value)) return [];
  const { '@graph': graph, mainEntity } = value;
  return [value, ...nodesOf(graph, depth + 1), ...nodesOf(mainEntity, depth + 1)];
}

function detailsOf(node: Node): readonly Told[] {
  const told: (readonly [keyof PageDetails, unknown])[] = [
    ['title', node.headline ?? node.name],
    ['url', node.url ?? idOf(node.mainEntityOfPage)],
    ['publisher', nameOf(node.publisher)],
    ['published', node.datePublished],
  ];
  return told.filter((one): one is Told => typeof one[1] === 'string');
}

function typesOf(node: Node): readonly string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).filter((type) => typeof type === 'string');
}

function nameOf(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(one) ? one.name : one;
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? value['@id'] : value;
}
