/** Whether the page handles a click on a link; clicks with a modifier open tabs and windows. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
}
