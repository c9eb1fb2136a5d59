/** A chart of the page as a file of its own: colours and type as they are shown, on paper. */

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

/** The chart as the text of an SVG file. */
export function svgText(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [chart, copy].map((svg) => [...svg.querySelectorAll('*')]);
  shown?.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of kept) copied?.[index]?.setAttribute(name, style.getPropertyValue(name));
    copied?.[index]?.removeAttribute('class');
  });
  const { width, height } = chart.getBoundingClientRect();
  const box = [-margin, -margin, width + 2 * margin, height + 2 * margin].map(Math.round);
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(box[2]));
  copy.setAttribute('height', String(box[3]));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries())
    paper.setAttribute(name, String(box[index]));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(chart: SVGSVGElement, name: string): void {
  save(new Blob([svgText(chart)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The chart as a PNG of twice its size on the screen. */
export async function savePng(chart: SVGSVGElement, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svgText(chart)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) save(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
