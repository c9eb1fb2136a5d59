/** Kinds of places where people live under one name. */
export const settlementKinds: ReadonlySet<string> = new Set(['city', 'town', 'village', 'capital']);
