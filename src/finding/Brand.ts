declare const brand: unique symbol;

/**
 * Marks a type with a name, so that two kinds of string or number cannot be confused. The mark exists for
 * the compiler only: at run time a branded string is a plain string.
 *
 * @typeParam Value - the type that is marked, such as `string`
 * @typeParam Name - the name of the mark, such as `"LocalDate"`
 * @category Foundations
 * @example
 * ```ts
 * import type { Brand } from "concordat";
 *
 * type PurchaseOrder = Brand<string, "PurchaseOrder">;
 * const order = "PO-1042" as PurchaseOrder;
 * order.length; // => 7
 * ```
 */
export type Brand<Value, Name extends string> = Value & {
  /** The mark: for the compiler only, absent at run time. */
  readonly [brand]: Name;
};
