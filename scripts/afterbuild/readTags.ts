/** A start tag, with what it holds when its element holds raw text. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly offset: number;
  /** Names in lower case, values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of a `<script>`, `<style>`, `<textarea>` or `<title>`, exactly as it stands; empty for other elements. */
  readonly text: string;
  /** Offset of `text`. */
  readonly textOffset: number;
}

/** Elements whose content is no markup up to their own end tag (HTML Standard, 13.1.2). */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes numeric references and the five that serializers write. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const START_TAG = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? '')); // browsers keep the first
  }
  return attributes;
}

/** The start tags of a serialized page, in order. Comments and raw text are passed over, so nothing in them is taken for markup. */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    START_TAG.lastIndex = at;
    const match = START_TAG.exec(html);
    if (!match) {
      at += 1; // an end tag, the doctype, or a plain `<`
      continue;
    }
    const name = (match[1] ?? '').toLowerCase();
    const textOffset = at + match[0].length;
    const text = RAW_TEXT.has(name) ? rawText(html, name, textOffset) : '';
    tags.push({ name, offset: at, attributes: readAttributes(match[2] ?? ''), text, textOffset });
    at = textOffset + text.length;
  }
  return tags;
}

function rawText(html: string, name: string, from: number): string {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return html.slice(from, end.exec(html)?.index ?? html.length);
}
