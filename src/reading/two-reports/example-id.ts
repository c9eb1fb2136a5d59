/** Ids of the invented reports begin so; those of a reader's own articles begin otherwise. */
export const exampleId = /^example-[a-z0-9-]{1,40}$/;
