import * as z from "zod";
import { type YearAmount, yearAmountSchema } from "../../funding/YearAmount.ts";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import {
  type Entity,
  entityShape,
  lineSchema,
  paragraphsSchema,
  webAddressSchema,
} from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import { dayOrInstantSchema } from "../../time/date/instantSchema.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import {
  type BeneficiaryLocation,
  beneficiaryLocationSchema,
} from "../parts/BeneficiaryLocation.ts";
import { type AwardClassification, awardClassificationSchema } from "./AwardClassification.ts";
import { type AwardDates, awardDatesSchema } from "./AwardDates.ts";
import { type AwardProgramme, awardProgrammeSchema } from "./AwardProgramme.ts";
import { type AwardRecipient, awardRecipientSchema } from "./AwardRecipient.ts";
import { type AwardRegrant, awardRegrantSchema } from "./AwardRegrant.ts";
import { awardRules } from "./awardRules.ts";

/**
 * A decision to give money, as a body published it. What came after is not known: it has no status, no
 * agreed profile and often no dates. What was not published is absent; nothing is made up.
 *
 * {@link awardSchema} reads one from JSON, {@link checkAward} checks it, {@link awardFunding} says in which
 * financial year its money falls and how that is known, and {@link asGrant} makes a grant of it.
 *
 * @category Published awards
 * @example
 * ```ts
 * import { awardFunding, Money, type PublishedAward } from "concordat";
 *
 * const award: PublishedAward = {
 *   id: "360G-example-1",
 *   title: "Grant to Example Choir",
 *   funder: "GB-LAE-EXA",
 *   amount: Money.of("1000", "GBP"),
 *   recipients: [{ kind: "organisation", name: "Example Choir" }],
 *   statedYear: "2014/15",
 * };
 * awardFunding(award).rows.map(({ financialYear, derivation }) => [financialYear, derivation]);
 * // => [["2014/15", "stated-year"]]
 * ```
 */
export interface PublishedAward extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The id of the organisation that gives the money. */
  readonly funder: string;
  /** How much was awarded. */
  readonly amount: Money;
  /** The identifier under which it was published, where that cannot be an id here: one line. */
  readonly identifier?: string;
  /** Its description, in paragraphs. */
  readonly description?: string;
  /** Who received it: one or more; absent if that was not published. */
  readonly recipients?: readonly AwardRecipient[];
  /** The ids of further organisations that give the money together with the funder. */
  readonly funders?: readonly string[];
  /** The day on which it was decided. It often lies in the financial year before the one that it is for. */
  readonly awardedOn?: LocalDate;
  /** The day on which it was applied for. */
  readonly appliedOn?: LocalDate;
  /** When the work was to take place. */
  readonly planned?: AwardDates;
  /** When the work took place. Where it gives a period, that counts, and not the planned one. */
  readonly actual?: AwardDates;
  /** The type of funding, as published, such as `"loan"`: one line. A type with the word "loan" is a loan. */
  readonly fundingType?: string;
  /** Whether anybody could apply. */
  readonly openCall?: boolean;
  /** The classes in which the publisher put it. */
  readonly classifications?: readonly AwardClassification[];
  /** The web address of a page about it. */
  readonly url?: string;
  /** The amounts by financial year, where they were published: one or more. */
  readonly years?: readonly YearAmount[];
  /** The year that the publisher names for it, as published: one line. It need not be a financial year. */
  readonly statedYear?: string;
  /** How much was applied for. */
  readonly appliedFor?: Money;
  /** How much had been paid when this was published. */
  readonly paid?: Money;
  /** The programme that it belongs to. */
  readonly programme?: AwardProgramme;
  /** The id of the grant scheme to which it was applied for. */
  readonly scheme?: string;
  /** The id of the fund that it is drawn from. */
  readonly fund?: string;
  /** Whether its money is granted onwards, or comes from another award. */
  readonly regrant?: AwardRegrant;
  /** The places whose people it is for. */
  readonly locations?: readonly BeneficiaryLocation[];
  /** The web address at which this was published. */
  readonly dataSource?: string;
  /** The day on which the record was last changed, or the date and time: `"2018-06-07T09:30:00Z"`. */
  readonly modifiedOn?: string;
}

type Amounts = Pick<PublishedAward, "amount" | "years" | "appliedFor" | "paid">;

/**
 * Reads a {@link PublishedAward}. Unknown keys are refused; put data of your own under `extensions`. Amounts
 * in different currencies are refused (rule `award.currencies-differ`).
 *
 * @category Published awards
 * @example
 * ```ts
 * import { awardSchema, read } from "concordat";
 *
 * const result = read(awardSchema, {
 *   id: "360G-example-1",
 *   title: "Grant to Example Choir",
 *   funder: "GB-LAE-EXA",
 *   amount: "1000",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.type", "amount"]]
 * ```
 */
export const awardSchema: Schema<PublishedAward> = /* @__PURE__ */ objectOf<PublishedAward>()(
  () => ({
    ...entityShape(),
    title: lineSchema,
    funder: idOf("organisations"),
    amount: moneySchema,
    identifier: z.exactOptional(lineSchema),
    description: z.exactOptional(paragraphsSchema),
    recipients: z.exactOptional(z.array(awardRecipientSchema).min(1).readonly()),
    funders: z.exactOptional(z.array(idOf("organisations")).min(1).readonly()),
    awardedOn: z.exactOptional(localDateSchema),
    appliedOn: z.exactOptional(localDateSchema),
    planned: z.exactOptional(awardDatesSchema),
    actual: z.exactOptional(awardDatesSchema),
    fundingType: z.exactOptional(lineSchema),
    openCall: z.exactOptional(z.boolean()),
    classifications: z.exactOptional(z.array(awardClassificationSchema).readonly()),
    url: z.exactOptional(webAddressSchema),
    years: z.exactOptional(z.array(yearAmountSchema).min(1).readonly()),
    statedYear: z.exactOptional(lineSchema),
    appliedFor: z.exactOptional(moneySchema),
    paid: z.exactOptional(moneySchema),
    programme: z.exactOptional(awardProgrammeSchema),
    scheme: z.exactOptional(idOf("grantSchemes")),
    fund: z.exactOptional(idOf("funds")),
    regrant: z.exactOptional(awardRegrantSchema),
    locations: z.exactOptional(z.array(beneficiaryLocationSchema).readonly()),
    dataSource: z.exactOptional(webAddressSchema),
    modifiedOn: z.exactOptional(dayOrInstantSchema()),
  }),
  (check) => [
    check(
      ["amount", "years", "appliedFor", "paid"],
      isInOneCurrency,
      refusal(awardRules, "award.currencies-differ"),
    ),
  ],
);

function isInOneCurrency({ amount, years = [], appliedFor, paid }: Amounts): boolean {
  const fits = (other?: Money): boolean =>
    other === undefined || other.currency === amount.currency;
  return fits(appliedFor) && fits(paid) && years.every((year) => fits(year.amount));
}
