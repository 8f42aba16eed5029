import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";

const source = {
  document: "concordat: what a grant is to achieve",
  evidence: "inference",
} as const;

/**
 * The rules about what a grant is to achieve, what was bought with it and what is put beside it,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface DeliveryRules {
  /**
   * An output reaches its target by its last day. Information where nobody recorded how many there were.
   */
  readonly "grant.output-missed": {
    /** The thing that is counted. */
    readonly output: string;
    /** How many there were to be. */
    readonly target: number;
    /** How many there were; absent if that is not recorded. */
    readonly actual?: number;
    /** The last day for reaching the target. */
    readonly by: string;
    /** Whether the target was reached: `"no"` is a warning, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * Payments by result, if every target is reached, are no more than the award with its variations.
   */
  readonly "grant.results-above-award": {
    /** The payments for all targets. */
    readonly results: MoneyJson;
    /** The award with variations. */
    readonly award: MoneyJson;
  };
  /**
   * The grant's part of the cost of all assets is no more than the award with its variations.
   */
  readonly "grant.assets-above-award": {
    /** The grant's part of the cost of all assets. */
    readonly assets: MoneyJson;
    /** The award with variations. */
    readonly award: MoneyJson;
  };
  /**
   * An asset is disposed of on the day on which it was bought, or later.
   */
  readonly "grant.asset-disposed-early": {
    /** The asset. */
    readonly asset: string;
    /** The day on which it was bought. */
    readonly boughtOn: string;
    /** The day on which it was sold or given away. */
    readonly disposedOn: string;
  };
  /**
   * The proceeds of an asset that was disposed of while the funder had a share in it are recorded, even if
   * there were none.
   */
  readonly "grant.proceeds-unknown": {
    /** The asset. */
    readonly asset: string;
    /** The day on which it was sold or given away. */
    readonly disposedOn: string;
  };
  /**
   * The match that was found beside a grant is as much as is required. Information where nobody recorded what was.
   */
  readonly "grant.match-missing": {
    /** The share that the match has to be, as the text of an exact `Rate`. */
    readonly required: string;
    /** How much that is, beside the award. */
    readonly needed: MoneyJson;
    /** How much was found that counts; absent if that is not recorded. */
    readonly found?: MoneyJson;
    /** Whether it is enough: `"no"` is a warning, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
}

/**
 * The rules about what a grant is to achieve, what was bought with it and what is put beside it.
 *
 * @category Grants
 */
export const deliveryRules: RuleTable<DeliveryRules> = /* @__PURE__ */ ruleTable<DeliveryRules>(
  source,
  {
    "grant.output-missed": {
      title: "An output reaches its target in time",
      severity: "warning",
      message: ({ output, target, actual, by }) =>
        actual === undefined
          ? `Cannot tell whether "${output}" reached ${target} by ${by}: record how many there were.`
          : `"${output}" reached ${actual} of ${target} by ${by}: agree what follows, or record a later day.`,
    },
    "grant.results-above-award": {
      title: "Payments by result are within the award",
      severity: "warning",
      message: ({ results, award }) =>
        `The targets are worth ${formatAmount(results)}; the award is ${formatAmount(award)}. State the most that is paid, or correct a price.`,
    },
    "grant.assets-above-award": {
      title: "Assets are paid from the award",
      message: ({ assets, award }) =>
        `The grant's part of the assets is ${formatAmount(assets)}; the award is ${formatAmount(award)}. Correct a cost or a share.`,
    },
    "grant.asset-disposed-early": {
      title: "An asset is bought before it is disposed of",
      message: ({ asset, boughtOn, disposedOn }) =>
        `"${asset}" was disposed of on ${disposedOn}, before it was bought on ${boughtOn}: correct one of the days.`,
    },
    "grant.proceeds-unknown": {
      title: "The proceeds of an asset are recorded",
      severity: "warning",
      message: ({ asset, disposedOn }) =>
        `"${asset}" was disposed of on ${disposedOn} and its proceeds are not recorded: record them, even if there were none.`,
    },
    "grant.match-missing": {
      title: "The required match is found",
      severity: "warning",
      message: ({ required, needed, found }) => {
        const share = Rate.parse(required).format({ digits: 1 });
        return found === undefined
          ? `Cannot tell whether a match of ${share}, which is ${formatAmount(needed)}, was found: record what was found.`
          : `A match of ${share} is ${formatAmount(needed)}, and ${formatAmount(found)} was found: find the rest, or agree a smaller match.`;
      },
    },
  },
);

/**
 * The rules about what the assets and the match of a grant can be,
 * with the values that a problem of each carries.
 *
 * @category Grants
 */
export interface DeliveryRefusals {
  /** The proceeds of an asset have the day on which it was disposed of. */
  readonly "grant.proceeds-without-day": NoValues;
  /** A match is less than grant and match together. */
  readonly "grant.match-of-all": NoValues;
}

/**
 * The rules about what the assets and the match of a grant can be: a schema refuses what breaks them.
 *
 * @category Grants
 */
export const deliveryRefusals: RuleTable<DeliveryRefusals> =
  /* @__PURE__ */ ruleTable<DeliveryRefusals>(source, {
    "grant.proceeds-without-day": {
      title: "The proceeds of an asset have the day on which it was disposed of",
      refuses: true,
      message: () => "An asset is sold on a day: give disposedOn with its proceeds.",
    },
    "grant.match-of-all": {
      title: "A match is less than the whole",
      refuses: true,
      message: () => "A match of the whole would leave nothing to the grant: give a share below 1.",
    },
  });
