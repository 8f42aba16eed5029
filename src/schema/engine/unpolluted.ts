/** The properties that the language gives to every object. */
const ofTheLanguage: ReadonlySet<PropertyKey> = /* @__PURE__ */ new Set<PropertyKey>([
  "constructor",
  "__defineGetter__",
  "__defineSetter__",
  "hasOwnProperty",
  "__lookupGetter__",
  "__lookupSetter__",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toString",
  "valueOf",
  "__proto__",
  "toLocaleString",
]);

const isForeign = (key: PropertyKey): boolean => !ofTheLanguage.has(key);

/**
 * Does work in which no object inherits what other code has added to `Object.prototype`. Such a property
 * would stand for every optional one that data lacks, here, in the checks of a schema and in zod, which
 * asks its own objects for optional properties everywhere: there is no other place to keep it out.
 *
 * The work is synchronous. What it does not see is put back before other code can run.
 */
export function unpolluted<T>(work: () => T): T {
  const foreign = Reflect.ownKeys(Object.prototype).filter(isForeign);
  if (foreign.length === 0) return work();
  const lifted = foreign.flatMap((key) => {
    const property = Object.getOwnPropertyDescriptor(Object.prototype, key);
    if (property === undefined || !Reflect.deleteProperty(Object.prototype, key)) return [];
    // It must not inherit either what is put back before it, such as a property called "get".
    return [[key, Object.setPrototypeOf(property, null)] as const];
  });
  try {
    return work();
  } finally {
    for (const [key, property] of lifted) Object.defineProperty(Object.prototype, key, property);
  }
}
