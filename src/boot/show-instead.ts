/** Puts the live page in the place of the document, which comes back if that fails. */
export function showInstead(target: Element, make: () => void, isPrerendered: boolean): void {
  const before = [...target.childNodes];
  const words = document.querySelector('.in-words');
  words?.remove();
  if (!isPrerendered) target.replaceChildren();
  try {
    make();
  } catch (error) {
    target.replaceChildren(...before);
    if (words) target.after(words);
    throw error;
  }
}
