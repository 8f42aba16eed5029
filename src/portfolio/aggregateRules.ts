import type { NoValues } from "../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../finding/ruleTable.ts";

/**
 * The rules by which {@link fundingAggregateSchema} refuses an aggregate, with the values that a problem
 * of each carries.
 *
 * @category Portfolio
 */
export interface AggregateRules {
  /** All ends of an amount are in the currency that its cell says. */
  readonly "aggregate.currencies-differ": NoValues;
  /** The upper end of an amount is no lower than its lower end. */
  readonly "aggregate.upper-below-lower": NoValues;
  /** A cell names a financial year or month once. */
  readonly "aggregate.period-twice": NoValues;
  /** An aggregate that holds anything says how it was made. */
  readonly "aggregate.settings-missing": NoValues;
}

/**
 * The rules by which {@link fundingAggregateSchema} refuses an aggregate that cannot be: what
 * {@link mergeAggregates} and {@link fundingTotals} would make of it would be wrong.
 *
 * @category Portfolio
 */
export const aggregateRules: RuleTable<AggregateRules> = /* @__PURE__ */ ruleTable<AggregateRules>(
  { document: "concordat: aggregates", evidence: "inference" },
  {
    "aggregate.currencies-differ": {
      title: "Both ends of an amount are in the currency of its cell",
      refuses: true,
      message: () =>
        "An end of this amount is not in the currency of its cell: give one currency for all of them.",
    },
    "aggregate.upper-below-lower": {
      title: "The ends of an amount leave something between them",
      refuses: true,
      message: () =>
        "No amount lies between these ends: raise the upper one, or include both where they are the same.",
    },
    "aggregate.period-twice": {
      title: "A cell names each financial year and each month once",
      refuses: true,
      message: () => "A financial year or month is named twice: name each once.",
    },
    "aggregate.settings-missing": {
      title: "An aggregate that holds anything says how it was made",
      refuses: true,
      message: () =>
        "Nothing says how this aggregate was made: give its settings, so that only those made alike are merged.",
    },
  },
);
