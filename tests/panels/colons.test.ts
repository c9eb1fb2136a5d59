import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/sentences/sentence';
import { loadMessages } from '../words';

/** What stands in the markup of a component, without its script, style and comments. */
const markup = (source: string) =>
  source.replace(/<(script|style)[^]*?<\/\1>|<!--[^]*?-->|\{#snippet.*/g, '');

/** Components whose text has a colon of its own: French and Armenian write another one. */
function withColon(source: string): readonly string[] {
  return markup(source).match(/(\}|<\/\w+\s*>|\s>):(?=\s|<|\{)/g) ?? [];
}

/** Components whose text has a full stop of its own: Armenian writes another one. */
function withFullStop(source: string): readonly string[] {
  return markup(source).match(/(\}|<\/\w+\s*>|\s>)\.(?=\s|<|\{)|`\. \$/g) ?? [];
}

describe('a component', () => {
  const files = ['src/panels', 'src/prerender'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svelte'))
      .map((file) => `${folder}/${file}`),
  );

  it('takes the colon behind a label from the words of the language', () => {
    const found = files.filter((file) => withColon(readFileSync(file, 'utf8')).length > 0);
    expect(found).toEqual([]);
  });

  it('takes the full stop of a sentence that it puts together from the words of the language', () => {
    const found = files.filter((file) => withFullStop(readFileSync(file, 'utf8')).length > 0);
    expect(found).toEqual([]);
  });

  it('is told where it has one of its own', () => {
    expect(withColon('<p>{words.happens}: {name}</p>')).toHaveLength(1);
    expect(withColon('<script>const { a }: Props = $props();</script><p>{a}{t.colon}</p>')).toEqual(
      [],
    );
  });

  it('is told where it has a full stop of its own', () => {
    expect(withFullStop('<q>{wording}</q>.{/if}<p>{manner}.</p>')).toHaveLength(2);
    expect(withFullStop('<p>{manner}{t.fullStop}</p>')).toEqual([]);
  });
});

describe('a sentence that is put together', () => {
  it('ends with the mark of its language, and of English where the text is in English', async () => {
    const armenian = await loadMessages('hy');
    expect(sentence('Ներկայություն նոր ճանապարհին', armenian)).toMatch(/ճանապարհին։$/);
    expect(sentence('Presence on the new road', armenian, 'en')).toMatch(/road\.$/);
    expect(sentence('Présence sur la route', await loadMessages('fr'))).toMatch(/route\.$/);
  });
});
