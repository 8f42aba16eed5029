import type { Verdict } from "../../figure/verdict.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { formatDate } from "../../time/date/formatDate.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { type DateRange, dateRange } from "../../time/range/DateRange.ts";
import { rangeContains } from "../../time/range/rangeQueries.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import { formatTerm } from "../../time/term/formatTerm.ts";
import { rangeTerm, termStart } from "../../time/term/termEnds.ts";
import { type ReservationRegime, section33 } from "../parts/mutualFinanceRules.ts";

/**
 * A contract that was awarded before, as it is compared with the one in question.
 *
 * @category Mutuals
 */
export interface EarlierAward {
  /** The day on which it was awarded. */
  readonly awardedOn: LocalDate;
  /** Whether it is for the same kind of service. */
  readonly sameService: boolean;
  /** Whether the same authority awarded it. */
  readonly sameAuthority: boolean;
  /** Whether it was reserved; before 24 February 2025 that cannot have been under section 33. */
  readonly reserved: boolean;
}

/**
 * The facts that {@link reservedContractEligibility} needs. A condition is `"unknown"` where a fact that
 * it needs is omitted.
 *
 * @category Mutuals
 */
export interface ReservedContractInput {
  /** The day of the award. */
  readonly awardedOn: LocalDate;
  /** Whether the services are relevant health care services, bought by an NHS body or a council. */
  readonly relevantHealthCare?: boolean;
  /** From when to when the contract is to run, both days included. */
  readonly period?: DateRange;
  /** The contracts that the mutual was awarded before: all of them, or those of three years. */
  readonly earlierAwards?: readonly EarlierAward[];
  /** Whether it operates to deliver public services, mainly ones that can be reserved. */
  readonly deliversPublicServices?: boolean;
  /** To whom it distributes profits: to nobody, to its members only, or to others. */
  readonly distributesTo?: "nobody" | "members-only" | "others";
  /** Whether it is under the management and control of its employees. */
  readonly employeeControl?: boolean;
}

/**
 * One condition on a reserved contract, and whether it is met.
 *
 * @category Mutuals
 */
export interface ReservationCondition {
  /** Which condition. */
  readonly condition:
    | "term-five-years-or-less"
    | "no-comparable-contract"
    | "delivers-public-services"
    | "profits-to-members-only"
    | "employee-control";
  /** Whether it is met: `"unknown"` where what it needs is not given. */
  readonly met: Verdict;
  /** Why, for people. */
  readonly reason: string;
}

/**
 * The law on reserving a contract for a mutual: the law of the day, and its conditions one by one. There
 * is no overall answer: whether the whole is lawful is not for a program to say.
 *
 * @category Mutuals
 */
export interface ReservedContractEligibility {
  /** The law that governs it. */
  readonly regime: ReservationRegime;
  /** Why it is that law, for people. */
  readonly reason: string;
  /** The three years ending with the award day, in which a comparable contract counts. */
  readonly window?: DateRange;
  /** The conditions of the Procurement Act 2023; none under any other law. */
  readonly conditions: readonly ReservationCondition[];
  /** Where the law is stated. */
  readonly source?: SourceRef;
}

/** The day on which section 33 came into force. */
const inForce = "2025-02-24";

const hempsons: SourceRef = /* @__PURE__ */ Object.freeze({
  document: "Hempsons: the Procurement Act 2023 and the Provider Selection Regime",
  evidence: "external",
  url: "https://hempsons.co.uk/?p=3386349",
});

/**
 * Which law governs the reservation of a contract for mutuals, and which of its conditions are met. The
 * law is settled first: relevant health care services are under the Provider Selection Regime and not
 * under the Procurement Act 2023, whose section 33 applies from 24 February 2025. The law before that
 * day is not known to this library.
 *
 * @param input - the contract, and what is known of the mutual
 * @returns the law, and its conditions with reasons
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `date-range.end-before-start` if the period ends before it begins
 * @category Mutuals
 * @example
 * ```ts
 * import { localDate, parseDateRange, reservedContractEligibility } from "concordat";
 *
 * const found = reservedContractEligibility({
 *   awardedOn: localDate("2026-03-01"),
 *   relevantHealthCare: false,
 *   period: parseDateRange("2026-04-01/P5Y"),
 *   earlierAwards: [],
 * });
 * found.regime; // => "procurement-act-2023"
 * found.window; // => { start: "2023-03-02", end: "2026-03-01" }
 * found.conditions.map(({ condition, met }) => [condition, met]).slice(0, 2); // => [["term-five-years-or-less", "yes"], ["no-comparable-contract", "yes"]]
 * ```
 */
export function reservedContractEligibility(
  input: ReservedContractInput,
): ReservedContractEligibility {
  refuseWrongSubject("input", input);
  const { awardedOn, relevantHealthCare, period } = input;
  if (period !== undefined) dateRange(period.start, period.end);
  if (awardedOn < inForce) {
    const reason = `This library does not know the law that applied on ${formatDate(awardedOn)}.`;
    return { regime: "earlier", reason, conditions: [] };
  }
  if (relevantHealthCare === undefined) {
    const reason =
      "It depends on whether the services are relevant health care services: say whether they are.";
    return { regime: "not-decided", reason, conditions: [], source: hempsons };
  }
  if (relevantHealthCare) {
    const reason =
      "Relevant health care services are under the Provider Selection Regime, not the Procurement Act 2023.";
    return { regime: "provider-selection-regime", reason, conditions: [], source: hempsons };
  }
  const window = { start: termStart(awardedOn, { years: 3 }), end: awardedOn };
  return {
    regime: "procurement-act-2023",
    reason: "Section 33 of the Procurement Act 2023 applies from 24 February 2025.",
    window,
    conditions: [term(input), comparable(input, window), ...ofTheMutual(input)],
    source: section33,
  };
}

function term({ period }: ReservedContractInput): ReservationCondition {
  const condition = "term-five-years-or-less";
  if (period === undefined) {
    return { condition, met: "unknown", reason: "The term is not given." };
  }
  const { years = 0, months = 0, days = 0 } = rangeTerm(period);
  const within = years < 5 || (years === 5 && months === 0 && days === 0);
  const reason = `It runs for ${formatTerm(rangeTerm(period), "long")}: five years is the most.`;
  return { condition, met: within ? "yes" : "no", reason };
}

function comparable(
  { earlierAwards }: ReservedContractInput,
  window: DateRange,
): ReservationCondition {
  const condition = "no-comparable-contract";
  const years = `${formatDate(window.start, "long")} to ${formatDate(window.end, "long")}`;
  if (earlierAwards === undefined) {
    return { condition, met: "unknown", reason: `The awards of ${years} are not given.` };
  }
  const counted = earlierAwards.filter(
    ({ awardedOn, sameService, sameAuthority, reserved }) =>
      reserved &&
      sameService &&
      sameAuthority &&
      awardedOn >= inForce &&
      rangeContains(window, awardedOn),
  );
  if (counted.length === 0) {
    return { condition, met: "yes", reason: `No comparable contract was awarded in ${years}.` };
  }
  const days = counted.map(({ awardedOn }) => formatDate(awardedOn)).join(" and ");
  return { condition, met: "no", reason: `A comparable contract was awarded on ${days}.` };
}

function ofTheMutual(input: ReservedContractInput): readonly ReservationCondition[] {
  const { deliversPublicServices, distributesTo, employeeControl } = input;
  const toOthers = distributesTo === undefined ? undefined : distributesTo !== "others";
  const said = (
    condition: ReservationCondition["condition"],
    value: boolean | undefined,
    what: string,
  ): ReservationCondition => {
    if (value === undefined) {
      return { condition, met: "unknown", reason: `Whether it ${what} is not given.` };
    }
    const reason = `It is given${value ? "" : " as not so"} that it ${what}.`;
    return { condition, met: value ? "yes" : "no", reason };
  };
  return [
    said("delivers-public-services", deliversPublicServices, "operates to deliver public services"),
    said("profits-to-members-only", toOthers, "keeps its profits or gives them to members only"),
    said("employee-control", employeeControl, "is managed and controlled by its employees"),
  ];
}
