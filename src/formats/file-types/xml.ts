/** Text as XML 1.0. */

/** Characters that no XML document can hold, escaped or not, and halves of pairs. */
export const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader of XML would make it a line feed.
  '\r': '&#13;',
};

/** A text as content of an element, every character kept. It must be free of `notInXml`. */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign);
}

/** A text as the value of an attribute, between quotation marks of either kind. */
export function xmlValue(text: string): string {
  return shownInXml(text)
    .replace(/[&<>"'\r]/g, (sign) => escapes[sign] ?? sign)
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/** A text with U+FFFD for what XML cannot hold: for titles, names and notes. */
export function shownInXml(text: string): string {
  return text.replace(notInXml, '\ufffd');
}
