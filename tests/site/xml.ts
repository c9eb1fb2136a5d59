/** Reads XML by saxes, which refuses what is not well-formed. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  /** The namespace of the name. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element. Throws for XML that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element = {
      ...{ name: local, uri, children: [], text: '' },
      attributes: Object.fromEntries(own),
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const [last] = open.slice(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new Error('The XML has no element');
  return root;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
