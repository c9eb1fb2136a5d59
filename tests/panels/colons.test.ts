import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Components whose text has a colon of its own: French and Armenian write another one. */
function withColon(source: string): readonly string[] {
  const template = source.replace(/<(script|style)[^]*?<\/\1>|<!--[^]*?-->|\{#snippet.*/g, '');
  return template.match(/(\}|<\/\w+\s*>|\s>):(?=\s|<|\{)/g) ?? [];
}

describe('a component', () => {
  it('takes the colon behind a label from the words of the language', () => {
    const folders = ['src/panels', 'src/prerender'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.svelte'))
        .map((file) => `${folder}/${file}`),
    );
    const found = files.filter((file) => withColon(readFileSync(file, 'utf8')).length > 0);
    expect(found).toEqual([]);
  });

  it('is told where it has one of its own', () => {
    expect(withColon('<p>{words.happens}: {name}</p>')).toHaveLength(1);
    expect(withColon('<script>const { a }: Props = $props();</script><p>{a}{t.colon}</p>')).toEqual(
      [],
    );
  });
});
