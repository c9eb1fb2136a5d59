/** A question that cannot be answered as it stands; the message says how to mend it, in one line. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
