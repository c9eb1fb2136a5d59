let atRest: () => void = () => undefined;

/** Resolves once the map has been drawn for the first time, or once it is known that none will be. */
export const mapAtRest = new Promise<void>((resolve) => {
  atRest = resolve;
});

export function tellMapAtRest(): void {
  atRest();
}
