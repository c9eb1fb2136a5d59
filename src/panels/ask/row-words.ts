/** What a table says of the rows of an answer. */
import { answerTabs, figuresIn, type AnswerRow, type Figure } from '../../formats/answer-rows';
import { km, percent } from '../../i18n/format';
import type { AskWords } from '../../i18n/ask-words';
import type { Messages } from '../../i18n/messages';

/** What kind of thing a row is, since a place and the position there share a name, and how sure. */
export function aboutRow(row: AnswerRow, w: AskWords, t: Messages): string {
  const { kind } = row.feature.properties;
  const doubt = row.withinAccuracy && !row.isPerhaps ? w.unsure : '';
  return [t.kind[kind] ?? kind, doubt].filter((text) => text !== '').join(' · ');
}

export function figureInWords(row: AnswerRow, column: Figure, t: Messages): string {
  const value = row[column];
  if (value === undefined) return '';
  return column === 'share' ? percent(value, t) : km(value, t);
}

/** The rows for the clipboard, tab by tab. */
export function tabsOf(rows: readonly AnswerRow[], { columns }: AskWords, t: Messages): string {
  const figures = figuresIn(rows);
  const head = [columns.name, ...figures.map((column) => columns[column])];
  const lines = rows.map((row) => [
    row.name,
    ...figures.map((column) => figureInWords(row, column, t)),
  ]);
  return answerTabs(head, lines);
}
