/**
 * Amounts with fractions of a penny, for calculations that round once, at the end:
 * `import { ExactAmount } from "concordat/exact"`. It is a separate entry because it needs decimal.js.
 *
 * @module concordat/exact
 */

export { ExactAmount } from "../exact/ExactAmount.ts";
export type { ExactAmountJson } from "../exact/ExactAmountJson.ts";
export type { ExactFailures } from "../exact/exactFailures.ts";
export { isDomainError } from "../exact/isDomainError.ts";
export { DomainError, type DomainErrorGuard, type DomainErrorOf } from "../finding/DomainError.ts";
export type { NoValues } from "../finding/FailureTable.ts";
