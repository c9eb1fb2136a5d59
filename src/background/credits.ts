/** A part of a credit line: a text, or one with a link. */
export interface Credit {
  readonly text: string;
  /** An address of the web; null for text alone. */
  readonly href: string | null;
}

const most = 500;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
};

/** The text and the links of a credit, which sources write as HTML; everything else is left out. */
export function creditsOf(html: string): readonly Credit[] {
  const credits: Credit[] = [];
  let href: string | null = null;
  for (const part of html.slice(0, most).split(/(<[^>]*>?)/)) {
    if (part.startsWith('<')) href = hrefIn(part) ?? (/^<\/a\b/i.test(part) ? null : href);
    else {
      const text = decoded(part).replace(/\s+/g, ' ');
      if (text.trim() !== '') credits.push({ text, href });
    }
  }
  return credits;
}

/** The address of a link that leads to the web; null for any other. */
function hrefIn(tag: string): string | null {
  const [, , quoted, bare] =
    /^<a\b[^>]*?\shref\s*=\s*(?:(["'])(.*?)\1|([^\s>"']+))/i.exec(tag) ?? [];
  const address = decoded(quoted ?? bare ?? '');
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
