/** An object that inherits nothing. */
export type Bare = Record<string, unknown>;

/**
 * Makes objects that inherit nothing: no key of theirs is ever found on a prototype or calls a setter,
 * so that "__proto__" and "constructor" are keys like any other. Unlike those of `Object.create(null)`
 * they are as fast and small as any.
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
 * Copies data that has been surveyed, so that a schema sees what is in it and nothing else. Its keys and
 * positions are its own; the methods and the iterator that a list may have are never asked for.
 */
export function bareCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return bareList(value, 0, value.length);
  const copy = bareObject();
  for (const key of Object.keys(value)) copy[key] = bareCopy((value as Bare)[key]);
  return copy;
}

/** Copies the elements of a list from one position up to another, which is not included. */
export function bareList(list: readonly unknown[], start: number, end: number): unknown[] {
  const copy: unknown[] = [];
  for (let index = start; index < end; index++) copy.push(bareCopy(list[index]));
  return copy;
}
