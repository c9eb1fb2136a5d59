/** Writes SVG as text. Everything that is not written here as a tag is escaped. */
import { shownInXml } from '../../formats/file-types/xml';

/** A number is written with two decimals; undefined leaves the attribute out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** A part of an SVG document, which only `element` and `words` make. */
export interface Markup {
  readonly svg: string;
}

/** An element with attributes and content. */
export function element(
  name: string,
  attributes: SvgAttributes,
  ...content: readonly Markup[]
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(shown(value))}"`],
  );
  const inside = content.map(({ svg }) => svg).join('');
  return { svg: `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}

/** Words as the content of an element. */
export function words(text: string): Markup {
  return { svg: escaped(text) };
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return shownInXml(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
