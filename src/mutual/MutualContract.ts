import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import { isAnyDomainError } from "../finding/DomainError.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Money } from "../money/Money.ts";
import { lineSchema } from "../schema/common.ts";
import { idOf } from "../schema/idOf.ts";
import { refusal } from "../schema/refusal.ts";
import { type Schema, schemaOf } from "../schema/schemaOf.ts";
import { sourceRefSchema } from "../schema/sourceRefSchema.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import type { Term } from "../time/Term.ts";
import { termEnd } from "../time/termEnds.ts";
import { isTermFailure } from "../time/termFailures.ts";
import { termSchema } from "../time/termSchema.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";

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
export const mutualContractSchema: Schema<MutualContract> =
  /* @__PURE__ */ schemaOf<MutualContract>()(() =>
    z
      .strictObject({
        title: z.exactOptional(lineSchema),
        commissioner: z.exactOptional(idOf("organisations")),
        services: z.exactOptional(z.array(lineSchema).readonly()),
        awardedOn: z.exactOptional(localDateSchema),
        startsOn: z.exactOptional(localDateSchema),
        term: z.exactOptional(termSchema),
        annualValue: z.exactOptional(moneyFigureSchema),
        procurementRoute: z.exactOptional(idOf("procurementRoutes")),
        reserved: z.exactOptional(z.boolean()),
        relevantHealthCare: z.exactOptional(z.boolean()),
        source: z.exactOptional(sourceRefSchema),
      })
      .refine(
        ({ startsOn, term }) =>
          startsOn === undefined || term === undefined || endsInCalendar(startsOn, term),
        refusal(mutualFinanceRules, "mutual.contract-beyond-calendar", "term"),
      )
      .readonly(),
  );
