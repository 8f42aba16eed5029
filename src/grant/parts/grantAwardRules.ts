import type { NoValues } from "../../finding/FailureTable.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import { formatAmount } from "../../funding/formatAmount.ts";
import { Money, type MoneyJson } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";

const source = { document: "concordat: arithmetic of a grant", evidence: "inference" } as const;

/**
 * The rules about what a grant awards,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface GrantAwardRules {
  /**
   * The awards by financial year add up to the total that is stated for all of them.
   */
  readonly "grant.years-sum": {
    /** The sum of the awards. */
    readonly sum: MoneyJson;
    /** The total that is stated. */
    readonly total: MoneyJson;
  };
  /**
   * The awards of a grant of several financial years are stated by year; else its total is spread evenly over
   * its days.
   */
  readonly "grant.profile-assumed": {
    /** The first day over which the total is spread, `YYYY-MM-DD`. */
    readonly from: string;
    /** The last day over which the total is spread, `YYYY-MM-DD`. */
    readonly to: string;
  };
  /**
   * An award is for a financial year of which the grant covers a day at least.
   */
  readonly "grant.award-outside-period": {
    /** The financial year of the award. */
    readonly financialYear: string;
    /** The first day of the grant. */
    readonly start: string;
    /** The last day of the grant, with its variations. */
    readonly end: string;
  };
  /**
   * The award to a partner for one financial year is within the cap of its programme; an amount equal to
   * the cap is. Information where the words of the cap cannot decide.
   */
  readonly "grant.over-cap": {
    /** The id of the programme. */
    readonly programme: string;
    /** The financial year. */
    readonly financialYear: string;
    /** The award for it, with variations. */
    readonly award: MoneyJson;
    /** The cap as it is stated; its qualifier is not here. */
    readonly cap: MoneyJson;
    /** Whether the award is within the cap: `"no"` is an error, `"unknown"` a note. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The largest single year of a grant, with other income from central government, is within a share of
   * the lead's last published income: that of the programme, or 25%. It gives figures, and says nothing
   * about whether the funder may make an exception.
   */
  readonly "grant.income-share": {
    /** The id of the lead. */
    readonly organisation: string;
    /** The financial year with the largest award. */
    readonly financialYear: string;
    /** The largest share, as the text of an exact `Rate`. */
    readonly limit: string;
    /** The income in the last published accounts. */
    readonly income: MoneyJson;
    /** The figures on each basis. */
    readonly bases: readonly IncomeShareFigures[];
    /** The last day of the accounts, where it is not before the award and the start of the grant: they may
     * count the grant itself. */
    readonly accountsTo?: string;
    /** `"no"` if the income falls short on a basis; `"unknown"`, a note, if the accounts do not say what
     * else came from central government, or are those of a later time. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The award before a variation and the change that it makes add up to the award that it states.
   */
  readonly "grant.variations-explain-award": {
    /** The award before the variation. */
    readonly before: MoneyJson;
    /** The change that the variation makes. */
    readonly change: MoneyJson;
    /** The stated award after it. */
    readonly newTotal: MoneyJson;
  };
}

/**
 * The figures of a `grant.income-share` finding on one basis.
 *
 * @category Grants
 */
export interface IncomeShareFigures {
  /** The grant alone, or with what else came from central government. */
  readonly basis: "grant-alone" | "with-other-central-income";
  /** The amount that is compared with the income. */
  readonly amount: MoneyJson;
  /** The least income of which that is no more than the limit. */
  readonly incomeNeeded: MoneyJson;
}

/**
 * The rules about what a grant awards.
 *
 * @category Grants
 */
export const grantAwardRules: RuleTable<GrantAwardRules> =
  /* @__PURE__ */ ruleTable<GrantAwardRules>(source, {
    "grant.years-sum": {
      title: "The awards by year add up to the stated total",
      message: ({ sum, total }) =>
        `The awards add up to ${formatAmount(sum)}; the stated total is ${formatAmount(total)}. Correct one of them.`,
    },
    "grant.profile-assumed": {
      title: "The awards of a grant are stated by year",
      severity: "warning",
      message: ({ from, to }) =>
        `No awards by year are recorded. Yearly figures divide the total evenly by days from ${from} to ${to}. Record the awards by year, or read the figures as a spread.`,
    },
    "grant.award-outside-period": {
      title: "An award is for a year in which the grant runs",
      severity: "warning",
      message: ({ financialYear, start, end }) =>
        `The award is for ${financialYear}, but the grant runs from ${start} to ${end}: correct the year, or record what prolonged the grant.`,
    },
    "grant.over-cap": {
      title: "A partner gets no more in a year than the programme's cap",
      message: ({ financialYear, award, cap, verdict }) =>
        verdict === "no"
          ? `${formatAmount(award)} for ${financialYear} is over the cap of ${formatAmount(cap)} a partner: reduce the award, or correct the cap.`
          : `Whether ${formatAmount(award)} for ${financialYear} is within a cap of about ${formatAmount(cap)} cannot be told: state the cap exactly.`,
    },
    "grant.income-share": {
      title: "A grant is within its share of the lead's income",
      severity: "warning",
      source: {
        document: "VCSE Health and Wellbeing Fund: questions and answers",
        phrase: "25% of annual income",
        evidence: "external",
        url: "http://www.gov.uk/government/publications/vcse-health-and-wellbeing-fund-applications-2020-to-2021/health-and-wellbeing-fund-starting-well-webinar-questions",
      },
      message: ({ organisation, limit, income, bases, accountsTo, verdict }) => {
        const needed = Money.max(bases.map(({ incomeNeeded }) => Money.fromJSON(incomeNeeded)));
        const share = Rate.parse(limit).format({ digits: 1 });
        if (accountsTo !== undefined) {
          return `${organisation} needs an income of ${needed.format()} or more for ${share} of it to cover the largest year, but its accounts to ${accountsTo} may count the grant itself: give those before it.`;
        }
        return verdict === "no"
          ? `${organisation} would need an income of ${needed.format()} for ${share} of it to cover the largest year; its accounts show ${formatAmount(income)}: look at the award or at newer accounts.`
          : `${organisation} needs an income of ${needed.format()} or more for ${share} of it, and its accounts do not say what else came from central government: state that.`;
      },
    },
    "grant.variations-explain-award": {
      title: "The variations explain what the award has become",
      message: ({ before, change, newTotal }) =>
        `${formatAmount(before)} and a change of ${formatAmount(change)} do not make ${formatAmount(newTotal)}: correct one, or record the variation that is missing.`,
    },
  });

/**
 * The rules about the amounts of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface AmountRules {
  /**
   * An award, an instalment that was not cancelled, a repayment and money carried forward are nothing or
   * more. A cut is a variation, and what comes back a repayment: {@link grantPaymentRun} holds an instalment below
   * zero.
   */
  readonly "grant.amount-below-zero": {
    /** The kind of amount that is below zero. */
    readonly what: "award" | "instalment" | "repayment" | "carry-forward";
    /** How much it is. */
    readonly amount: MoneyJson;
  };
  /** The amounts of a grant are in one currency. */
  readonly "grant.currencies-differ": NoValues;
  /** A grant has awards by year, or a total, or both. */
  readonly "grant.award-missing": NoValues;
  /** A total without awards by year is for days within the financial years 0001/02 to 9998/99. */
  readonly "grant.total-beyond-years": NoValues;
}

/**
 * The rules about the amounts of a grant.
 *
 * @category Grants
 */
export const amountRules: RuleTable<AmountRules> = /* @__PURE__ */ ruleTable<AmountRules>(
  { document: "concordat: what the amounts of a grant mean", evidence: "inference" },
  {
    "grant.amount-below-zero": {
      title: "Awards, instalments, repayments and money carried forward are not below zero",
      message: ({ what, amount }) =>
        `The ${what} is ${formatAmount(amount)}, which is below zero: ${remedies[what]}.`,
    },
    "grant.currencies-differ": {
      title: "The amounts of a grant are in one currency",
      refuses: true,
      message: () =>
        "The amounts of the grant are in different currencies: give all of them in one.",
    },
    "grant.award-missing": {
      title: "A grant has awards by year or a total",
      refuses: true,
      message: () => "The grant has no award: give awards by financial year, or the total.",
    },
    "grant.total-beyond-years": {
      title: "A total is spread over financial years that exist",
      refuses: true,
      message: () =>
        "The total cannot be spread beyond the financial years 0001/02 to 9998/99: give the awards by year, or the last day of the grant.",
    },
  },
);

const remedies: Readonly<Record<AmountRules["grant.amount-below-zero"]["what"], string>> = {
  award: "record a cut as a variation",
  instalment: "record what is to come back as a repayment",
  repayment: "record what is paid out as an instalment",
  "carry-forward": "record how much moves to the next year, or leave it out",
};

/**
 * The rules about the consortium of a grant,
 * with the values that a finding of each carries.
 *
 * @category Grants
 */
export interface ConsortiumRules {
  /**
   * The shares of a consortium's members sum to exactly one, on every day of the grant.
   */
  readonly "grant.shares-sum-to-one": {
    /**
     * The sum of the shares, as the text of an exact `Rate`: `"9/10"`. Where that would be longer than
     * 1,000 characters, it is decimal text of 100 decimals, rounded away from 1.
     */
    readonly sum: string;
    /** The first day on which that is so; absent where no member has days. */
    readonly from?: string;
    /** The last day before the members change; absent where no member has days. */
    readonly to?: string;
  };
  /**
   * The lead of a consortium is one of its members, once.
   */
  readonly "grant.one-lead": {
    /** The id of the lead. */
    readonly lead: string;
    /** How often the lead stands among the members: it should be once. */
    readonly times: number;
    /** The first day on which that is so; absent where no member has days. */
    readonly from?: string;
    /** The last day before the members change; absent where no member has days. */
    readonly to?: string;
  };
  /**
   * No member of a consortium is listed twice for the same day; how often the lead stands there is a rule of its own.
   */
  readonly "grant.member-twice": {
    /** The id of the member. */
    readonly organisation: string;
  };
  /**
   * A consortium has two members or more.
   */
  readonly "grant.consortium-of-one": {
    /** The id of the only member. */
    readonly organisation: string;
  };
}

const onDays = (from: string | undefined, to: string | undefined): string =>
  from === undefined ? "" : ` from ${from} to ${to}`;

/**
 * The rules about the consortium of a grant.
 *
 * @category Grants
 */
export const consortiumRules: RuleTable<ConsortiumRules> =
  /* @__PURE__ */ ruleTable<ConsortiumRules>(
    { document: "concordat: how a consortium holds a grant", evidence: "inference" },
    {
      "grant.shares-sum-to-one": {
        title: "The shares of a consortium's members sum to exactly one",
        message: ({ sum, from, to }) =>
          `The members' shares add up to ${sum}${onDays(from, to)}, not 1: correct them, writing thirds as "1/3".`,
      },
      "grant.one-lead": {
        title: "The lead of a consortium is one of its members, once",
        message: ({ lead, times, from, to }) =>
          `The lead ${lead} stands ${times} times among the members${onDays(from, to)}: list it once.`,
      },
      "grant.member-twice": {
        title: "No member of a consortium is listed twice",
        message: ({ organisation }) =>
          `${organisation} is listed twice among the members: list it once, with its whole share.`,
      },
      "grant.consortium-of-one": {
        title: "A consortium has two members or more",
        severity: "warning",
        message: ({ organisation }) =>
          `${organisation} is the only member: list the others, or leave out the members of a lone partner.`,
      },
    },
  );
