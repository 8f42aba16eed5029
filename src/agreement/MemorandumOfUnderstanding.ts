import * as z from "zod";
import { areInOneCurrency, type Figure } from "../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema } from "../figure/figureSchema.ts";
import { endsInCalendar } from "../funding/inCalendar.ts";
import { type YearAmount, yearAmountSchema } from "../funding/YearAmount.ts";
import type { StatusChange } from "../lifecycle/LifecycleTable.ts";
import { statusShape } from "../lifecycle/statusChangeSchema.ts";
import type { Money } from "../money/Money.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { areDistinct } from "../schema/lists.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import { isOpenEnded, type OpenEnd, type OpenRange } from "../time/range/OpenRange.ts";
import { openEndSchema, openRangeSchema } from "../time/range/openRangeSchema.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import type { Validity } from "../time/range/Validity.ts";
import { validitySchema } from "../time/range/validitySchema.ts";
import type { Term } from "../time/term/Term.ts";

import { openTermSchema, termSchema } from "../time/term/termSchema.ts";
import { type AgreementInstrument, agreementInstruments } from "./agreementInstruments.ts";
import { type MemorandumEngagement, memorandumEngagementSchema } from "./MemorandumEngagement.ts";

import { type MemorandumInvestment, memorandumInvestmentSchema } from "./MemorandumInvestment.ts";

import { memorandumDateRules } from "./memorandumDateRules.ts";
import {
  type MemorandumEndReason,
  type MemorandumStatus,
  memorandumEndReasons,
  memorandumLifecycle,
} from "./memorandumLifecycle.ts";
import { memorandumProfileRules } from "./memorandumProfileRules.ts";
import { type EffectiveFromBasis, startOf } from "./memorandumStart.ts";
import { type Party, partySchema } from "./Party.ts";

/**
 * An organisation that signed a memorandum: for a party, or because it adheres to what a sector agreed.
 * Its signature changes neither the term nor the parties.
 *
 * @category Agreements
 */
export interface Signatory {
  /** The id of the organisation. */
  readonly organisation: string;
  /** The day on which it signed; absent if that is not known. */
  readonly signedOn?: LocalDate;
}

/** Reads a {@link Signatory}, as part of a memorandum. */
export const signatorySchema: Schema<Signatory> = /* @__PURE__ */ objectOf<Signatory>()(() => ({
  organisation: idOf("organisations"),
  signedOn: z.exactOptional(localDateSchema),
}));

/**
 * The decision of a review of a memorandum.
 *
 * @category Agreements
 */
export type ReviewDecision = "continue" | "amend" | "discontinue";

/**
 * A review of a memorandum by its parties.
 *
 * @category Agreements
 */
export interface MemorandumReview {
  /** The day by which it is due. */
  readonly due: LocalDate;
  /** The day on which it was held; absent if it was not, or if that is not known. */
  readonly heldOn?: LocalDate;
  /** The decision. */
  readonly decision?: ReviewDecision;
}

/** Reads a {@link MemorandumReview}, as part of a memorandum. */
export const memorandumReviewSchema: Schema<MemorandumReview> =
  /* @__PURE__ */ objectOf<MemorandumReview>()(() => ({
    due: localDateSchema,
    heldOn: z.exactOptional(localDateSchema),
    decision: z.exactOptional(z.enum(["continue", "amend", "discontinue"])),
  }));

/**
 * An agreement between public bodies and the voluntary sector about how they work together, with the
 * money that backs it. What the published agreement leaves unsaid is omitted here; reports that
 * have to assume something say so.
 *
 * {@link memorandumSchema} reads one from JSON, {@link checkMemorandum}
 * checks it, {@link memorandumTerm} says when it runs, and {@link memorandumFunding} what it brings in which
 * financial year.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, type MemorandumOfUnderstanding, memorandumTerm } from "concordat";
 *
 * const memorandum: MemorandumOfUnderstanding = {
 *   id: "example-memorandum",
 *   title: "Memorandum of understanding with the VCSE sector",
 *   parties: [
 *     { kind: "partnership", id: "example-partnership", standing: "equal" },
 *     { kind: "sector", id: "example-vcse-sector", standing: "equal" },
 *   ],
 *   status: "in-force",
 *   announcedOn: localDate("2017-02-01"),
 *   term: { years: 5 },
 * };
 * memorandumTerm(memorandum)?.end; // => "2022-01-31"
 * ```
 */
export interface MemorandumOfUnderstanding<Status extends MemorandumStatus = MemorandumStatus>
  extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** Its parties: two or more. */
  readonly parties: readonly Party[];
  /** The kind of instrument; a memorandum if omitted. */
  readonly instrument?: AgreementInstrument;
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<MemorandumStatus>[];
  /** The day on which it was announced. */
  readonly announcedOn?: LocalDate;
  /** When it was signed: the day, month or year that is stated. */
  readonly signedOn?: PartialDate;
  /** The latest day on which it can have been signed, where that is known: signed on or before it. */
  readonly signedLatest?: LocalDate;
  /** The day of a public signing, which may be later than the signature. */
  readonly publicSigningOn?: LocalDate;
  /** The first day on which it has effect. */
  readonly effectiveFrom?: LocalDate;
  /** The basis of `effectiveFrom`; `stated` if omitted. */
  readonly effectiveFromBasis?: EffectiveFromBasis;
  /** How long it runs from its first day, as first agreed; `"open-ended"` if it has no end. */
  readonly term?: Term | OpenEnd;
  /** The last day to which it was extended, that day included, or `"open-ended"`; absent if it was not. */
  readonly extendedTo?: LocalDate | OpenEnd;
  /** The days that the money is for, both ends included, where they differ from the term. Its end may be open. */
  readonly fundingPeriod?: OpenRange;
  /**
   * Until when money was reported, where that is all that is known: `"2021"` for "until 2021". A year or
   * a month may or may not be included; {@link memorandumUnfundedTail} keeps both readings. A `fundingPeriod` says
   * more, and counts instead where both are given.
   */
  readonly fundingUntil?: PartialDate;
  /**
   * The money that backs it: over its whole funding period, or, where it is said so, a year
   * (`per: "year"`).
   */
  readonly investment?: Figure<Money>;
  /** The id of the fund that the investment comes from. */
  readonly fund?: string;
  /**
   * The sums that back it, each with its fund, where there are two or more. They take the place of
   * `investment` and `fund`; {@link memorandumInvestments} reads either.
   */
  readonly investments?: readonly MemorandumInvestment[];
  /** The amounts by financial year that the parties agreed; they take the place of a spread. */
  readonly profile?: readonly YearAmount[];
  /** Who signed, as far as it is recorded: organisations that adhere beside the parties' own signature. */
  readonly signatories?: readonly Signatory[];
  /** How many are said to have signed, whether or not they are listed. */
  readonly declaredSignatories?: Figure<number>;
  /**
   * From when to when others may sign, both days included; an empty one for an open end on both sides.
   * Absent where nothing says that others may.
   */
  readonly openForSignature?: Validity;
  /** Whether it is said to bind in law. */
  readonly legallyBinding?: boolean;
  /** The notice that its own clause asks for before it, or its money, ends. */
  readonly noticePeriod?: Term;
  /** The outcomes that the parties share, each in one line of your own words. */
  readonly outcomes?: readonly string[];
  /** The commitments of the parties, each in one line of your own words. */
  readonly commitments?: readonly string[];
  /** The themes that it is to serve, by name. */
  readonly themes?: readonly string[];
  /** The ids of the wider plans and the memoranda that it builds on. */
  readonly buildsOn?: readonly string[];
  /** How it was talked over before it was agreed. */
  readonly engagement?: MemorandumEngagement;
  /** The reviews that are due or were held. */
  readonly reviews?: readonly MemorandumReview[];
  /** How often it is to be reviewed, counted from its first day. */
  readonly reviewEvery?: Term;
  /** The ids of the memoranda in whose place it stands. */
  readonly supersedes?: readonly string[];
  /** The last day on which it had effect, as far as it is known. */
  readonly endedOn?: PartialDate;
  /** Why it ended. */
  readonly endReason?: MemorandumEndReason;
}

/**
 * Reads a {@link MemorandumOfUnderstanding}. Unknown keys are refused; put data of your own under
 * `extensions`. Fewer than two parties are refused, and so are a term that would end after the year 9999
 * (rule `memorandum.term-beyond-calendar`), a profile that lists a financial year twice (rule
 * `memorandum.year-twice`), amounts in two currencies (rule `memorandum.currencies-differ`), and money that is
 * stated both as one investment and as several (rule `memorandum.investment-twice`).
 *
 * @category Agreements
 * @example
 * ```ts
 * import { memorandumSchema, read } from "concordat";
 *
 * const result = read(memorandumSchema, {
 *   id: "example-memorandum",
 *   title: "Memorandum of understanding",
 *   parties: [{ kind: "sector", id: "example-vcse-sector", standing: "equal" }],
 *   status: "agreed",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.too-small", "parties"]]
 * ```
 */
export const memorandumSchema: Schema<MemorandumOfUnderstanding> =
  /* @__PURE__ */ objectOf<MemorandumOfUnderstanding>()(
    () => ({
      ...entityShape(),
      title: lineSchema,
      parties: z.array(partySchema).min(2).readonly(),
      instrument: z.exactOptional(z.enum(agreementInstruments)),
      purposes: z.exactOptional(z.array(lineSchema).readonly()),
      ...statusShape(memorandumLifecycle),
      announcedOn: z.exactOptional(localDateSchema),
      signedOn: z.exactOptional(partialDateSchema),
      signedLatest: z.exactOptional(localDateSchema),
      publicSigningOn: z.exactOptional(localDateSchema),
      effectiveFrom: z.exactOptional(localDateSchema),
      effectiveFromBasis: z.exactOptional(z.enum(["stated", "announced", "signed", "assumed"])),
      term: z.exactOptional(openTermSchema),
      extendedTo: z.exactOptional(openEndSchema),
      fundingPeriod: z.exactOptional(openRangeSchema),
      fundingUntil: z.exactOptional(partialDateSchema),
      investment: z.exactOptional(moneyFigureSchema),
      fund: z.exactOptional(idOf("funds")),
      investments: z.exactOptional(z.array(memorandumInvestmentSchema).min(2).readonly()),
      profile: z.exactOptional(z.array(yearAmountSchema).min(1).readonly()),
      signatories: z.exactOptional(z.array(signatorySchema).readonly()),
      declaredSignatories: z.exactOptional(countFigureSchema),
      openForSignature: z.exactOptional(validitySchema),
      legallyBinding: z.exactOptional(z.boolean()),
      noticePeriod: z.exactOptional(termSchema),
      outcomes: z.exactOptional(z.array(lineSchema).readonly()),
      commitments: z.exactOptional(z.array(lineSchema).readonly()),
      themes: z.exactOptional(z.array(lineSchema).readonly()),
      buildsOn: z.exactOptional(z.array(idOf("strategicPlans", "memoranda")).readonly()),
      engagement: z.exactOptional(memorandumEngagementSchema),
      reviews: z.exactOptional(z.array(memorandumReviewSchema).readonly()),
      reviewEvery: z.exactOptional(termSchema),
      supersedes: z.exactOptional(z.array(idOf("memoranda")).readonly()),
      endedOn: z.exactOptional(partialDateSchema),
      endReason: z.exactOptional(z.enum(memorandumEndReasons)),
    }),
    (check) => [
      check(
        ["effectiveFrom", "signedOn", "announcedOn", "term"],
        ({ term, ...dates }) => isOpenEnded(term) || endsInCalendar(startOf(dates)?.start, term),
        refusal(memorandumDateRules, "memorandum.term-beyond-calendar", "term"),
      ),
      check(
        ["profile"],
        ({ profile = [] }) => areDistinct(profile, ({ financialYear }) => financialYear),
        refusal(memorandumProfileRules, "memorandum.year-twice", "profile"),
      ),
      check(
        ["profile", "investment", "investments"],
        ({ profile = [], investment, investments = [] }) =>
          areInOneCurrency([
            investment,
            ...investments.map(({ amount }) => amount),
            ...profile.map(({ amount }) => amount),
          ]),
        refusal(memorandumProfileRules, "memorandum.currencies-differ"),
      ),
      check(
        ["investment", "fund", "investments"],
        ({ investment, fund, investments }) =>
          investments === undefined || (investment === undefined && fund === undefined),
        refusal(memorandumProfileRules, "memorandum.investment-twice", "investments"),
      ),
    ],
  );
