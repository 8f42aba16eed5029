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

/** Copies data that has been surveyed, so that a schema sees what is in it and nothing else. */
export function bareCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, bareCopy);
  const copy = bareObject();
  for (const key of Object.keys(value)) copy[key] = bareCopy((value as Bare)[key]);
  return copy;
}
