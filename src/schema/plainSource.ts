import { proxyDetector } from "./proxyDetector.ts";

/** A way of looking into data. */
export interface PlainSource {
  /** Whether a list or object is plain: asked first. */
  isPlain(container: object): boolean;
  /** Whether a list is seen to have keys beside its positions, or gaps. */
  hasOtherKeys(list: readonly unknown[]): boolean;
  /**
   * The keys of an object, symbols too, or at least more than `most` of them; only asked of plain ones.
   */
  keysOf(container: object, most: number): readonly (string | symbol)[];
  /** The value at a key or position, as `{ value }`; `undefined` where it cannot be had plainly. */
  valueAt(container: object, key: string | number): Readonly<PropertyDescriptor> | undefined;
}

/** Data that `JSON.parse` has made: nothing in it can surprise. */
export const parsedSource: PlainSource = {
  isPlain: () => true,
  hasOtherKeys: () => false,
  keysOf: (container) => Object.keys(container),
  valueAt: (container, key) => ({ value: (container as Record<string | number, unknown>)[key] }),
};

/**
 * The longest list whose keys are all listed. Of a longer one they would be as many texts in memory;
 * what it has beside its elements is never looked at, as `JSON.stringify` never looks at it.
 */
const longestChecked = 10_000;

/** Data of unknown origin: looked into without calling any code of its own. */
export function unknownSource(): PlainSource {
  const isProxy = proxyDetector();

  function isPlain(container: object): boolean {
    if (isProxy(container)) return false;
    const prototype: object | null = Object.getPrototypeOf(container);
    if (prototype === Object.prototype || prototype === Array.prototype || prototype === null) {
      return Array.isArray(container) === (prototype === Array.prototype);
    }
    // An object or list of another realm has prototypes of its own.
    if (isProxy(prototype) || Array.isArray(container) !== Array.isArray(prototype)) return false;
    const above: object | null = Object.getPrototypeOf(prototype);
    if (!Array.isArray(container)) return above === null;
    return above !== null && !isProxy(above) && Object.getPrototypeOf(above) === null;
  }

  function hasOtherKeys(list: readonly unknown[]): boolean {
    // The length of a list is one of its keys.
    return list.length <= longestChecked && Reflect.ownKeys(list).length !== list.length + 1;
  }

  function keysOf(container: object, most: number): readonly (string | symbol)[] {
    // Of an object with a great many keys these are had in half the time.
    const listed = Object.keys(container);
    return listed.length > most ? listed : Reflect.ownKeys(container);
  }

  function valueAt(container: object, key: string | number): PropertyDescriptor | undefined {
    const found = Object.getOwnPropertyDescriptor(container, key);
    return found?.enumerable === true && Object.hasOwn(found, "value") ? found : undefined;
  }

  return { isPlain, hasOtherKeys, keysOf, valueAt };
}
