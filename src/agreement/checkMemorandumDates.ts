import { type FindingPath, finding } from "../finding/Finding.ts";
import { isEnded } from "../lifecycle/statuses.ts";
import { dayAfter, dayBefore } from "../time/date/arithmetic.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { monthsInRange } from "../time/range/monthsInRange.ts";
import { isClosed, isOpenEnded } from "../time/range/OpenRange.ts";
import { type PartialDate, partialDateRange } from "../time/range/PartialDate.ts";
import { daysInRange } from "../time/range/rangeQueries.ts";
import { isValidOn } from "../time/range/Validity.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import {
  type MemorandumDate,
  type MemorandumDateRules,
  memorandumDateRules,
} from "./memorandumDateRules.ts";
import { memorandumLifecycle } from "./memorandumLifecycle.ts";
import type { MemorandumFinding } from "./memorandumRules.ts";
import {
  certainty,
  firstTermOf,
  knownTermOf,
  type MemorandumDates,
  memorandumTerm,
} from "./memorandumTerm.ts";

type Findings = readonly MemorandumFinding[];

/** Checks that the dates of a memorandum, its term, its money and its end agree. */
export function checkMemorandumDates(
  memorandum: MemorandumOfUnderstanding,
  asOf: LocalDate | undefined,
): Findings {
  return [
    ...checkOrder(memorandum),
    ...checkSigning(memorandum),
    ...checkTerm(memorandum, asOf),
    ...checkTail(memorandum),
    ...checkSignatories(memorandum),
    ...checkEnd(memorandum),
    ...checkExtensions(memorandum),
  ];
}

const usualOrder: readonly (readonly [MemorandumDate, MemorandumDate])[] = [
  ["signedOn", "publicSigningOn"],
  ["announcedOn", "publicSigningOn"],
  ["announcedOn", "effectiveFrom"],
  ["signedOn", "effectiveFrom"],
  ["announcedOn", "endedOn"],
  ["signedOn", "endedOn"],
  ["publicSigningOn", "endedOn"],
  ["effectiveFrom", "endedOn"],
];

function checkOrder(memorandum: MemorandumOfUnderstanding): Findings {
  return usualOrder.flatMap(([first, second]) => {
    const firstOn = memorandum[first];
    const secondOn = memorandum[second];
    if (firstOn === undefined || secondOn === undefined) return [];
    if (partialDateRange(firstOn).start <= partialDateRange(secondOn).end) return [];
    const values = { first, firstOn, second, secondOn };
    return finding(memorandumDateRules, "memorandum.date-order", [second], values);
  });
}

function checkSigning(memorandum: MemorandumOfUnderstanding): Findings {
  const { signedOn, signedLatest, engagement } = memorandum;
  const signed = signedOn && partialDateRange(signedOn);
  const found: MemorandumFinding[] = [];
  if (signedOn && signed && signedLatest && signedLatest < signed.start) {
    const values = { signedOn, signedLatest };
    const path = ["signedOn"];
    found.push(finding(memorandumDateRules, "memorandum.signed-after-latest", path, values));
  }
  const signedBy = signed?.end ?? signedLatest;
  const engagementTo = engagement?.to;
  if (engagementTo && signedBy && signedBy < partialDateRange(engagementTo).start) {
    const values = { engagementTo, signedBy };
    const path = ["engagement", "to"];
    found.push(finding(memorandumDateRules, "memorandum.engagement-after-signing", path, values));
  }
  return found;
}

function checkTerm(memorandum: MemorandumOfUnderstanding, asOf: LocalDate | undefined): Findings {
  const { status, endedOn, extendedTo, history = [] } = memorandum;
  const found: MemorandumFinding[] = [];
  const disagrees = (
    what: MemorandumDateRules["memorandum.term-disagrees"]["what"],
    expected: LocalDate,
    stated: PartialDate,
    verdict: "no" | "unknown",
    path: FindingPath,
  ): void => {
    const values = { what, expected, stated, verdict };
    found.push(finding(memorandumDateRules, "memorandum.term-disagrees", path, values));
  };
  const first = firstTermOf(memorandum);
  if (
    first !== undefined &&
    extendedTo !== undefined &&
    !isOpenEnded(extendedTo) &&
    extendedTo <= first.end
  ) {
    disagrees("extended", first.end, extendedTo, certainty(first), ["extendedTo"]);
  }
  const term = knownTermOf(memorandum);
  if (term !== undefined && endedOn !== undefined && status === "expired") {
    const { start, end } = partialDateRange(endedOn);
    if (term.end < start || end < term.end) {
      disagrees("expired", term.end, endedOn, certainty(term), ["endedOn"]);
    }
  }
  const index = history.findIndex(({ from, to }) => to === "in-force" && from !== "extended");
  const began = history[index];
  if (began !== undefined && first?.startBasis === "stated" && began.on !== first.start) {
    disagrees("in-force", first.start, began.on, "no", ["history", index, "on"]);
  }
  if (term === undefined || asOf === undefined) return found;
  if (asOf < term.end && status === "expired" && endedOn === undefined) {
    disagrees("not-yet-ended", term.end, asOf, certainty(term), ["status"]);
  }
  const mayRun = !isEnded(memorandumLifecycle, status) && status !== "negotiating";
  if (mayRun && term.end < asOf) {
    disagrees("not-ended", term.end, asOf, certainty(term), ["status"]);
  }
  return found;
}

function checkTail(memorandum: MemorandumOfUnderstanding): Findings {
  const tail = memorandumUnfundedTail(memorandum);
  if (tail === undefined || tail.most.days === 0) return [];
  const { termEnd, least, most } = tail;
  const field = memorandum.fundingPeriod === undefined ? "fundingUntil" : "fundingPeriod";
  const values = {
    termEnd,
    fundedToAtEarliest: most.fundedTo,
    fundedToAtLatest: least.fundedTo,
    leastMonths: least.months,
    mostMonths: most.months,
    leastDays: least.days,
    mostDays: most.days,
    verdict: least.days > 0 ? "no" : "unknown",
  } as const;
  return [finding(memorandumDateRules, "memorandum.unfunded-tail", [field], values)];
}

function checkSignatories(memorandum: MemorandumOfUnderstanding): Findings {
  const { signatories = [], openForSignature = {} } = memorandum;
  const { from, to = lastDayOf(memorandum) } = openForSignature;
  return signatories.flatMap(({ organisation, signedOn }, index) => {
    const window = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    if (signedOn === undefined || isValidOn(window, signedOn)) return [];
    const path = ["signatories", index, "signedOn"];
    const values = { organisation, signedOn, ...window };
    return finding(memorandumDateRules, "memorandum.signatory-outside-window", path, values);
  });
}

/** The last day on which anybody could sign, as far as it is known for certain. */
function lastDayOf(memorandum: MemorandumOfUnderstanding): LocalDate | undefined {
  if (memorandum.endedOn !== undefined) return partialDateRange(memorandum.endedOn).end;
  const term = knownTermOf(memorandum);
  return term?.startBasis === "stated" ? term.end : undefined;
}

function checkEnd(memorandum: MemorandumOfUnderstanding): Findings {
  const { status, endReason, endedOn } = memorandum;
  const ends = {
    status,
    ...(endReason !== undefined && { endReason }),
    ...(endedOn !== undefined && { endedOn }),
  };
  const amiss = (
    values: MemorandumDateRules["memorandum.one-end-reason"],
    path: FindingPath,
  ): Findings => [finding(memorandumDateRules, "memorandum.one-end-reason", path, values)];
  const path = [endReason === undefined ? "endedOn" : "endReason"];
  if (!isEnded(memorandumLifecycle, status)) {
    if (endReason === undefined && endedOn === undefined) return [];
    return amiss({ what: "not-ended", ...ends, verdict: "no" }, path);
  }
  if (endReason !== undefined && endReason !== status) {
    return amiss({ what: "differs", ...ends, verdict: "no" }, path);
  }
  const term = knownTermOf(memorandum);
  const isCutShort = status === "superseded" || status === "terminated";
  if (term === undefined || endedOn === undefined || !isCutShort) return [];
  const { start, end } = partialDateRange(endedOn);
  if (end <= term.end) return [];
  const verdict = term.end < start ? certainty(term) : "unknown";
  return amiss({ what: "after-term", ...ends, termEnd: term.end, verdict }, ["endedOn"]);
}

function checkExtensions(memorandum: MemorandumOfUnderstanding): Findings {
  const { history = [], extendedTo } = memorandum;
  const first = firstTermOf(memorandum);
  if (first === undefined) return [];
  const extensions = history.flatMap(({ to, on }, at) => (to === "extended" ? [{ on, at }] : []));
  return extensions.flatMap(({ on, at }, index) => {
    // Of several extensions only the day to which the last one leads is recorded.
    const termEnd = index === 0 ? first.end : extendedTo;
    if (termEnd === undefined || isOpenEnded(termEnd) || on <= termEnd) return [];
    const verdict = index === 0 ? certainty(first) : "no";
    const values = { on, termEnd, verdict };
    const path = ["history", at, "on"];
    return finding(memorandumDateRules, "memorandum.extension-after-expiry", path, values);
  });
}

/**
 * The last part of a term for which there is no money, by one reading of the words about the money.
 *
 * @category Agreements
 */
export interface Tail {
  /** The last day with money. */
  readonly fundedTo: LocalDate;
  /** From the day after it to the end of the term, both included; absent if the money lasts. */
  readonly range?: DateRange;
  /** The days of that part; 0 if the money lasts. */
  readonly days: number;
  /** The whole calendar months of that part, counted from its first day. */
  readonly months: number;
}

/**
 * How long an agreement outlives its money. Both readings are the same where the words leave no choice.
 *
 * @category Agreements
 */
export interface UnfundedTail {
  /** The last day of the term. */
  readonly termEnd: LocalDate;
  /** By the reading that gives the money the longest. */
  readonly least: Tail;
  /** By the reading that gives the money the shortest. */
  readonly most: Tail;
}

/**
 * How long an agreement outlives its money: the part of its term after the last day that is funded.
 *
 * "Until 2021" may include the year or not, and may mean any day in it: the money may have ended on 31
 * December 2020 or have lasted to 31 December 2021. Both ends of that are given. "Until" a day includes
 * that day.
 *
 * @param memorandum - the memorandum
 * @returns the shortest and the longest tail; `undefined` if nothing says until when there is money, or
 * if the term is not known
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `date.out-of-range` if it would end after the year 9999
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, partialDate, memorandumUnfundedTail } from "concordat";
 *
 * const tail = memorandumUnfundedTail({
 *   announcedOn: localDate("2017-02-01"),
 *   term: { years: 5 },
 *   fundingUntil: partialDate("2021"),
 * });
 * [tail?.least.months, tail?.most.months]; // => [1, 13]
 * tail?.most.fundedTo; // => "2020-12-31"
 * ```
 */
export function memorandumUnfundedTail(
  memorandum: MemorandumDates & Pick<MemorandumOfUnderstanding, "fundingPeriod" | "fundingUntil">,
): UnfundedTail | undefined {
  refuseWrongSubject("memorandum", memorandum);
  const term = memorandumTerm(memorandum);
  const funded = fundedTo(memorandum);
  if (term === undefined || funded === undefined) return undefined;
  const { end } = term;
  return { termEnd: end, least: tailAfter(funded.end, end), most: tailAfter(funded.start, end) };
}

/** The earliest and the latest day that may be the last with money. */
function fundedTo({
  fundingPeriod,
  fundingUntil,
}: Pick<MemorandumOfUnderstanding, "fundingPeriod" | "fundingUntil">): DateRange | undefined {
  if (isClosed(fundingPeriod)) return { start: fundingPeriod.end, end: fundingPeriod.end };
  if (fundingPeriod !== undefined) return undefined;
  return fundingUntil && lastDaysOf(fundingUntil);
}

function lastDaysOf(until: PartialDate): DateRange {
  const { start, end } = partialDateRange(until);
  // Nothing lies before the first day of the calendar.
  const isDay = start === end || start === "0001-01-01";
  return isDay ? { start, end } : { start: dayBefore(start), end };
}

function tailAfter(fundedTo: LocalDate, end: LocalDate): Tail {
  if (fundedTo >= end) return { fundedTo, days: 0, months: 0 };
  const range = { start: dayAfter(fundedTo), end };
  return { fundedTo, range, days: daysInRange(range), months: monthsInRange(range) };
}
