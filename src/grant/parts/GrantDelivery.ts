import * as z from "zod";
import { isShare, notAShare } from "../../money/isShare.ts";
import type { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { rateSchema } from "../../money/rateSchema.ts";
import type { Rate } from "../../rate/Rate.ts";
import { lineSchema } from "../../schema/fields.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import { deliveryRefusals } from "./deliveryRules.ts";

/**
 * Something countable that a grant is to achieve, such as people trained.
 *
 * @category Grants
 */
export interface GrantOutput {
  /** The thing that is counted: one line. */
  readonly name: string;
  /** How many there are to be. */
  readonly target: number;
  /** The last day for reaching the target. */
  readonly by?: LocalDate;
  /** How many there were; absent until that is known. */
  readonly actual?: number;
  /** The price that is paid for each of them, where the grant is paid by result. */
  readonly unitPrice?: Money;
  /** The most that is paid for them together; no limit if omitted. */
  readonly atMost?: Money;
}

/** Reads a {@link GrantOutput}, as part of a grant. */
export const grantOutputSchema: Schema<GrantOutput> = /* @__PURE__ */ objectOf<GrantOutput>()(
  () => ({
    name: lineSchema,
    target: z.int().min(0),
    by: z.exactOptional(localDateSchema),
    actual: z.exactOptional(z.int().min(0)),
    unitPrice: z.exactOptional(moneySchema),
    atMost: z.exactOptional(moneySchema),
  }),
);

/**
 * An asset that was bought with a grant, in which the funder keeps an interest.
 *
 * @category Grants
 */
export interface GrantAsset {
  /** Its name: one line. */
  readonly name: string;
  /** The price that was paid for it in all. */
  readonly cost: Money;
  /** The share of the cost that the grant paid, from 0 to 1. */
  readonly share: Rate;
  /** The day on which it was bought. */
  readonly boughtOn?: LocalDate;
  /** The last day on which the funder has a share in what it is sold for; no end is known if omitted. */
  readonly monitoredUntil?: LocalDate;
  /** The day on which it was sold or given away. */
  readonly disposedOn?: LocalDate;
  /** The amount that it was sold for; absent if that is not known. */
  readonly proceeds?: Money;
}

/** Reads a {@link GrantAsset}, as part of a grant. */
export const grantAssetSchema: Schema<GrantAsset> = /* @__PURE__ */ objectOf<GrantAsset>()(
  () => ({
    name: lineSchema,
    cost: moneySchema,
    share: rateSchema.refine(isShare, notAShare),
    boughtOn: z.exactOptional(localDateSchema),
    monitoredUntil: z.exactOptional(localDateSchema),
    disposedOn: z.exactOptional(localDateSchema),
    proceeds: z.exactOptional(moneySchema),
  }),
  (check) => [
    check(
      ["disposedOn", "proceeds"],
      ({ disposedOn, proceeds }) => proceeds === undefined || disposedOn !== undefined,
      refusal(deliveryRefusals, "grant.proceeds-without-day", "disposedOn"),
    ),
  ],
);

/**
 * Money or something worth money that was found beside a grant.
 *
 * @category Grants
 */
export interface MatchFound {
  /** Whether it is money, or something given in kind. */
  readonly kind: "cash" | "in-kind";
  /** How much it is, or is worth. */
  readonly amount: Money;
  /** Who gives it: one line. */
  readonly from?: string;
}

const matchFoundSchema: Schema<MatchFound> = /* @__PURE__ */ objectOf<MatchFound>()(() => ({
  kind: z.enum(["cash", "in-kind"]),
  amount: moneySchema,
  from: z.exactOptional(lineSchema),
}));

/**
 * The match that others are to put beside a grant, and what was found.
 *
 * @category Grants
 */
export interface GrantMatch {
  /** The share of grant and match together that the match has to be: from 0 to below 1. */
  readonly required: Rate;
  /** Whether only money counts, or what is given in kind too; both count if omitted. */
  readonly counts?: "cash" | "cash-or-in-kind";
  /** The match that was found; absent if that is not recorded, empty if nothing was. */
  readonly found?: readonly MatchFound[];
}

/** Reads a {@link GrantMatch}, as part of a grant. */
export const grantMatchSchema: Schema<GrantMatch> = /* @__PURE__ */ objectOf<GrantMatch>()(
  () => ({
    required: rateSchema.refine(isShare, notAShare),
    counts: z.exactOptional(z.enum(["cash", "cash-or-in-kind"])),
    found: z.exactOptional(z.array(matchFoundSchema).readonly()),
  }),
  (check) => [
    check(
      ["required"],
      ({ required }) => !required.equals(1),
      refusal(deliveryRefusals, "grant.match-of-all", "required"),
    ),
  ],
);
