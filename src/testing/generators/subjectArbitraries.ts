import type * as fc from "fast-check";
import type * as z from "zod";
import { wireForms } from "../../catalogue/wireForms.ts";
import type { SubjectName, Subjects } from "../faults/Subjects.ts";
import { currencyArbitrary, moneyArbitrary } from "./amountArbitraries.ts";
import { fundingAggregateArbitrary, portfolioArbitrary } from "./portfolioArbitrary.ts";
import { schemaArbitrary } from "./schemaArbitrary.ts";

/**
 * The generators of what can be at fault, by name.
 *
 * @category Generators
 */
export type SubjectArbitraries = {
  readonly [Name in SubjectName]: () => fc.Arbitrary<Subjects[Name]["value"]>;
};

/**
 * The generator of everything that a {@link Mutator} can break, by the name of its wire form: for tests
 * that go through all of them.
 *
 * @category Generators
 * @example
 * ```ts
 * import { fundSchema, read } from "concordat";
 * import { subjectArbitraries } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 * import * as z from "zod";
 *
 * fc.assert(
 *   fc.property(subjectArbitraries.Fund(), (fund) => read(fundSchema, z.encode(fundSchema, fund)).ok),
 * );
 * ```
 */
export const subjectArbitraries: SubjectArbitraries = /* @__PURE__ */ (() => {
  const walked = Object.entries<z.ZodType>(wireForms()).map(([name, schema]) => [
    name,
    () => schemaArbitrary(schema),
  ]);
  return {
    ...Object.fromEntries(walked),
    Portfolio: () => portfolioArbitrary(),
    FundingAggregate: () => fundingAggregateArbitrary(),
    Money: () => currencyArbitrary().chain((currency) => moneyArbitrary({ currency })),
  } as SubjectArbitraries;
})();
