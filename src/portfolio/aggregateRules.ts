import { frozenRules } from "../finding/frozenRules.ts";
import type { Rule } from "../finding/Rule.ts";
import type { ProblemValues } from "../schema/Problem.ts";

/** A rule by which an aggregate is refused. */
type AggregateRule<Id extends string> = Rule<Id, ProblemValues>;

function rule<Id extends string>(id: Id, title: string, message: string): AggregateRule<Id> {
  const source = { document: "concordat: aggregates", evidence: "inference" } as const;
  return { id, title, severity: "error", source, message: () => message };
}

/** All ends of an amount are in the currency that its cell says. */
export const currenciesDiffer: AggregateRule<"aggregate.currencies-differ"> = /* @__PURE__ */ rule(
  "aggregate.currencies-differ",
  "Both ends of an amount are in the currency of its cell",
  "An end of this amount is not in the currency that its cell says: give one for all of them.",
);

/** The upper end of an amount is no lower than its lower end. */
export const upperBelowLower: AggregateRule<"aggregate.upper-below-lower"> = /* @__PURE__ */ rule(
  "aggregate.upper-below-lower",
  "The ends of an amount leave something between them",
  "No amount lies between these ends: raise the upper one, or include both where they are the same.",
);

/** A cell names a financial year or month once. */
export const periodTwice: AggregateRule<"aggregate.period-twice"> = /* @__PURE__ */ rule(
  "aggregate.period-twice",
  "A cell names each financial year and each month once",
  "A financial year or month is named twice: name each once.",
);

/** An aggregate that holds anything says how it was made. */
export const settingsMissing: AggregateRule<"aggregate.settings-missing"> = /* @__PURE__ */ rule(
  "aggregate.settings-missing",
  "An aggregate that holds anything says how it was made",
  "Nothing says how this was made: give the settings, which keep it from what was made otherwise.",
);

/** What a refinement needs to refuse by a rule, in the rule's own words. */
export function refusal({ id, message }: AggregateRule<string>, ...path: string[]): Refusal {
  return { error: message({}), params: { rule: id }, path };
}

interface Refusal {
  error: string;
  params: { rule: string };
  path: string[];
}

/**
 * The rules by which {@link fundingAggregateSchema} refuses an aggregate that cannot be: what
 * {@link mergeAggregates} and {@link fundingTotals} would make of it would be wrong.
 *
 * @category Portfolio
 */
export const aggregateRules: readonly [
  Rule<"aggregate.currencies-differ", ProblemValues>,
  Rule<"aggregate.upper-below-lower", ProblemValues>,
  Rule<"aggregate.period-twice", ProblemValues>,
  Rule<"aggregate.settings-missing", ProblemValues>,
] = /* @__PURE__ */ frozenRules([currenciesDiffer, upperBelowLower, periodTwice, settingsMissing]);
