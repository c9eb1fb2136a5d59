declare module 'edtf' {
  /** Reads an EDTF string; throws on any other text. Times are in milliseconds since 1970. */
  export default function edtf(
    text: string,
    options: { level: number; types: readonly string[] },
  ): { readonly min: number; readonly max: number };
}
