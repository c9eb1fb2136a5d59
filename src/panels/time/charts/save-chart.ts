/**
 * A chart of the page as a file of its own: colours and type as they are shown, on paper, its title
 * above and what it rests on below, for a picture travels without its page.
 */
import type { FontsFor } from '../../../map/export/embedded-fonts';
import { wrapLines } from '../../../map/export/wrap-lines';

const svg = 'http://www.w3.org/2000/svg';
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
] as const;
const margin = 16;
/** Pixels of the letters of the title and of the lines below, and from one line to the next. */
const titleType = { letters: 15, step: 20, weight: 600 };
const smallType = { letters: 11, step: 15, weight: 400 };
type Type = typeof titleType;

export interface ChartWords {
  readonly title: string;
  /** Sources, licence and disclaimer, each a paragraph; the last is the file's description too. */
  readonly about: readonly string[];
}

/**
 * The chart as the text of an SVG file with its words, to be seen and as its title and description,
 * and with the fonts that it needs.
 */
export function svgText(
  chart: SVGSVGElement,
  { title, about }: ChartWords,
  fonts: FontsFor,
): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [chart, copy].map((svg) => [...svg.querySelectorAll('*')]);
  shown?.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of kept) copied?.[index]?.setAttribute(name, style.getPropertyValue(name));
    copied?.[index]?.removeAttribute('class');
  });
  const { width, height } = chart.getBoundingClientRect();
  const above = broken([title], width, titleType);
  const below = broken(about, width, smallType);
  const top = (above.length + 0.5) * titleType.step;
  addLines(copy, above, titleType.letters - top, titleType);
  addLines(copy, below, height + 1.5 * smallType.step, smallType);
  const whole = top + height + (below.length + 1) * smallType.step;
  const box = [-margin, -margin - top, width + 2 * margin, whole + 2 * margin].map(Math.round);
  for (const name of ['class', 'aria-describedby', 'style']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', svg);
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(box[2]));
  copy.setAttribute('height', String(box[3]));
  const paper = document.createElementNS(svg, 'rect');
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries())
    paper.setAttribute(name, String(box[index]));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const rules = wordsFor('style', fonts(copy.textContent));
  copy.prepend(wordsFor('title', title), wordsFor('desc', about.at(-1) ?? ''), rules, paper);
  return new XMLSerializer().serializeToString(copy);
}

function wordsFor(name: 'title' | 'desc' | 'style', words: string): SVGElement {
  const element = document.createElementNS(svg, name);
  element.textContent = words;
  return element;
}

/** Paragraphs on lines that a chart is wide enough for. */
function broken(paragraphs: readonly string[], width: number, type: Type): readonly string[] {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(document.body);
  if (context) context.font = `${type.weight} ${type.letters}px ${fontFamily}`;
  // A program that does not have the page's fonts may set letters that are a fifth wider.
  const measure = (words: string) =>
    1.2 * (context?.measureText(words).width ?? words.length * type.letters);
  return paragraphs.flatMap((one) => wrapLines(one, width, measure));
}

function addLines(copy: SVGSVGElement, lines: readonly string[], first: number, type: Type): void {
  const { color, fontFamily } = getComputedStyle(document.body);
  lines.forEach((line, index) => {
    const text = document.createElementNS(svg, 'text');
    text.setAttribute('y', String(first + index * type.step));
    text.setAttribute('fill', color);
    text.setAttribute('font-size', `${type.letters}px`);
    text.setAttribute('font-weight', String(type.weight));
    text.setAttribute('font-family', fontFamily);
    text.textContent = line;
    copy.append(text);
  });
}
