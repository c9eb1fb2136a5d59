/** CSV (RFC 4180) read back, letter by letter. */
export function tableOf(csv: string): string[][] {
  const lines: string[][] = [];
  let [line, cell, quoted] = [[] as string[], '', false];
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv.charAt(at);
    if (quoted && letter === '"' && csv.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') [line, cell] = [[...line, cell], ''];
    else if (!quoted && letter === '\n') {
      lines.push([...line, cell.replace(/\r$/, '')]);
      [line, cell] = [[], ''];
    } else cell += letter;
  }
  return lines;
}

export function fail(): never {
  throw new Error('Not there');
}
