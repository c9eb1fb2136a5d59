import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { englishName } from '../../../src/catalog/naming';
import { en } from '../../words';
import AnswerTable from '../../../src/panels/ask/AnswerTable.svelte';
import type { ResultRow } from '../../../src/query/answer';
import { AppState } from '../../../src/state/app-state.svelte';
import { OwnData } from '../../../src/state/own-data.svelte';
import { loadWords } from '../../../src/panels/ask/words';
import { catalog } from '../../fixtures';
import InAtlas from '../InAtlas.svelte';

await loadWords('en');

/** The table of an answer with a number of rows, some of which only may belong to it. */
function table(found: number, perhaps = 0): string {
  const row = (_: unknown, km: number): ResultRow => ({
    id: catalog.features[km % 50]?.id ?? '',
    km,
  });
  const reply = {
    parts: { ask: 'within', of: 'shusha-shushi', km: '9' },
    question: { kind: 'within', of: { id: 'shusha-shushi' }, km: 9 },
    result: {
      kind: 'within',
      value: found,
      unit: 'features',
      giveOrTake: null,
      geometry: null,
      features: Array.from({ length: found }, row),
      perhaps: Array.from({ length: perhaps }, row),
      notes: [],
    },
  } as const;
  const reader = { own: new OwnData() };
  const atlas = { app: new AppState(catalog), t: en, nameOf: englishName, reader };
  const props = { reply, sentence: 'ResultRow.' };
  return render(InAtlas as never, { props: { atlas, component: AnswerTable, props } as never })
    .body;
}

const rowsIn = (html: string) => html.match(/<th scope="row"/g)?.length ?? 0;

describe('the table of an answer', () => {
  it('has all rows of a short answer, to sort and to copy', () => {
    const html = table(5, 2);
    expect(rowsIn(html)).toBe(7);
    expect(html).toContain('Sort by Name');
    expect(html).toContain('Copy the table');
    expect(html).not.toContain('The first');
  });

  it('begins with a few, and says how many more it can show', () => {
    const html = table(40);
    expect(rowsIn(html)).toBe(12);
    expect(html).toContain('Show 28 more');
    expect(html).not.toContain('The first');
  });

  it('says of a long answer that it has the first rows and the downloads all', () => {
    const html = table(300);
    expect(html).toContain('Show 188 more');
    expect(html).toContain('The first 200 of 300 rows; the downloads have all of them.');
    expect(html).toContain('Sort by Name');
  });

  it('stays bounded with 100,000, which it neither sorts nor copies', () => {
    const html = table(99_000, 1000);
    expect(rowsIn(html)).toBe(12);
    expect(html).toContain('The first 200 of 100000 rows');
    expect(html).not.toContain('Sort by');
    expect(html).not.toContain('Copy the table');
    expect(html).toContain('Download CSV');
    expect(html.length).toBeLessThan(20_000);
  });
});
