/** An object that inherits nothing. */
export type Bare = Record<string, unknown>;

/**
 * Makes objects that inherit nothing. No key is found on a prototype and none calls a setter, so
 * "__proto__" and "constructor" are keys like any other. Unlike those of `Object.create(null)`, these
 * objects are as fast and small as others.
 */
const BareObject = /* @__PURE__ */ (() => {
  function Constructor(): void {}
  Constructor.prototype = Object.freeze(Object.create(null));
  return Constructor as unknown as new () => Bare;
})();

/** An empty object that inherits nothing. */
export function bareObject(): Bare {
  return new BareObject();
}

/**
 * Copies data that has been surveyed, so that a schema sees its contents and nothing else. Only own keys
 * and positions are copied; the methods and the iterator of an array are never called. A key whose value is
 * undefined counts as omitted.
 */
export function bareCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return bareList(value, 0, value.length);
  const copy = bareObject();
  for (const key of Object.keys(value)) {
    const inside = (value as Bare)[key];
    if (inside !== undefined) copy[key] = bareCopy(inside);
  }
  return copy;
}

/** Copies the elements of an array from `start` up to, but not including, `end`. */
export function bareList(list: readonly unknown[], start: number, end: number): unknown[] {
  const copy: unknown[] = [];
  for (let index = start; index < end; index++) copy.push(bareCopy(list[index]));
  return copy;
}
