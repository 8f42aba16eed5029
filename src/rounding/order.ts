/** Compares two numbers, either of which may be a bigint. */
export function order(left: number | bigint, right: number | bigint): -1 | 0 | 1 {
  // The type checks keep numbers, which nearly all are, on a path of their own.
  if (typeof left === "number" && typeof right === "number") {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}
