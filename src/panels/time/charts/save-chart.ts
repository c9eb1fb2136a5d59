/**
 * A chart of the page as a file of its own: colours and type as they are shown, on paper, and the
 * disclaimer below it, for a picture travels without its page.
 */
import { saveBlob } from '../../shared/save-file';
import { linesOf } from './lines';

const svg = 'http://www.w3.org/2000/svg';
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-family',
  'text-anchor',
] as const;
const margin = 16;
/** Of the disclaimer, in pixels. */
const letters = 11;
const lineHeight = 15;

/** The chart as the text of an SVG file, with the disclaimer to be seen and as its description. */
export function svgText(chart: SVGSVGElement, disclaimer: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [chart, copy].map((svg) => [...svg.querySelectorAll('*')]);
  shown?.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of kept) copied?.[index]?.setAttribute(name, style.getPropertyValue(name));
    copied?.[index]?.removeAttribute('class');
  });
  const { width, height } = chart.getBoundingClientRect();
  const below = addLines(copy, disclaimer, width, height);
  const box = [-margin, -margin, width + 2 * margin, height + below + 2 * margin].map(Math.round);
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', svg);
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(box[2]));
  copy.setAttribute('height', String(box[3]));
  const paper = document.createElementNS(svg, 'rect');
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries())
    paper.setAttribute(name, String(box[index]));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const description = document.createElementNS(svg, 'desc');
  description.textContent = disclaimer;
  copy.prepend(description, paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Writes a sentence below the chart and returns the height that it takes, in pixels. */
function addLines(copy: SVGSVGElement, sentence: string, width: number, height: number): number {
  const { color, fontFamily } = getComputedStyle(document.body);
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${letters}px ${fontFamily}`;
  // A program that does not have the page's fonts may set letters that are a fifth wider.
  const measure = (words: string) =>
    1.2 * (context?.measureText(words).width ?? words.length * letters);
  const lines = linesOf(sentence, width, measure);
  lines.forEach((line, index) => {
    const text = document.createElementNS(svg, 'text');
    text.setAttribute('y', String(height + (index + 1.5) * lineHeight));
    text.setAttribute('fill', color);
    text.setAttribute('font-size', `${letters}px`);
    text.setAttribute('font-family', fontFamily);
    text.textContent = line;
    copy.append(text);
  });
  return (lines.length + 1) * lineHeight;
}

export function saveSvg(chart: SVGSVGElement, name: string, disclaimer: string): void {
  saveBlob(`${name}.svg`, new Blob([svgText(chart, disclaimer)], { type: 'image/svg+xml' }));
}

/** The chart as a PNG of twice its size on the screen. */
export async function savePng(
  chart: SVGSVGElement,
  name: string,
  disclaimer: string,
): Promise<void> {
  const file = new Blob([svgText(chart, disclaimer)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) saveBlob(`${name}.png`, blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}
