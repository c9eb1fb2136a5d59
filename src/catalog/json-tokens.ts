/**
 * The signs, texts, numbers and words of a valid JSON text, one after another, as they are written.
 * A loop and no pattern, because a pattern over a text of 50 MB overflows the engine's stack.
 */
export function* jsonTokens(text: string): Generator<string> {
  const word = /[^\s{}[\],:"]+/y;
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      const end = endOfText(text, at);
      yield text.slice(at, end);
      at = end;
    } else if ('{}[],:'.includes(sign)) {
      yield sign;
      at += 1;
    } else {
      word.lastIndex = at;
      const [token] = word.exec(text) ?? [];
      if (token !== undefined) yield token;
      at += token?.length ?? 1;
    }
  }
}

/** Where a text ends that begins at a quotation mark: after the next mark without a backslash. */
function endOfText(text: string, start: number): number {
  for (let mark = text.indexOf('"', start + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    let backslashes = 0;
    while (text[mark - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return mark + 1;
  }
  return text.length;
}
