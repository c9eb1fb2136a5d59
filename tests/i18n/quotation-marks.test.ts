import { describe, expect, it } from 'vitest';
import { marksAround } from '../../src/i18n/quotation-marks';
import { catalog } from '../fixtures';

const ours = catalog.citations.filter(({ note }) => note?.startsWith('The title is ours'));

describe('the marks around the title of a source', () => {
  it('are those of the language of the page', () => {
    expect(marksAround('Бои у сёл', 'ru')).toEqual(['«', '»']);
    expect(marksAround('Combats à Talich', 'fr')).toEqual(['«\u00a0', '\u00a0»']);
    expect(marksAround('Azerbaijan raises flag', 'en')).toEqual(['“', '”']);
  });

  it('are left out around a title of ours, which is in brackets, and around one that has some', () => {
    expect(ours.length).toBeGreaterThan(100);
    for (const { title } of ours) expect(marksAround(title, 'ru')).toEqual(['', '']);
    expect(marksAround('“Şuşaya səfər”', 'az')).toEqual(['', '']);
  });
});
