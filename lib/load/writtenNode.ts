import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { mendedField } from '@/lib/load/mendedField';
import type { SourceText } from '@/lib/load/sourceText';
import type { FieldPath, Written } from '@/lib/model/written';

export const isEmptyScalar = (node: unknown): boolean =>
  isScalar(node) && node.value === '' && (node.type === undefined || node.type === 'PLAIN');

/** An entry as its author wrote it, of the node that the parser made of it. */
export function createWritten(source: SourceText, node: Node | null): Written {
  const value = plainValue(node);
  const fieldsOf = createFieldIndex();
  const placeAt = (inner: unknown) => source.placeAt(startOf(inner) ?? startOf(node) ?? 0);
  return {
    value,
    placeOf: (path) => placeAt(descend(node, path, fieldsOf)),
    mended: (path, text) => mendedField(value, path, text),
    keyPlaceOf(path) {
      const parent = descend(node, path.slice(0, -1), fieldsOf);
      const pair = isMap(parent) ? fieldsOf(parent).get(path.at(-1)) : undefined;
      return placeAt(pair?.key ?? descend(node, path, fieldsOf));
    },
  };
}

/** Plain texts, lists and maps. A key or item with nothing after it is absent. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return isEmptyScalar(node) ? undefined : String(node.value);
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isMap(node)) return undefined; // an alias is refused before this
  const value: Record<string, unknown> = Object.create(null); // `__proto__` is a key like any other
  for (const pair of node.items) {
    // In braces a comma ends a value: `{says: About 50,000}` has a key 000, which must not vanish.
    const inner = pair.value === null ? '' : plainValue(pair.value);
    if (inner !== undefined) value[keyOf(pair)] = inner;
  }
  return value;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

type FieldIndex = (map: YAMLMap) => ReadonlyMap<unknown, Pair>;

/** The fields of a map by name, the first of two with one name; each map is gone through once, however many of its fields are asked for. */
function createFieldIndex(): FieldIndex {
  const known = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  return (map) => {
    const indexed = known.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyOf(pair), pair]));
    known.set(map, indexed);
    return indexed;
  };
}

/** The node at a path, or the last one on the way that is there. */
function descend(node: Node | null, path: FieldPath, fieldsOf: FieldIndex): unknown {
  let current: unknown = node;
  for (const step of path) {
    const next = isMap(current)
      ? fieldsOf(current).get(step)?.value
      : isSeq(current)
        ? current.items[Number(step)]
        : undefined;
    if (!isScalar(next) && !isMap(next) && !isSeq(next) && !isAlias(next)) break;
    current = next;
  }
  return current;
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
