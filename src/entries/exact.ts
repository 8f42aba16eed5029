/**
 * Amounts between the pennies, for calculations that round once, at the end:
 * `import { ExactAmount } from "concordat/exact"`. It stands apart because it brings decimal.js.
 *
 * @module concordat/exact
 */

export { isTooManyDigitsError, TooManyDigitsError } from "../errors/TooManyDigitsError.ts";
export { ExactAmount } from "../exact/ExactAmount.ts";
export type { ExactAmountJson } from "../exact/ExactAmountJson.ts";
