import type { NoValues } from "../../finding/FailureTable.ts";
import type { FindingIn } from "../../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import type { MoneyJson } from "../../money/Money.ts";
import { dateInWords, whenInWords } from "../../time/date/dateInWords.ts";

const source = {
  document: "concordat: what a published award says of itself",
  evidence: "inference",
} as const;

/**
 * The rules about published awards, with the values that a finding of each carries.
 *
 * @category Published awards
 */
export interface AwardRules {
  /** An award is more than zero. */
  readonly "award.amount-not-positive": {
    /** The amount, which is zero or less. */
    readonly amount: MoneyJson;
  };
  /** An award is no more than was applied for. */
  readonly "award.above-applied": {
    /** How much was awarded. */
    readonly amount: MoneyJson;
    /** How much was applied for. */
    readonly appliedFor: MoneyJson;
  };
  /** The amounts by financial year add up to the award. */
  readonly "award.years-sum": {
    /** The sum of the years. */
    readonly sum: MoneyJson;
    /** How much was awarded. */
    readonly amount: MoneyJson;
  };
  /** Work does not end before it starts. */
  readonly "award.end-before-start": {
    /** Which dates they are. */
    readonly dates: "planned" | "actual";
    /** The start, as far as it is known. */
    readonly start: string;
    /** The end, which is earlier. */
    readonly end: string;
  };
  /** The dates of an award and its number of months agree; where they do not, the dates count. */
  readonly "award.months-differ": {
    /** Which dates they are. */
    readonly dates: "planned" | "actual";
    /** The number of months that is stated. */
    readonly months: number;
    /** The least number of months that the dates may mean. */
    readonly atLeast: number;
    /** The largest number of months that they may mean. */
    readonly atMost: number;
  };
  /** The year that is stated for an award is a financial year; if it is not, the money has no date. */
  readonly "award.year-not-financial": NoValues;
  /** The year that is stated for an award is one of those in which its work takes place. */
  readonly "award.year-outside-dates": {
    /** The financial year that is stated. */
    readonly financialYear: string;
    /** The first day of the work, as the dates say. */
    readonly start: string;
    /** Its last day. */
    readonly end: string;
  };
  /** The id of a recipient and the number published beside it are those of one body. */
  readonly "award.identifier-number-differs": {
    /** The id of the organisation. */
    readonly organisation: string;
    /** The register of the number. */
    readonly register: "charity" | "company";
    /** The number, in canonical form. */
    readonly number: string;
  };
  /** A recipient has an id, so that its awards can be added up. */
  readonly "award.recipient-name-only": NoValues;
  /** Its outcome is known soon after the end of an award. Checked where the day is given. */
  readonly "award.end-long-past": {
    /** The last day, as planned. */
    readonly end: string;
    /** Whether the months were counted from the award, because no start was planned. */
    readonly assumed: boolean;
    /** The day for which it was checked. */
    readonly asOf: string;
  };
  /** An award stands in the data once; this one stands there again, unchanged, and counts again. */
  readonly "award.id-twice": {
    /** The id of both. */
    readonly id: string;
    /** The position of the first in the list, from 0. */
    readonly first: number;
  };
  /** Two awards with one id say the same. */
  readonly "award.id-twice-differs": {
    /** The id of both. */
    readonly id: string;
    /** The position of the first in the list, from 0. */
    readonly first: number;
    /** The fields in which they differ. */
    readonly fields: readonly string[];
  };
  /** The money of an award does not stand in the data again as a regrant. */
  readonly "award.regrant-counted-twice": {
    /** The id of the award whose money it is. */
    readonly of: string;
    /** The amount that stands in the data twice. */
    readonly amount: MoneyJson;
  };
  /** The amounts of an award are in one currency. */
  readonly "award.currencies-differ": NoValues;
  /** A recipient that is an organisation has an id or a name. */
  readonly "award.recipient-unknown": NoValues;
  /** Nothing is kept of a recipient who is an individual. */
  readonly "award.individual-described": NoValues;
  /** A programme has an id, a title or a code. */
  readonly "award.programme-empty": NoValues;
  /** A class has a code or a title. */
  readonly "award.classification-empty": NoValues;
}

/**
 * The rules about published awards.
 *
 * @category Published awards
 */
export const awardRules: RuleTable<AwardRules> = /* @__PURE__ */ ruleTable<AwardRules>(source, {
  "award.amount-not-positive": {
    title: "An award is more than zero",
    severity: "warning",
    message: ({ amount }) =>
      `The award is ${formatAmount(amount)}: give what was awarded, or leave the award out if nothing was.`,
  },
  "award.above-applied": {
    title: "An award is no more than was applied for",
    severity: "warning",
    message: ({ amount, appliedFor }) =>
      `${formatAmount(amount)} was awarded, but only ${formatAmount(appliedFor)} was applied for: correct one, or take no action if the funder added money.`,
  },
  "award.years-sum": {
    title: "The amounts by financial year add up to the award",
    message: ({ sum, amount }) =>
      `The years add up to ${formatAmount(sum)}; the award is ${formatAmount(amount)}. Correct one of them.`,
  },
  "award.end-before-start": {
    title: "Work does not end before it starts",
    message: ({ dates, start, end }) =>
      `The ${dates} end is ${whenInWords(end)}, before the start ${whenInWords(start)}: correct one of them. Day and month may be swapped.`,
  },
  "award.months-differ": {
    title: "The dates of an award and its number of months agree",
    severity: "warning",
    message: ({ dates, months, atLeast, atMost }) => {
      const range = atLeast === atMost ? `${atMost}` : `${atLeast} to ${atMost}`;
      return `The ${dates} dates are ${range} ${atMost === 1 ? "month" : "months"} apart, but ${months} ${months === 1 ? "month is" : "months are"} stated: correct one. Until then, the dates count.`;
    },
  },
  "award.year-not-financial": {
    title: "The year that is stated for an award is a financial year",
    severity: "warning",
    message: () =>
      'The stated year is not a financial year, so the money falls in no known year: write it like "2017/18".',
  },
  "award.year-outside-dates": {
    title: "The stated year of an award is one in which its work takes place",
    severity: "warning",
    message: ({ financialYear, start, end }) =>
      `The stated year is ${financialYear}, but the work runs from ${dateInWords(start)} to ${dateInWords(end)}: correct one. Until then, the stated year counts.`,
  },
  "award.identifier-number-differs": {
    title: "The id of a recipient and the number beside it are those of one body",
    message: ({ organisation, register, number }) =>
      `${organisation} and the ${register} number ${number} are two bodies: look both up in the register, and correct the one that is wrong.`,
  },
  "award.recipient-name-only": {
    title: "A recipient has an id",
    severity: "info",
    message: () =>
      "The recipient has a name but no id, so that its awards can be added up by name only: add its id if it has one.",
  },
  "award.end-long-past": {
    title: "The outcome of an award is known soon after its end",
    severity: "info",
    message: ({ end, asOf, assumed }) =>
      `${assumed ? "Counted from its award, it" : "It"} was to end on ${dateInWords(end)}, more than two years before ${dateInWords(asOf)}: give the actual dates if they are known.`,
  },
  "award.id-twice": {
    title: "An award stands in the data once",
    severity: "warning",
    message: ({ id, first }) =>
      `The award ${id} already stands at place ${first + 1} of the list, with the same content, and counts twice: leave one out.`,
  },
  "award.id-twice-differs": {
    title: "Two awards with one id say the same",
    message: ({ id, first, fields }) =>
      `The award ${id} already stands at place ${first + 1} of the list, with another ${fields.join(", ")}: leave out the one that is out of date, or give each its own id.`,
  },
  "award.regrant-counted-twice": {
    title: "The money of an award does not stand in the data again as a regrant",
    severity: "warning",
    message: ({ of, amount }) =>
      `${formatAmount(amount)} of the award ${of} stands here again as a regrant: sums show it apart. No action needed, but do not add the two.`,
  },
  "award.currencies-differ": {
    title: "The amounts of an award are in one currency",
    refuses: true,
    message: () => "The amounts of the award are in different currencies: give all of them in one.",
  },
  "award.recipient-unknown": {
    title: "A recipient that is an organisation has an id or a name",
    refuses: true,
    message: () =>
      "This organisation has neither an id nor a name: give one of them, or leave the recipient out.",
  },
  "award.individual-described": {
    title: "Nothing is kept of a recipient who is an individual",
    refuses: true,
    message: () =>
      "This recipient is an individual, of whom nothing is kept: leave out everything but the kind.",
  },
  "award.programme-empty": {
    title: "A programme has an id, a title or a code",
    refuses: true,
    message: () =>
      "This programme has no id, title or code: give one of them, or leave the programme out.",
  },
  "award.classification-empty": {
    title: "A class has a code or a title",
    refuses: true,
    message: () => "This class has no code or title: give one of them, or leave the class out.",
  },
});

/**
 * A finding about a published award.
 *
 * @category Published awards
 */
export type AwardFinding = FindingIn<AwardRules>;
