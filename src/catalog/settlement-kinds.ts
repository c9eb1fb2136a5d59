/** Kinds of places that are one settlement, where people live. */
export const settlementKinds: ReadonlySet<string> = new Set(['city', 'town', 'village', 'capital']);
