import { htmlText } from '../../src/formats/html-text';

/**
 * A text as it stands in HTML or XML, between tags and in an attribute. Control characters are left
 * out, because XML does not allow them.
 */
export function escaped(text: string): string {
  return htmlText(text).replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) =>
    '\t\n\r'.includes(sign) ? sign : '',
  );
}
