/** Unfolds what stands folded in the panel while the page is printed, so that paper has all of it. */
export function printWhole(): void {
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const all = document.querySelectorAll<HTMLDetailsElement>(
      '.view details:not([open], .share, .correction)',
    );
    folded = [...all];
    for (const one of folded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false;
  });
}
