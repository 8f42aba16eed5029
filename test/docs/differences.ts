import type { FindingPath } from "concordat";

/** A place at which two values differ; what one of them does not have there is `undefined`. */
interface Difference {
  readonly path: FindingPath;
  readonly before: unknown;
  readonly after: unknown;
}

/** The smallest places at which two JSON values differ, in order. */
export function differences(
  before: unknown,
  after: unknown,
  path: FindingPath = [],
): readonly Difference[] {
  if (Object.is(before, after)) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, before, after }];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  // A list with a gap has no key to compare there.
  if (Array.isArray(after) && keys.length < after.length) return [{ path, before, after }];
  return keys.flatMap((key) =>
    differences(before[key], after[key], [...path, Array.isArray(after) ? Number(key) : key]),
  );
}

function isTree(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
