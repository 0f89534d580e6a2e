import { escapeXml } from '@/lib/base/escapeXml';
import type { Colour } from '@/lib/model/vocabulary';
import { type Drawing, type Role, type Shape, TEXT_PX, TONES, tenth, widthOf, wrapText } from '@/lib/trend/drawing';

/** What stands around the picture in its file. */
export interface SvgWords {
  readonly title: string;
  /** The stated order, notes, what is not drawn: a paragraph each. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Day of the record, EDTF. */
  readonly date: string | undefined;
  readonly licence: string | undefined;
  readonly address: string;
}

/** The light colours of the site (components/ui/tokens.css), as a file of its own cannot read them. */
const PAPER = '#fcfaf5';
const INK = '#1c1a16';
const INK_2 = '#5e594e';
const HAIRLINE = '#ddd6c7';
const ACCENT = '#8f231b';
const ACCENT_SOFT = '#f3dfd9';
const COLOURS: Readonly<Record<Colour, string>> = {
  teal: '#17694f',
  red: '#a32a1c',
  blue: '#2f5596',
  amber: '#79530f',
  violet: '#67408a',
  slate: '#4a4f57',
  green: '#3f671c',
  rose: '#a12560',
  brown: '#7a4525',
  cyan: '#0d6076',
};

const OWN = 'own'; // stands for the colour of the line or of the kind

/** How each role looks: presentation attributes alone, which every reader of SVG knows. */
const LOOKS: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  grid: { fill: HAIRLINE },
  zero: { fill: INK_2 },
  tick: { fill: INK_2 },
  value: { fill: INK_2, 'font-size': '11.5' },
  time: { fill: INK_2, 'font-size': '11.5' },
  timeMajor: { fill: INK, 'font-size': '11.5', 'font-weight': '600' },
  title: { fill: INK, 'font-size': '14', 'font-weight': '600' },
  note: { fill: INK_2, 'font-size': '11.5' },
  line: { fill: 'none', stroke: OWN, 'stroke-width': '2', 'stroke-linejoin': 'round' },
  tentativeLine: { fill: 'none', stroke: OWN, 'stroke-width': '2', 'stroke-dasharray': '5 4' },
  marker: { fill: OWN, stroke: PAPER, 'stroke-width': '1' },
  hollow: { fill: PAPER, stroke: OWN, 'stroke-width': '1.5' },
  tentative: { fill: PAPER, stroke: OWN, 'stroke-width': '1.5', 'stroke-dasharray': '2 1.5' },
  bar: { fill: OWN },
  partialBar: { fill: PAPER, stroke: OWN, 'stroke-width': '1.5' },
  tentativeBar: { fill: OWN, 'fill-opacity': '0.35', stroke: OWN, 'stroke-width': '1.5', 'stroke-dasharray': '4 3' },
  spread: { fill: 'url(#hatch)', stroke: OWN, 'stroke-width': '1' },
  stem: { fill: 'none', stroke: OWN, 'stroke-width': '2' },
  older: { fill: 'none', stroke: INK_2, 'stroke-width': '1.5' },
  label: { fill: OWN, 'font-size': '12', 'font-weight': '600' },
  break: { fill: 'none', stroke: ACCENT, 'stroke-width': '1.5', 'stroke-dasharray': '2 3' },
  band: { fill: INK },
  bandText: { fill: INK, 'font-size': '11' },
  bandTextDark: { fill: PAPER, 'font-size': '11' },
  event: { fill: OWN },
  span: { fill: OWN },
  rug: { fill: 'none', stroke: OWN, 'stroke-width': '1' },
  eventText: { fill: INK, 'font-size': '11.5' },
  selected: { fill: OWN, stroke: INK, 'stroke-width': '2' },
  picked: { fill: ACCENT_SOFT, 'fill-opacity': '0.6' },
  doubt: { fill: ACCENT_SOFT },
  fit: { fill: 'none', stroke: ACCENT, 'stroke-width': '2' },
  continuation: { fill: 'none', stroke: ACCENT, 'stroke-width': '2', 'stroke-dasharray': '4 4' },
  turn: { stroke: ACCENT, 'stroke-width': '1' },
  unsure: { stroke: INK_2, 'stroke-width': '1', 'stroke-dasharray': '3 3' },
  trace: { fill: 'none', stroke: OWN, 'stroke-width': '1', 'stroke-opacity': '0.45' },
  median: { fill: 'none', stroke: OWN, 'stroke-width': '3' },
};
/** A text of a turn is no stroke. */
const TURN_TEXT = {
  fill: ACCENT,
  stroke: PAPER,
  'stroke-width': '3',
  'paint-order': 'stroke',
  'font-size': '11.5',
  'font-weight': '600',
};

const TURN_TEXTS: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>> = {
  turn: TURN_TEXT,
  unsure: { ...TURN_TEXT, fill: INK_2 },
};

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');
}

function lookOf(shape: Exclude<Shape, { is: 'clip' }>): Readonly<Record<string, string>> {
  const colour = COLOURS[shape.colour ?? TONES[(shape.tone ?? 0) % TONES.length]!];
  const look = shape.is === 'text' ? (TURN_TEXTS[shape.role] ?? LOOKS[shape.role]) : LOOKS[shape.role];
  return Object.fromEntries(Object.entries(look).map(([name, value]) => [name, value === OWN ? colour : value]));
}

function element(shape: Shape): string {
  if (shape.is === 'clip') {
    const { x, y, width, height, air, shapes } = shape;
    const box = attributes({ x, y, width: tenth(width), height, viewBox: `0 ${-air} ${tenth(width)} ${height}` });
    return `<svg${box}>${shapes.map(element).join('')}</svg>`;
  }
  const look = attributes(lookOf(shape));
  const title = shape.title === undefined ? '' : `<title>${escapeXml(shape.title)}</title>`;
  if (shape.is === 'text')
    return `<text${attributes({ x: shape.x, y: shape.y, 'text-anchor': shape.anchor })}${look}>${title}${escapeXml(shape.text)}</text>`;
  if (shape.is === 'rect') {
    const { x, y, width, height, ink } = shape;
    return `<rect${attributes({ x, y, width, height, 'fill-opacity': ink })}${look}>${title}</rect>`;
  }
  const move = shape.x === undefined ? undefined : `translate(${shape.x} ${shape.y ?? 0})`;
  return `<path${attributes({ d: shape.d, transform: move })}${look}>${title}</path>`;
}

const PAD_PX = 24;
const HEAD_PX = 44;
const LINE_PX = 16;
/** Faces of about one width: a file is read where Inter may be missing, and no text may run into the next. */
const FACE = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
/** Room for a face that is wider all the same. */
const WIDER = 1.15;

/** The picture as a file of its own: with its title, its order, source, date and licence in it. The same input gives the same bytes. */
export function svgFile(drawing: Drawing, words: SvgWords): string {
  const width = drawing.widthPx + 2 * PAD_PX;
  const record = [words.date === undefined ? '' : `Record as of ${words.date}`, words.licence ?? '', words.address]
    .filter(Boolean)
    .join(' · ');
  const lines = [...words.notes, words.source, record].flatMap((text) => wrapText(text, drawing.widthPx / WIDER));
  const top = HEAD_PX + PAD_PX;
  const foot = top + drawing.heightPx + 20;
  const height = foot + lines.length * LINE_PX + PAD_PX / 2;
  const note = (text: string, index: number): string =>
    element({ is: 'text', role: 'note', x: PAD_PX, y: foot + index * LINE_PX + 10, anchor: 'start', text });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FACE}" role="img">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<desc>${escapeXml([...words.notes, words.source, record].join(' '))}</desc>`,
    `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="5" fill="${INK_2}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<text x="${PAD_PX}" y="${HEAD_PX}" font-size="22" font-weight="600" fill="${INK}">${escapeXml(fitted(words.title, drawing.widthPx / WIDER))}</text>`,
    `<g transform="translate(${PAD_PX} ${top})">${drawing.shapes.map(element).join('\n')}</g>`,
    ...lines.map(note),
    '</svg>\n',
  ].join('\n');
}

const TITLE_SHARE = 22 / TEXT_PX.small;
const fitted = (title: string, widthPx: number): string => {
  const letters = [...title];
  while (letters.length > 0 && widthOf(letters.join('')) * TITLE_SHARE > widthPx) letters.pop();
  return letters.length < [...title].length ? `${letters.join('').trimEnd()}…` : title;
};
