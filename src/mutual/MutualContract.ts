import * as z from "zod";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import { isAnyDomainError } from "../finding/DomainError.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import { idSchema, lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import type { Term } from "../time/Term.ts";
import { termEnd } from "../time/termEnds.ts";
import { isTermFailure } from "../time/termFailures.ts";
import { termSchema } from "../time/termSchema.ts";

/**
 * A contract under which a mutual delivers public services.
 *
 * {@link contractPeriod} says from when to when it runs, {@link contractValue} what it comes to.
 *
 * @category Mutuals
 */
export interface MutualContract {
  /** What it is for: one line. */
  readonly title?: string;
  /** The id of the organisation that pays for the services. */
  readonly commissioner?: string;
  /** The names of the services, as the mutual lists them. */
  readonly services?: readonly string[];
  /** The day on which it was awarded. */
  readonly awardedOn?: LocalDate;
  /** Its first day. */
  readonly startsOn?: LocalDate;
  /** How long it runs from its first day. */
  readonly term?: Term;
  /** What it pays a year. */
  readonly annualValue?: Figure<Money>;
  /** The id of the procurement route by which it was awarded. */
  readonly procurementRoute?: string;
  /** Whether it was reserved for mutuals or their like when it was awarded. */
  readonly reserved?: boolean;
  /** Whether its services are relevant health care services that an NHS body or a council buys. */
  readonly relevantHealthCare?: boolean;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/**
 * The wire form of a {@link MutualContract}.
 *
 * @category Mutuals
 */
export interface MutualContractJson {
  /** {@inheritDoc MutualContract.title} */
  readonly title?: string;
  /** {@inheritDoc MutualContract.commissioner} */
  readonly commissioner?: string;
  /** {@inheritDoc MutualContract.services} */
  readonly services?: readonly string[];
  /** {@inheritDoc MutualContract.awardedOn} */
  readonly awardedOn?: string;
  /** {@inheritDoc MutualContract.startsOn} */
  readonly startsOn?: string;
  /** {@inheritDoc MutualContract.term} */
  readonly term?: Term;
  /** {@inheritDoc MutualContract.annualValue} */
  readonly annualValue?: FigureJson<MoneyJson>;
  /** {@inheritDoc MutualContract.procurementRoute} */
  readonly procurementRoute?: string;
  /** {@inheritDoc MutualContract.reserved} */
  readonly reserved?: boolean;
  /** {@inheritDoc MutualContract.relevantHealthCare} */
  readonly relevantHealthCare?: boolean;
  /** {@inheritDoc MutualContract.source} */
  readonly source?: SourceRef;
}

function endsInCalendar(start: LocalDate, term: Term): boolean {
  try {
    termEnd(start, term);
    return true;
  } catch (error) {
    // A term that is wrong by itself is reported at its own place.
    if (isTermFailure(error)) return true;
    if (isAnyDomainError(error, "date.out-of-range")) return false;
    throw error;
  }
}

/**
 * Reads a {@link MutualContract}. Unknown keys are refused, and so is a term that would end after the
 * year 9999 (rule `mutual.contract-beyond-calendar`).
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { contractPeriod, mutualContractSchema } from "concordat";
 *
 * const contract = mutualContractSchema.parse({ startsOn: "2017-04-01", term: { years: 5 } });
 * contractPeriod(contract)?.end; // => "2022-03-31"
 * ```
 */
export const mutualContractSchema: z.ZodType<MutualContract, MutualContractJson> =
  /* @__PURE__ */ schemaOf<MutualContract, MutualContractJson>()(() =>
    z
      .strictObject({
        title: z.exactOptional(lineSchema),
        commissioner: z.exactOptional(idSchema),
        services: z.exactOptional(z.array(lineSchema).readonly()),
        awardedOn: z.exactOptional(localDateSchema),
        startsOn: z.exactOptional(localDateSchema),
        term: z.exactOptional(termSchema),
        annualValue: z.exactOptional(moneyFigureSchema),
        procurementRoute: z.exactOptional(idSchema),
        reserved: z.exactOptional(z.boolean()),
        relevantHealthCare: z.exactOptional(z.boolean()),
        source: z.exactOptional(sourceRefSchema),
      })
      .refine(
        ({ startsOn, term }) =>
          startsOn === undefined || term === undefined || endsInCalendar(startsOn, term),
        {
          error: "The term would end after the year 9999: correct its length or the first day.",
          path: ["term"],
          params: { rule: "mutual.contract-beyond-calendar" },
        },
      )
      .readonly(),
  );
