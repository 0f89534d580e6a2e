/** The same data, readable only, all the way down. */
export type Immutable<Value> = Value extends (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends string | number | boolean | undefined
    ? Value
    : Value extends object
      ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
      : Value;

/** Freezes plain data all the way down and returns it. Maps are left to their readonly type. */
export function freeze<Value>(value: Value): Immutable<Value> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value as Immutable<Value>;
}
