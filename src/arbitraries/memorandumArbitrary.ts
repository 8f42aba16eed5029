import * as fc from "fast-check";
import type {
  EffectiveFromBasis,
  MemorandumOfUnderstanding,
  MemorandumStatus,
} from "../agreement/MemorandumOfUnderstanding.ts";
import type { Party } from "../agreement/Party.ts";
import { termOf } from "../agreement/termOf.ts";
import type { StatusChange } from "../lifecycle/StatusChange.ts";
import { Money } from "../money/Money.ts";
import { addDays, daysBetween } from "../time/arithmetic.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { Term } from "../time/Term.ts";
import { termEnd } from "../time/termEnds.ts";
import {
  dateRangeArbitrary,
  localDateArbitrary,
  partialDateArbitrary,
  validityArbitrary,
} from "./dateArbitraries.ts";
import { entityArbitrary, idsArbitrary, together } from "./entityArbitrary.ts";
import { figureAllowing } from "./figureAllowing.ts";
import { countFigureArbitrary, moneyFigureArbitrary } from "./figureArbitraries.ts";
import { financialYearArbitrary } from "./financialYearArbitrary.ts";
import { moneyArbitrary } from "./moneyArbitrary.ts";
import { termArbitrary } from "./termArbitrary.ts";
import { idArbitrary, lineArbitrary } from "./text.ts";

/**
 * Generates parties to a memorandum. Only one that is not called an equal holds powers over the others.
 *
 * @returns an arbitrary of parties
 * @category Generators
 * @example
 * ```ts
 * import { partyArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(partyArbitrary(), ({ standing, holds }) => standing === "other" || holds === undefined),
 * );
 * ```
 */
export function partyArbitrary(): fc.Arbitrary<Party> {
  const party = fc.record(
    {
      kind: fc.constantFrom("organisation" as const, "partnership" as const, "sector" as const),
      id: idArbitrary(),
      standing: fc.constantFrom("equal" as const, "other" as const),
      representedBy: idArbitrary(),
    },
    { requiredKeys: ["kind", "id", "standing"] },
  );
  const powers = fc.option(fc.subarray(["veto" as const, "lead" as const], { minLength: 1 }), {
    nil: undefined,
  });
  return fc.tuple(party, powers).map(([one, holds]) => ({
    ...one,
    ...(one.standing === "other" && holds && { holds }),
  }));
}

/** What became of a memorandum, and when. */
interface Course {
  readonly status: MemorandumStatus;
  readonly start: LocalDate;
  readonly term: Term;
  /** Of the term, how many thousandths had gone when it was cut short or extended. */
  readonly gone: number;
  readonly basis: EffectiveFromBasis;
  readonly recorded: boolean;
  readonly dated: boolean;
}

type Standing = Partial<MemorandumOfUnderstanding>;

/** The status with the dates, the term and the record that belong to it. */
function standing({ status, start, term, gone, basis, recorded, dated }: Course): Standing {
  const end = termEnd(start, term);
  const signed = addDays(start, -30);
  const inside = addDays(start, Math.floor((daysBetween(start, end) * gone) / 1000));
  const agreed: StatusChange<MemorandumStatus>[] = [
    { from: "negotiating", to: "agreed", on: addDays(start, -60) },
  ];
  const force: StatusChange<MemorandumStatus>[] = [
    ...agreed,
    { from: "agreed", to: "signed", on: signed },
    { from: "signed", to: "in-force", on: start },
  ];
  // One that still runs may have run out by the day for which it is checked: only a first day that is not
  // stated leaves that open.
  const hasEnded = status === "expired" || status === "superseded" || status === "terminated";
  const effectiveFromBasis = basis === "stated" && !hasEnded ? "assumed" : basis;
  const dates: Standing = dated ? { effectiveFrom: start, effectiveFromBasis, term } : {};
  const record = (...history: readonly StatusChange<MemorandumStatus>[]): Standing =>
    recorded ? { history } : {};
  switch (status) {
    case "negotiating":
      return { status };
    case "abandoned":
      return {
        status,
        ...(dated && { endedOn: signed, endReason: status }),
        ...record({ from: "negotiating", to: "abandoned", on: signed }),
      };
    case "agreed":
      return { status, ...dates, ...record(...agreed) };
    case "signed":
      return { status, ...dates, ...record(...force.slice(0, 2)) };
    case "in-force":
      return { status, ...dates, ...record(...force) };
    case "extended":
      return {
        status,
        ...dates,
        ...(dated && { extendedTo: addDays(end, 365) }),
        ...record(...force, { from: "in-force", to: "extended", on: inside }),
      };
    default: {
      const on = status === "expired" ? end : inside;
      const ended: Standing = dated ? { endedOn: on, endReason: status } : {};
      return {
        status,
        ...dates,
        ...ended,
        ...record(...force, { from: "in-force", to: status, on }),
      };
    }
  }
}

function courseArbitrary(): fc.Arbitrary<Standing> {
  const statuses: readonly MemorandumStatus[] = [
    "in-force",
    "negotiating",
    "abandoned",
    "agreed",
    "signed",
    "extended",
    "expired",
    "superseded",
    "terminated",
  ];
  return fc
    .record({
      status: fc.constantFrom(...statuses),
      start: localDateArbitrary(),
      term: termArbitrary(),
      gone: fc.nat(999),
      basis: fc.constantFrom<EffectiveFromBasis>("assumed", "announced", "signed", "stated"),
      recorded: fc.boolean(),
      dated: fc.boolean(),
    })
    .map(standing);
}

type MemorandumMoney = Pick<MemorandumOfUnderstanding, "investment" | "profile" | "fundingPeriod">;

/** An investment that nobody profiled, or a profile for years of the money, and what it comes to. */
function moneyOf(course: Standing): fc.Arbitrary<MemorandumMoney> {
  return fc.option(dateRangeArbitrary(), { nil: undefined }).chain((fundingPeriod) => {
    const period = fundingPeriod ?? termOf(course);
    const years = period && financialYearsIn({ start: period.start, end: period.end });
    const year = years === undefined ? financialYearArbitrary() : fc.constantFrom(...years);
    const stated = fc.record({ investment: moneyFigureArbitrary() }, { requiredKeys: [] });
    const amount = moneyArbitrary({ min: Money.zero("GBP"), max: Money.of("10000000", "GBP") });
    const profiled = fc
      .uniqueArray(fc.record({ financialYear: year, amount }), {
        minLength: 1,
        maxLength: 5,
        selector: ({ financialYear }) => financialYear,
      })
      .chain((profile) => {
        const sum = Money.sumBy(profile, (row) => row.amount, "GBP");
        return fc.record(
          { profile: fc.constant(profile), investment: figureAllowing(sum) },
          { requiredKeys: ["profile"] },
        );
      });
    return fc
      .oneof<[fc.Arbitrary<MemorandumMoney>, fc.Arbitrary<MemorandumMoney>]>(stated, profiled)
      .map((money) => ({ ...money, ...(fundingPeriod && { fundingPeriod }) }));
  });
}

/**
 * Generates memoranda of understanding, in pounds, one status as often as another. Their parties are
 * distinct, and their term, their record, their money and their end agree. What is left unsaid or assumed gives warnings and notes, but no
 * error.
 *
 * @returns an arbitrary of memoranda
 * @category Generators
 * @example
 * ```ts
 * import { checkMemorandumOfUnderstanding, hasErrors } from "concordat";
 * import { memorandumArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(
 *   fc.property(memorandumArbitrary(), (memorandum) => !hasErrors(checkMemorandumOfUnderstanding(memorandum))),
 * );
 * ```
 */
export function memorandumArbitrary(): fc.Arbitrary<MemorandumOfUnderstanding> {
  const lines = fc.array(lineArbitrary(), { maxLength: 2 });
  const signatory = fc.record(
    { organisation: idArbitrary(), signedOn: localDateArbitrary() },
    { requiredKeys: ["organisation"] },
  );
  const review = fc.record(
    {
      due: localDateArbitrary(),
      heldOn: localDateArbitrary(),
      decision: fc.constantFrom("continue", "amend", "discontinue"),
    },
    { requiredKeys: ["due"] },
  );
  return together(
    entityArbitrary(),
    courseArbitrary().chain((course) => moneyOf(course).map((money) => ({ ...money, ...course }))),
    fc.record(
      {
        title: lineArbitrary(),
        parties: fc.uniqueArray(partyArbitrary(), {
          minLength: 2,
          maxLength: 4,
          selector: ({ id }) => id,
        }),
        announcedOn: localDateArbitrary(),
        signedOn: localDateArbitrary(),
        publicSigningOn: localDateArbitrary(),
        fundingUntil: partialDateArbitrary(),
        fund: idArbitrary(),
        signatories: fc.array(signatory, { maxLength: 3 }),
        declaredSignatories: countFigureArbitrary({ max: 20_000 }),
        openForSignature: validityArbitrary(),
        legallyBinding: fc.boolean(),
        noticePeriod: termArbitrary({ maxYears: 1 }),
        outcomes: lines,
        commitments: lines,
        themes: lines,
        reviews: fc.array(review, { maxLength: 2 }),
        reviewEvery: termArbitrary({ maxYears: 3 }),
        supersedes: idsArbitrary(0, 1),
      },
      { requiredKeys: ["title", "parties"] },
    ),
  );
}
