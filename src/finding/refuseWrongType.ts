import { textFailure } from "./textFailures.ts";
import { typeFailure } from "./typeFailures.ts";

/* The tests of arguments by their type alone; `of` names the argument. */

/** Refuses what has no properties of its own: `null`, `undefined` and whatever is not an object. */
export function refuseNonObject(of: string, value: unknown): asserts value is object {
  if (typeof value !== "object" || value === null) {
    throw typeFailure("argument.not-an-object", { of });
  }
}

/** Refuses what is not an array. */
export function refuseNonList(of: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw typeFailure("argument.not-a-list", { of });
}

/** Refuses what is not an array of objects. */
export function refuseNonObjects(of: string, value: unknown): void {
  refuseNonList(of, value);
  value.forEach((one, index) => {
    refuseNonObject(`${of}[${index}]`, one);
  });
}

/** Refuses what cannot be gone through. */
export function refuseNonIterable(of: string, value: unknown): void {
  const { [Symbol.iterator]: iterator } = Object(value) as Partial<Iterable<unknown>>;
  if (typeof iterator !== "function") throw typeFailure("argument.not-a-list", { of });
}

/** Refuses what cannot be called. */
export function refuseNonFunction(of: string, value: unknown): void {
  if (typeof value !== "function") throw typeFailure("argument.not-a-function", { of });
}

/** Refuses what is not a string. */
export function refuseNonText(of: string, value: unknown): void {
  if (typeof value !== "string") throw textFailure("argument.not-text", { of });
}
