/** The SHA-256 of a text in UTF-8, in hexadecimal; null where the browser cannot compute it. */
export async function sha256(text: string): Promise<string | null> {
  // Browsers have it only on https and on the local machine.
  if (!('subtle' in crypto)) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
