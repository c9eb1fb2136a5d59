/** Whether the reader prefers less motion: then the camera jumps instead of flying. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
