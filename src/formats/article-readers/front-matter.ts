/** The lines `title: …` at the head of a Markdown file, which tell of the page that it becomes. */
import { addressOf, dayWritten } from './page-values';
import type { PageDetails } from './read-text';

const readers: Readonly<
  Record<string, readonly [keyof PageDetails, (written: string) => string | null]>
> = {
  title: ['title', (written) => written],
  date: ['published', dayWritten],
  published: ['published', dayWritten],
  url: ['url', addressOf],
  canonical_url: ['url', addressOf],
  publisher: ['publisher', (written) => written],
};

/** Of YAML only what such heads have: one name and one value a line. */
export function frontMatterDetails(yaml: string): Partial<PageDetails> {
  const details: Partial<Record<keyof PageDetails, string>> = {};
  for (const line of yaml.split('\n')) {
    const [, name = '', written = ''] = /^(\w{1,20}):\s*(.*?)\s*$/.exec(line) ?? [];
    const reader = readers[name];
    const value = reader?.[1](written.replace(/^(["'])(.*)\1$/, '$2'));
    if (reader && value) details[reader[0]] ??= value;
  }
  return details;
}

/** Whether the text between two lines `---` is YAML: names with values, lists under them, comments. */
export function isFrontMatter(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => /^(["']?[\w.-]{1,40}["']?:(\s|$)|\s|#|-\s)/.test(line));
}
