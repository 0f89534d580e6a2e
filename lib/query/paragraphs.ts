/**
 * The paragraphs of a text. In YAML an empty line between folded lines (`>`) becomes one line break, and between literal ones (`|`) two; where there are
 * two, single ones only wrap.
 */
export function paragraphsOf(text: string): readonly string[] {
  const parts = /\n[^\S\n]*\n/.test(text) ? text.split(/\n[^\S\n]*\n/) : text.split('\n');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
