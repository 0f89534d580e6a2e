/** What XML 1.0 cannot hold in any spelling (its production 2, Char). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for an element or for an attribute in double quotes. Line breaks and tabs are written out, for in an attribute a reader would make blanks of them. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(NOT_XML, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
