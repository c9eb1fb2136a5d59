/** The invented pair, linked by the shipped linker, as the page does it. */
import { readFileSync } from 'node:fs';
import { findDates } from '../../../src/linking/dates/find-dates';
import { Linker } from '../../../src/linking/linker';
import { loadLinkable } from '../../../src/cli/load-linkable';
import { found } from '../../../src/reading/own-dates';
import type { OwnArticle } from '../../../src/reading/own-article';
import { readExample, type ExampleReport } from '../../../src/reading/two-reports/example';

const { places, linking } = loadLinkable();
const linker = new Linker(places, linking);

export const exampleTexts = readExample(readFileSync('geodata/two-reports.json', 'utf8'));

export function linked({
  id,
  lang,
  title,
  published,
  text,
}: Omit<ExampleReport, 'published'> & { readonly published: string | null }): OwnArticle {
  return {
    ...{ id, text, lost: [], guessed: lang, places: [], opened: '2026-11-20T08:00:00.000Z' },
    details: { title, publisher: null, url: null, published, lang },
    mentions: linker.link(text, lang).map((one) => ({ ...one, state: 'machine' })),
    dates: found(findDates(text, { language: lang, published })),
  };
}

export const [armenian, azerbaijani] = exampleTexts.map(linked) as [OwnArticle, OwnArticle];
