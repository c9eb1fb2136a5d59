/** The first digits of the SHA-256 of a file of the data stand at the end of its name. */
const digits = /-([0-9a-f]{8})\.json$/;

/**
 * Whether the text of a file is what the build wrote under that name. False also where the browser
 * does not hash, which it only does over https and on the reader's own machine.
 */
export async function isAsBuilt(path: string, text: string): Promise<boolean> {
  const [, wanted] = digits.exec(path) ?? [];
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (wanted === undefined || !subtle) return false;
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new DataView(hash).getUint32(0).toString(16).padStart(8, '0') === wanted;
}
