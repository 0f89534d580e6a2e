import { LABEL_FONT_PX } from '@/lib/layout/labelSize';
import { textWidthPx } from '@/lib/layout/textWidth';
import type { Colour } from '@/lib/model/vocabulary';

/** What a shape is for. The page's style sheet and the exported picture's own rules both go by it. */
export type Role =
  | 'grid'
  | 'zero'
  | 'tick'
  | 'value'
  | 'time'
  | 'timeMajor'
  | 'title'
  | 'note'
  | 'line'
  | 'tentativeLine'
  | 'marker'
  | 'hollow'
  | 'tentative'
  | 'bar'
  | 'partialBar'
  | 'tentativeBar'
  | 'spread'
  | 'stem'
  | 'older'
  | 'label'
  | 'break'
  | 'band'
  | 'bandText'
  | 'bandTextDark'
  | 'event'
  | 'span'
  | 'rug'
  | 'eventText'
  | 'selected'
  | 'picked'
  | 'doubt'
  | 'fit'
  | 'continuation'
  | 'turn'
  | 'unsure'
  | 'trace'
  | 'median';

interface Drawn {
  readonly role: Role;
  /** Number of its line, which gives it its colour. */
  readonly tone?: number;
  /** Colour of its kind. */
  readonly colour?: Colour;
  /** Said of it by a pointer that rests on it. */
  readonly title?: string;
  /** Id of the event that it stands for. */
  readonly event?: string;
}

export interface RectShape extends Drawn {
  readonly is: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Share of ink. */
  readonly ink?: number;
}
export interface PathShape extends Drawn {
  readonly is: 'path';
  readonly d: string;
  /** Where the path's own nought stands. */
  readonly x?: number;
  readonly y?: number;
}
export interface TextShape extends Drawn {
  readonly is: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** What is drawn inside a box and cut at its edges. */
export interface ClipShape {
  readonly is: 'clip';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the shapes' own nought lies below the top of the box: room for marks that reach over it. */
  readonly air: number;
  readonly shapes: readonly Shape[];
}
export type Shape = RectShape | PathShape | TextShape | ClipShape;

/** A point that a pointer or a key can come to. */
export interface PlacedPoint {
  /** Number of the line and of its point. */
  readonly line: number;
  readonly point: number;
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** A picture in px: all that painters need. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where the axis of time lies. */
  readonly axis: { readonly start: number; readonly lengthPx: number };
  readonly shapes: readonly Shape[];
  readonly points: readonly PlacedPoint[];
}

/** Colours of lines, by tone. They hold contrast in light and dark. */
export const TONES: readonly Colour[] = ['blue', 'red', 'green', 'violet', 'amber', 'cyan'];

/** Places are told to a tenth of a px: more would only make files longer. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;

/** Text sizes of the picture, px. */
export const TEXT_PX = { small: 11.5, title: 13 } as const;

export const widthOf = (text: string, sizePx: number = TEXT_PX.small): number =>
  (textWidthPx(text) * sizePx) / LABEL_FONT_PX;

/** A text cut to a width, with an ellipsis; empty where not even a few letters fit. */
export function fitText(text: string, roomPx: number, sizePx: number = TEXT_PX.small): string {
  if (widthOf(text, sizePx) <= roomPx) return text;
  const letters = [...text];
  const cut = (length: number): string => `${letters.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(cut(middle), sizePx) <= roomPx) fits = middle;
    else tooLong = middle;
  }
  return fits < 3 ? '' : cut(fits);
}

/** Lines of a text that are no wider than `widthPx`. */
export function wrapText(text: string, widthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
