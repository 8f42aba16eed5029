import * as z from "zod";
import { areInOneCurrency, type Figure } from "../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema } from "../figure/figureSchema.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { StatusChange } from "../lifecycle/LifecycleTable.ts";
import { statusShape } from "../lifecycle/statusChangeSchema.ts";
import { isShare, notAShare } from "../money/isShare.ts";
import type { Money } from "../money/Money.ts";
import { rateSchema } from "../money/rateSchema.ts";
import type { Rate } from "../rate/Rate.ts";
import { type Entity, entityShape, lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { areDistinct } from "../schema/lists.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import { type PartialDate, partialDateRange } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import { financialYearSchema } from "../time/year/financialYearSchema.ts";
import { type ProgrammeStatus, programmeLifecycle } from "./programmeLifecycle.ts";
import { programmeRules } from "./programmeRules.ts";

/**
 * The stated funding of a programme in one financial year: a figure, or that it is the same as in
 * another year.
 *
 * @category Grants
 */
export interface ProgrammeYear {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** The figure for the year; absent where only `sameAs` is stated. */
  readonly total?: Figure<Money>;
  /** The year whose amount this year's equals: "the same amount in 2012/13". */
  readonly sameAs?: FinancialYear;
  /** Where `sameAs` is stated; a figure carries a source of its own. */
  readonly source?: SourceRef;
}

/**
 * Reads a {@link ProgrammeYear}. Unknown keys are refused, and so is a year that states neither a
 * figure nor another year (rule `programme.year-states-nothing`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { programmeYearSchema } from "concordat";
 *
 * programmeYearSchema.parse({ financialYear: "2012/13", sameAs: "2011/12" }).sameAs; // => "2011/12"
 * programmeYearSchema.safeParse({ financialYear: "2012/13" }).success; // => false
 * ```
 */
export const programmeYearSchema: Schema<ProgrammeYear> = /* @__PURE__ */ objectOf<ProgrammeYear>()(
  () => ({
    financialYear: financialYearSchema,
    total: z.exactOptional(moneyFigureSchema),
    sameAs: z.exactOptional(financialYearSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
  (check) => [
    check(
      ["total", "sameAs"],
      ({ total, sameAs }) => total !== undefined || sameAs !== undefined,
      refusal(programmeRules, "programme.year-states-nothing"),
    ),
  ],
);

/**
 * That a programme goes on for longer than was announced: "for another year, until 2012/13".
 *
 * @category Grants
 */
export interface Prolongation {
  /** The last financial year that it then funds. */
  readonly to: FinancialYear;
  /** The day on which that was announced. */
  readonly announcedOn?: LocalDate;
  /** Why it was announced early, where its words say so: one line. */
  readonly earlyNotice?: string;
  /** Where that is stated. */
  readonly source?: SourceRef;
}

/**
 * Reads a {@link Prolongation}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { prolongationSchema } from "concordat";
 *
 * prolongationSchema.parse({ to: "2012/13" }).to; // => "2012/13"
 * ```
 */
export const prolongationSchema: Schema<Prolongation> = /* @__PURE__ */ objectOf<Prolongation>()(
  () => ({
    to: financialYearSchema,
    announcedOn: z.exactOptional(localDateSchema),
    earlyNotice: z.exactOptional(lineSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
);

/**
 * The time in which a programme makes no new agreement because its successor is being designed.
 *
 * @category Grants
 */
export interface ProgrammeTransition {
  /** When it begins: the day, month or year that is stated. */
  readonly from?: PartialDate;
  /** When it ends: the day, month or year that is stated, which is included. */
  readonly to?: PartialDate;
  /** Why no new agreement is made: one line of your own words. */
  readonly reason?: string;
  /** The work of that time, each task in one line of your own words. */
  readonly purposes?: readonly string[];
  /** Where that is stated. */
  readonly source?: SourceRef;
}

/** Reads a {@link ProgrammeTransition}; one that ends before it begins is refused. */
export const programmeTransitionSchema: Schema<ProgrammeTransition> =
  /* @__PURE__ */ objectOf<ProgrammeTransition>()(
    () => ({
      from: z.exactOptional(partialDateSchema),
      to: z.exactOptional(partialDateSchema),
      reason: z.exactOptional(lineSchema),
      purposes: z.exactOptional(z.array(lineSchema).readonly()),
      source: z.exactOptional(sourceRefSchema),
    }),
    (check) => [
      check(
        ["from", "to"],
        ({ from, to }) =>
          from === undefined ||
          to === undefined ||
          partialDateRange(from).start <= partialDateRange(to).end,
        refusal(programmeRules, "programme.transition-end-before-start", "to"),
      ),
    ],
  );

/**
 * How large a share of an organisation's income a programme lets come from central government.
 *
 * @category Grants
 */
export interface IncomeRule {
  /** The largest share, from 0 to 1, that share included: 1/4 for 25%. */
  readonly share: Rate;
  /** The first day on which grants are awarded under it; absent if it always applies. */
  readonly from?: LocalDate;
}

/**
 * Reads an {@link IncomeRule}. Unknown keys are refused, and so is a share below 0 or above 1 (rule
 * `rate.not-a-share`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { incomeRuleSchema } from "concordat";
 *
 * incomeRuleSchema.parse({ share: "1/4" }).share.format({ digits: 0 }); // => "25%"
 * ```
 */
export const incomeRuleSchema: Schema<IncomeRule> = /* @__PURE__ */ objectOf<IncomeRule>()(() => ({
  share: rateSchema.refine(isShare, notAShare),
  from: z.exactOptional(localDateSchema),
}));

/**
 * A total that was stated for several financial years together.
 *
 * @category Grants
 */
export interface StatedTotal {
  /** The total. */
  readonly figure: Figure<Money>;
  /** The financial years that it covers, each once. */
  readonly years: readonly FinancialYear[];
}

const yearTwice = () => refusal(programmeRules, "programme.year-twice");

const statedTotalSchema: Schema<StatedTotal> = /* @__PURE__ */ objectOf<StatedTotal>()(() => ({
  figure: moneyFigureSchema,
  years: z
    .array(financialYearSchema)
    .min(1)
    .refine((years) => areDistinct(years), yearTwice())
    .readonly(),
}));

/**
 * A programme in which a public body funds strategic partners among voluntary organisations, with the
 * figures that were published about it.
 *
 * {@link programmeSchema} reads one from JSON, {@link checkProgramme}
 * checks it, and {@link programmeFunding} says what is known of its funding by financial year.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @category Grants
 * @example
 * ```ts
 * import { financialYear, Money, type StrategicPartnerProgramme } from "concordat";
 *
 * const programme: StrategicPartnerProgramme = {
 *   id: "example-programme",
 *   name: "Example Strategic Partners",
 *   funder: "example-department",
 *   status: "running",
 *   years: [
 *     {
 *       financialYear: financialYear("2011/12"),
 *       total: { value: Money.of("3500000", "GBP"), qualifier: "more-than", asStated: "more than £3.5m" },
 *     },
 *     { financialYear: financialYear("2012/13"), sameAs: financialYear("2011/12") },
 *   ],
 * };
 * programme.years?.length; // => 2
 * ```
 */
export interface StrategicPartnerProgramme<Status extends ProgrammeStatus = ProgrammeStatus>
  extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** The id of the organisation that funds it. */
  readonly funder: string;
  /** The ids of the organisations that fund it together with the funder. */
  readonly otherFunders?: readonly string[];
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** When it began: the day, month or year that is stated. */
  readonly launchedOn?: PartialDate;
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<ProgrammeStatus>[];
  /** The first financial year that it funded. */
  readonly firstYear?: FinancialYear;
  /** How many strategic partners it says it has; a consortium is one partner. */
  readonly declaredPartners?: Figure<number>;
  /** How many organisations it says it funds, inside consortia or alone. */
  readonly declaredOrganisations?: Figure<number>;
  /** How many of the partners are said to be consortia. */
  readonly declaredConsortia?: Figure<number>;
  /** The ids of organisations that are known to be funded; there may be others. */
  readonly knownOrganisations?: readonly string[];
  /** The figures stated year by year: each year once, all in one currency. */
  readonly years?: readonly ProgrammeYear[];
  /** The total that is stated for several years together. */
  readonly statedTotal?: StatedTotal;
  /** The last financial year for which funding is committed. */
  readonly committedTo?: FinancialYear;
  /** When no new agreement is made because a successor is being designed. */
  readonly transition?: ProgrammeTransition;
  /** The most that one partner may get for one financial year; an amount equal to it is within it. */
  readonly perPartnerCap?: Figure<Money>;
  /** The later years to which it was extended, the earliest first. */
  readonly prolongations?: readonly Prolongation[];
  /** The power in law under which its grants are given: one line. */
  readonly legalPower?: string;
  /** The ids of the programmes that follow it. */
  readonly successors?: readonly string[];
  /** How large a share of a partner's income it lets come from central government. */
  readonly incomeRule?: IncomeRule;
}

/**
 * Reads a {@link StrategicPartnerProgramme}. Unknown keys are refused; put data of your own under
 * `extensions`. A financial year that is listed twice is refused (rule `programme.year-twice`), and so
 * are figures in different currencies (`programme.currencies-differ`).
 *
 * @category Grants
 * @example
 * ```ts
 * import { programmeSchema } from "concordat";
 *
 * const programme = programmeSchema.parse({
 *   id: "example-programme",
 *   name: "Example Strategic Partners",
 *   funder: "example-department",
 *   status: "ended",
 *   committedTo: "2012/13",
 * });
 * programme.committedTo; // => "2012/13"
 * ```
 */
export const programmeSchema: Schema<StrategicPartnerProgramme> =
  /* @__PURE__ */ objectOf<StrategicPartnerProgramme>()(
    () => ({
      ...entityShape(),
      name: lineSchema,
      funder: idOf("organisations"),
      otherFunders: z.exactOptional(z.array(idOf("organisations")).readonly()),
      purposes: z.exactOptional(z.array(lineSchema).readonly()),
      launchedOn: z.exactOptional(partialDateSchema),
      ...statusShape(programmeLifecycle),
      firstYear: z.exactOptional(financialYearSchema),
      declaredPartners: z.exactOptional(countFigureSchema),
      declaredOrganisations: z.exactOptional(countFigureSchema),
      declaredConsortia: z.exactOptional(countFigureSchema),
      knownOrganisations: z.exactOptional(z.array(idOf("organisations")).readonly()),
      years: z.exactOptional(
        z
          .array(programmeYearSchema)
          .min(1)
          .refine((years) => areDistinct(years, ({ financialYear }) => financialYear), yearTwice())
          .readonly(),
      ),
      statedTotal: z.exactOptional(statedTotalSchema),
      committedTo: z.exactOptional(financialYearSchema),
      transition: z.exactOptional(programmeTransitionSchema),
      perPartnerCap: z.exactOptional(moneyFigureSchema),
      prolongations: z.exactOptional(z.array(prolongationSchema).readonly()),
      legalPower: z.exactOptional(lineSchema),
      successors: z.exactOptional(z.array(idOf("programmes")).readonly()),
      incomeRule: z.exactOptional(incomeRuleSchema),
    }),
    (check) => [
      check(
        ["years", "statedTotal", "perPartnerCap"],
        ({ years = [], statedTotal, perPartnerCap }) =>
          areInOneCurrency([
            statedTotal?.figure,
            perPartnerCap,
            ...years.map(({ total }) => total),
          ]),
        refusal(programmeRules, "programme.currencies-differ"),
      ),
    ],
  );
