/** How often the linker is right: shares from 0 to 1, and counts. */
export interface LinkQuality {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly linksInTraps: number;
  readonly traps: number;
}
