/** What is found where a text names a time: the values of its fields, for whoever stores them. */
export const dateKinds = ['absolute', 'relative', 'range', 'recurring'] as const;
export const dateCertainties = ['sure', 'inferred'] as const;
/** "Early", "mid" and "end of". */
export const mods = ['start', 'mid', 'end'] as const;
