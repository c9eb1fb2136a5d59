/** Data that cannot be read; the message is one line with file, field, reason and how to mend it. */
export class BadData extends Error {
  override readonly name = 'BadData';
}

/** A question that cannot be answered as it stands; the message says how to mend it, in one line. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
