export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has the shape of another: words, lists and maps where that has them. What a list holds is looked at where the other's holds something. */
export function hasShape(value: unknown, shape: unknown): boolean {
  if (Array.isArray(shape))
    return Array.isArray(value) && value.every((item) => shape.length === 0 || hasShape(item, shape[0]));
  if (isMap(shape)) return isMap(value) && Object.entries(shape).every(([name, inner]) => hasShape(value[name], inner));
  return typeof value === typeof shape;
}
