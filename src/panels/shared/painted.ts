/** Resolves after the next frame; soon also where the page is hidden and has no frames. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve);
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}
