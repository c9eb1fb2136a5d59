/** In which direction a paragraph runs. */
export type WritingDirection = 'ltr' | 'rtl';

/** Letters, and the marks that stand for one: LRM, RLM and ALM. */
const strong = /[\p{L}\u200e\u200f\u061c]/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u061c]/u;

/**
 * The direction of the first letter, as `dir="auto"` has it. A browser looks for that letter again
 * with each part that is put into a paragraph, which takes minutes for one of 20,000 links.
 */
export function directionOf(text: string): WritingDirection {
  const [first = ''] = strong.exec(text) ?? [];
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
