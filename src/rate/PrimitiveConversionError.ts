import { DomainError, isDomainError } from "../finding/DomainError.ts";

/**
 * Thrown when JavaScript tries to turn a value object into a primitive, as `a < b` and `a + b` do:
 * the comparison would be one of text, and the sum a concatenation.
 *
 * @category Errors
 * @example
 * ```ts
 * import { Rate } from "concordat";
 *
 * Rate.percent(10) < Rate.percent(9); // throws PrimitiveConversionError
 * Rate.percent(10).compare(Rate.percent(9)); // => 1
 * ```
 */
export class PrimitiveConversionError extends DomainError {
  /** Always `"PrimitiveConversionError"`, also where a bundler renames the class. */
  declare readonly name: "PrimitiveConversionError";
  declare readonly code: "value.primitive-conversion";
  /** The class of the value: `"Money"` or `"Rate"`, for instance. */
  declare readonly type: string;

  /** @param type - the class of the value */
  constructor(type: string) {
    super("value.primitive-conversion", `A ${type} is no primitive: use compare() or plus()`);
    this.type = type;
  }
}

/**
 * Tells whether a caught value is a {@link PrimitiveConversionError}, from this copy of the library
 * or another.
 *
 * @param value - anything, as `catch` gives it
 * @returns `true` for a {@link PrimitiveConversionError}
 * @category Errors
 */
export function isPrimitiveConversionError(value: unknown): value is PrimitiveConversionError {
  return isDomainError(value) && value.code === "value.primitive-conversion";
}
