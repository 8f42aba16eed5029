import * as fc from "fast-check";
import type { SourceRef } from "../finding/SourceRef.ts";
import { lineArbitrary } from "./text.ts";

/**
 * Generates references to sources that do not exist.
 *
 * @returns an arbitrary of source references
 * @category Generators
 * @example
 * ```ts
 * import { sourceRefSchema } from "concordat";
 * import { sourceRefArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(sourceRefArbitrary(), (source) => sourceRefSchema.safeParse(source).success));
 * ```
 */
export function sourceRefArbitrary(): fc.Arbitrary<SourceRef> {
  return fc.record(
    {
      document: lineArbitrary(),
      phrase: lineArbitrary(),
      evidence: fc.constantFrom("illustrative", "inference", "external", "source"),
      url: fc.nat(999).map((page) => `https://example.org/report/${page}`),
    },
    { requiredKeys: ["document", "evidence"] },
  );
}
