import { type aggregateRules, fundingAggregateSchema, type Problem, read } from "concordat";
import { poundsJson } from "../support/entities.ts";
import { type JsonPath, withAt } from "../support/json.ts";
import type { RuleCase } from "./RuleCase.ts";

const sound = {
  settings: { by: "days", reading: "strict", consortia: "members", months: false },
  entities: { grants: 1 },
  cells: [
    {
      list: "grants",
      financialYears: ["2012/13"],
      currency: "GBP",
      amount: { lower: { value: poundsJson("100.00"), included: true } },
      basis: "award",
      rows: 1,
    },
  ],
  monthCells: [],
  draws: [],
};

function problems(json: unknown): readonly Problem[] {
  const result = read(fundingAggregateSchema, json);
  return result.ok ? [] : result.problems;
}

/** A case in which one place of an aggregate holds another value, and by which it is refused. */
function changed(at: JsonPath, value: unknown, path: RuleCase["path"]): RuleCase {
  return {
    breaks: () => problems(withAt(sound, at, value)),
    severity: "error",
    path,
    values: {},
    keeps: () => problems(sound),
  };
}

/** One case for each rule by which an aggregate is refused; the compiler misses one that is not here. */
export const aggregateRuleCases: Readonly<Record<(typeof aggregateRules)[number]["id"], RuleCase>> =
  {
    "aggregate.currencies-differ": changed(["cells", 0, "currency"], "EUR", ["cells", 0, "amount"]),
    "aggregate.upper-below-lower": changed(
      ["cells", 0, "amount", "upper"],
      { value: poundsJson("99.99"), included: true },
      ["cells", 0, "amount"],
    ),
    "aggregate.period-twice": changed(
      ["cells", 0, "financialYears"],
      ["2012/13", "2012/13"],
      ["cells", 0, "financialYears"],
    ),
    "aggregate.settings-missing": changed(["settings"], undefined, ["settings"]),
  };
