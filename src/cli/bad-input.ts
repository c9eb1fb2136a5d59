/**
 * Thrown for data that cannot be read; the message is one line with file, field, reason and mend.
 */
export class BadData extends Error {
  override readonly name = 'BadData';
}

/**
 * Thrown for a question that cannot be answered as given; the message says in one line how to mend
 * it.
 */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
