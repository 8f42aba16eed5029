import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema } from "../figure/figureSchema.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import { type GssCode, gssCodeSchema } from "../identifier/gssCode.ts";
import type { StatusChange } from "../lifecycle/LifecycleTable.ts";
import { statusShape } from "../lifecycle/statusChangeSchema.ts";
import { type GovernanceBody, governanceBodySchema } from "../organisation/GovernanceBody.ts";
import {
  type Membership,
  memberCategorySchema,
  membershipSchema,
} from "../organisation/Membership.ts";
import { type Entity, entityShape, lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { areDistinct } from "../schema/lists.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import type { Validity } from "../time/range/Validity.ts";
import { validitySchema } from "../time/range/validitySchema.ts";
import type { DeclaredCount } from "./membersAt.ts";
import { type PartnershipBudget, partnershipBudgetSchema } from "./PartnershipBudget.ts";
import { type PartnershipClaim, partnershipClaimSchema } from "./PartnershipClaim.ts";
import { type PartnershipStatus, partnershipLifecycle } from "./partnershipLifecycle.ts";
import { partnershipRules } from "./partnershipRules.ts";
import { type TransferredPower, transferredPowerSchema } from "./TransferredPower.ts";

/**
 * How many members a partnership says it has. Counts go stale: say when they were true, if that is
 * known.
 *
 * @category Partnerships
 */
export interface DeclaredMembers {
  /** The counts by category, each category once; empty where only a total is declared. */
  readonly counts: readonly DeclaredCount[];
  /** The total that is declared beside them: a whole number, zero or more. */
  readonly total?: number;
  /** The total as it was published. */
  readonly totalStated?: Figure<number>;
  /** The day, month or year for which they were true; absent if that is not stated. */
  readonly asOf?: PartialDate;
  /** Where they are declared. */
  readonly source?: SourceRef;
}

/**
 * Reads {@link DeclaredMembers}. Unknown keys are refused.
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { declaredMembersSchema } from "concordat";
 *
 * const declared = declaredMembersSchema.parse({
 *   counts: [{ category: "local-authority", count: 10 }],
 *   asOf: "2018",
 * });
 * declared.asOf; // => "2018"
 * ```
 */
export const declaredMembersSchema: Schema<DeclaredMembers> =
  /* @__PURE__ */ objectOf<DeclaredMembers>()(() => {
    const count = z.int().min(0);
    const stated = z.exactOptional(countFigureSchema);
    return {
      counts: z
        .array(z.strictObject({ category: memberCategorySchema, count, stated }).readonly())
        .refine(
          (counts) => areDistinct(counts, ({ category }) => category),
          refusal(partnershipRules, "partnership.category-twice"),
        )
        .readonly(),
      total: z.exactOptional(count),
      totalStated: stated,
      asOf: z.exactOptional(partialDateSchema),
      source: z.exactOptional(sourceRefSchema),
    };
  });

const kindsOfPartnership = [
  "sustainability-and-transformation-partnership",
  "devolved-partnership",
  "integrated-care-system",
  "integrated-care-partnership",
  "voluntary-sector-alliance",
  "place-based-partnership",
  "provider-collaborative",
] as const;

/**
 * Every {@link PartnershipKind}, in a fixed order, for lists to choose from.
 *
 * @category Partnerships
 */
export const partnershipKinds: typeof kindsOfPartnership =
  /* @__PURE__ */ Object.freeze(kindsOfPartnership);

/**
 * The kind of partnership.
 *
 * @category Partnerships
 */
export type PartnershipKind = (typeof partnershipKinds)[number];

/**
 * The area that a partnership serves.
 *
 * @category Partnerships
 */
export interface Footprint {
  /** The name of the area: one line. */
  readonly name: string;
  /** The GSS code of the area, where it has one: of a health and care system, `E54`, say. */
  readonly area?: GssCode;
  /** How many people live there. */
  readonly population?: Figure<number>;
}

const footprintSchema: Schema<Footprint> = /* @__PURE__ */ objectOf<Footprint>()(() => ({
  name: lineSchema,
  area: z.exactOptional(gssCodeSchema),
  population: z.exactOptional(countFigureSchema),
}));

/**
 * Public bodies, and often the voluntary sector, that plan and steer health and care for an area
 * together. It is not a legal person; what it is said to have is kept as it was said.
 *
 * {@link partnershipSchema} reads one from JSON; {@link checkPartnership} checks what it says.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @category Partnerships
 * @example
 * ```ts
 * import type { Partnership } from "concordat";
 *
 * const partnership: Partnership = {
 *   id: "example-partnership",
 *   name: "Example Health and Care Partnership",
 *   kind: "integrated-care-system",
 *   footprint: { name: "Exampleshire" },
 *   status: "live",
 * };
 * partnership.status; // => "live"
 * ```
 */
export interface Partnership<Status extends PartnershipStatus = PartnershipStatus> extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** The kind of partnership. */
  readonly kind: PartnershipKind;
  /** The area that it serves. */
  readonly footprint: Footprint;
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<PartnershipStatus>[];
  /** From when to when it exists; absent if that is not known. */
  readonly validity?: Validity;
  /** Its members, as far as they are listed: two or more. */
  readonly members?: readonly Membership[];
  /** How many members it says it has. */
  readonly declared?: DeclaredMembers;
  /** The public money that it steers. */
  readonly budget?: PartnershipBudget;
  /** The bodies through which it governs itself, and who sits on them. */
  readonly governance?: readonly GovernanceBody[];
  /** The id of its wider plan. */
  readonly strategicPlan?: string;
  /** The ids of the funds that it holds. */
  readonly funds?: readonly string[];
  /** The id of the organisation that acts for it, because it is not itself a legal person. */
  readonly hostedBy?: string;
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** The themes that its programmes are named for, beside those of its plans. The list may be open. */
  readonly programmeThemes?: readonly string[];
  /** The powers that passed to its bodies. */
  readonly powers?: readonly TransferredPower[];
  /** The claims that sources make of it or its area. */
  readonly claims?: readonly PartnershipClaim[];
}

/**
 * Reads a {@link Partnership}. Unknown keys are refused; put data of your own under `extensions`. A
 * list of fewer than two members is refused: leave `members` out where they are not known. So is a
 * category that is declared twice (rule `partnership.category-twice`), and a budget in different
 * currencies (`partnership.currencies-differ`).
 *
 * @category Partnerships
 * @example
 * ```ts
 * import { partnershipSchema, read } from "concordat";
 *
 * const result = read(partnershipSchema, { id: "example-partnership", name: "Example Partnership" });
 * !result.ok && result.problems.map(({ path }) => path.join(".")); // => ["kind", "footprint", "status"]
 * ```
 */
export const partnershipSchema: Schema<Partnership> = /* @__PURE__ */ objectOf<Partnership>()(
  () => ({
    ...entityShape(),
    name: lineSchema,
    kind: z.enum(partnershipKinds),
    footprint: footprintSchema,
    ...statusShape(partnershipLifecycle),
    validity: z.exactOptional(validitySchema),
    members: z.exactOptional(z.array(membershipSchema).min(2).readonly()),
    declared: z.exactOptional(declaredMembersSchema),
    budget: z.exactOptional(partnershipBudgetSchema),
    governance: z.exactOptional(z.array(governanceBodySchema).readonly()),
    strategicPlan: z.exactOptional(idOf("strategicPlans")),
    funds: z.exactOptional(z.array(idOf("funds")).readonly()),
    hostedBy: z.exactOptional(idOf("organisations")),
    purposes: z.exactOptional(z.array(lineSchema).readonly()),
    programmeThemes: z.exactOptional(z.array(lineSchema).readonly()),
    powers: z.exactOptional(z.array(transferredPowerSchema).readonly()),
    claims: z.exactOptional(z.array(partnershipClaimSchema).readonly()),
  }),
);
