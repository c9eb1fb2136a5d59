/**
 * A mouse moves before it presses; a finger touches without a movement, so that what follows the
 * pointer, such as the edge of a circle, would stay behind. This sends a movement before each tap.
 * Returns its clean-up.
 */
export function moveBeforeTaps(canvas: HTMLElement): () => void {
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    const { clientX, clientY, pointerId, pointerType } = event;
    const same = { clientX, clientY, pointerId, pointerType, isPrimary: true, bubbles: true };
    canvas.dispatchEvent(new PointerEvent('pointermove', same));
  };
  canvas.addEventListener('pointerdown', move, { capture: true });
  return () => canvas.removeEventListener('pointerdown', move, { capture: true });
}
