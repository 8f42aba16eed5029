/** A way of looking into data. */
export interface PlainSource {
  /** Whether answers stay true while only our code runs: data found to be plain can then be read again. */
  readonly isLasting: boolean;
  /** Whether an array or object is plain. This is asked first. */
  isPlain(container: object): boolean;
  /** Whether an array is known to have keys other than its positions, or gaps. */
  hasOtherKeys(list: readonly unknown[]): boolean;
  /** The keys of a plain object, symbols included, or at least more than `most` of them. */
  keysOf(container: object, most: number): readonly (string | symbol)[];
  /** The value at a key or position, as `{ value }`; `undefined` if it is not plain data. */
  valueAt(container: object, key: string | number): Readonly<PropertyDescriptor> | undefined;
  /** Whether something that is not plain is a value of this library, such as a Money. */
  isMade(container: object): boolean;
  /** The data that stands for a value: itself, or the JSON that an instance of a class writes. */
  jsonOf(value: unknown): unknown;
}

/** Data made by `JSON.parse`, which is always plain. */
export const parsedSource: PlainSource = {
  isLasting: true,
  isPlain: () => true,
  hasOtherKeys: () => false,
  keysOf: (container) => Object.keys(container),
  valueAt: (container, key) => ({ value: (container as Record<string | number, unknown>)[key] }),
  isMade: () => false,
  jsonOf: (value) => value,
};

/**
 * Data of unknown origin. No code in it is called, except that of proxies where they cannot be detected.
 */
export function unknownSource(): PlainSource {
  const detector = proxyDetector();
  const isProxy = detector ?? (() => false);

  function isPlain(container: object): boolean {
    if (isProxy(container)) return false;
    const known = Array.isArray(container) ? Array : Object;
    const prototype: object | null = Object.getPrototypeOf(container);
    if (prototype === null) return known === Object;
    if (prototype === known.prototype) return true;
    if (isProxy(prototype)) return false;
    return isOfAnotherRealm(prototype, known) || (known === Object && lendsNothing(prototype));
  }

  function hasOtherKeys(list: readonly unknown[]): boolean {
    // The length of an array is one of its keys.
    return Reflect.ownKeys(list).length !== list.length + 1;
  }

  function keysOf(container: object, most: number): readonly (string | symbol)[] {
    // For an object with a great many keys this takes half the time.
    const listed = Object.keys(container);
    return listed.length > most ? listed : Reflect.ownKeys(container);
  }

  function valueAt(container: object, key: string | number): PropertyDescriptor | undefined {
    const found = Object.getOwnPropertyDescriptor(container, key);
    return found?.enumerable === true && Object.hasOwn(found, "value") ? found : undefined;
  }

  function isMade(container: object): boolean {
    if (isProxy(container)) return false;
    const prototype: object | null = Object.getPrototypeOf(container);
    if (prototype === null || isProxy(prototype)) return false;
    return Object.hasOwn(prototype, "mark") && Object.hasOwn(prototype, "toJSON");
  }

  const isLasting = detector !== undefined;
  const jsonOf = (value: unknown) => value;
  return { isLasting, isPlain, hasOtherKeys, keysOf, valueAt, isMade, jsonOf };
}

/**
 * A value made in code, as its JSON form: an instance of a class writes itself. The `toJSON` of such an
 * instance is the only code that is called.
 */
export function madeSource(): PlainSource {
  const source = unknownSource();
  const isProxy = proxyDetector() ?? (() => false);

  function jsonOf(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (isProxy(value) || source.isPlain(value) || !writesItself(value)) return value;
    return value.toJSON();
  }

  // What an instance writes is not found in the value again, so the survey keeps a copy.
  return { ...source, isLasting: false, jsonOf };
}

/** Whether a value has a method that writes it as JSON. */
export function writesItself(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

/** A function of whatever kind. */
type Code = (...given: never) => unknown;

/**
 * Whether a prototype belongs to the `Object` or `Array` of another realm, such as a frame or a `node:vm`
 * context. That is a built-in function of the same name, which no other code can make.
 */
function isOfAnotherRealm(prototype: object, known: Code): boolean {
  const maker = ownValue(prototype, "constructor");
  if (typeof maker !== "function") return false;
  if (sourceOf(maker as Code) !== sourceOf(known)) return false;
  return ownValue(maker, "prototype") === prototype;
}

function ownValue(container: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(container, key)?.value;
}

function sourceOf(code: Code): string {
  return Function.prototype.toString.call(code);
}

/** Whether a prototype is an empty object without a prototype, as fast dictionaries have. */
function lendsNothing(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null && Reflect.ownKeys(prototype).length === 0;
}

interface NodeUtilities {
  readonly types?: { readonly isProxy?: (value: object) => boolean };
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NodeUtilities | undefined };
}

/**
 * How to tell a proxy from what it stands for without calling one of its traps. Node, Bun and Deno
 * have a way; in a browser there is none.
 */
export function proxyDetector(): ((value: object) => boolean) | undefined {
  try {
    const { process } = globalThis as Host;
    return process?.getBuiltinModule?.("node:util")?.types?.isProxy;
  } catch {
    return undefined;
  }
}
