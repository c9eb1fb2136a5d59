/** Turns the text of an SVG document into pixels. */

/** The drawing on a canvas of a number of times its size. Rejects where the browser cannot read it. */
export async function canvasOf(svg: string, times: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * times);
    canvas.height = Math.round(image.height * times);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A canvas as a file. Rejects where it is larger than the browser can encode. */
export async function fileOf(
  canvas: HTMLCanvasElement,
  type: string,
  quality?: number,
): Promise<Blob> {
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
  if (!file) throw new Error(`No ${type} of ${canvas.width} × ${canvas.height} pixels`);
  return file;
}

/** A PNG of a number of times the size of the drawing. */
export async function pngOf(svg: string, times: number): Promise<Blob> {
  return fileOf(await canvasOf(svg, times), 'image/png');
}
