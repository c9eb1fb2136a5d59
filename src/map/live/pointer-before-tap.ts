/**
 * A finger that comes down was never seen to move there, as a mouse is; what follows the pointer
 * until it is pressed, such as the edge of a circle, would stay behind. Returns its clean-up.
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
