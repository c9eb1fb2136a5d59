/** Work that keeps the page from drawing for longer is felt. */
const mostMs = 8;

/** Saves a text that the page made piece by piece, without a server; between pieces it can draw. */
export async function saveFile(
  name: string,
  type: string,
  pieces: Iterable<string>,
): Promise<void> {
  const address = URL.createObjectURL(new Blob(await written(pieces), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The pieces in as many texts as there were pauses. */
async function written(pieces: Iterable<string>): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let begin = performance.now();
  for (const piece of pieces) {
    text += piece;
    if (performance.now() - begin < mostMs) continue;
    texts.push(text);
    text = '';
    await new Promise((resume) => setTimeout(resume));
    begin = performance.now();
  }
  return [...texts, text];
}
