import * as fc from "fast-check";
import { ruleCatalogue } from "../../catalogue/ruleCatalogue.ts";
import type { Finding } from "../../finding/Finding.ts";
import { lineArbitrary } from "./textArbitraries.ts";

/**
 * Generates findings for programs that show or store them: of any rule of {@link ruleCatalogue}, at any place,
 * with any message. Their values are empty, because what these are depends on the rule.
 *
 * @returns an arbitrary of findings
 * @category Generators
 * @example
 * ```ts
 * import { findingsAt, hasErrors } from "concordat";
 * import { findingArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(fc.array(findingArbitrary()), (findings) =>
 *     hasErrors(findingsAt(findings, ["portfolios", 0])) === hasErrors(findings)),
 * );
 * ```
 */
export function findingArbitrary(): fc.Arbitrary<Finding> {
  return fc.record({
    rule: fc.constantFrom(...ruleCatalogue).map(({ id }) => id),
    severity: fc.constantFrom("info", "warning", "error"),
    path: fc.array(fc.oneof(fc.nat(99), lineArbitrary()), { maxLength: 5 }),
    message: lineArbitrary(),
    values: fc.constant({}),
  });
}
