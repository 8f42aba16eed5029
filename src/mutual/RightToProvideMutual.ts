import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema } from "../figure/figureSchema.ts";
import type { StatusChange } from "../lifecycle/StatusChange.ts";
import { statusChangeSchema } from "../lifecycle/statusChangeSchema.ts";
import { lineSchema } from "../schema/common.ts";
import { type Entity, entityShape } from "../schema/Entity.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { type MutualLegalForm, mutualLegalFormSchema } from "./legalForm.ts";
import {
  type MutualApplicant,
  type MutualService,
  mutualApplicantSchema,
  mutualServiceSchema,
} from "./MutualApplicant.ts";
import { type MutualContract, mutualContractSchema } from "./MutualContract.ts";
import { type MutualDistribution, mutualDistributionSchema } from "./MutualDistribution.ts";
import { type MutualStaff, mutualStaffSchema } from "./MutualStaff.ts";
import {
  type ClinicalAppropriateness,
  clinicalAppropriatenessSchema,
  type ExpressionOfInterest,
  expressionOfInterestSchema,
  type MutualStep,
  mutualStepSchema,
} from "./MutualStages.ts";
import { type MutualSupport, mutualSupportSchema } from "./MutualSupport.ts";
import { type MutualTransfer, mutualTransferSchema } from "./MutualTransfer.ts";
import { type SurplusPolicy, surplusPolicySchema } from "./SurplusPolicy.ts";

/**
 * Under which right staff took over their services: the Right to Request of 2008, which was for the
 * staff of primary care trusts, the Right to Provide of 2011, another, or one that the source does not
 * state.
 *
 * @category Mutuals
 */
export type MutualRoute = "right-to-request" | "right-to-provide" | "other" | "not-stated";

/**
 * Where a mutual stands. Nothing leaves `re-tendered-lost`, `merged`, `wound-up` or `withdrawn`.
 *
 * @category Mutuals
 */
export type MutualStatus =
  | "idea"
  | "expression-submitted"
  | "expression-declined"
  | "expression-approved"
  | "business-case"
  | "board-approved"
  | "assured"
  | "rejected"
  | "approved"
  | "transferring"
  | "live"
  | "contract-renewed"
  | "re-tendered-lost"
  | "merged"
  | "wound-up"
  | "withdrawn";

const statuses = [
  "idea",
  "expression-submitted",
  "expression-declined",
  "expression-approved",
  "business-case",
  "board-approved",
  "assured",
  "rejected",
  "approved",
  "transferring",
  "live",
  "contract-renewed",
  "re-tendered-lost",
  "merged",
  "wound-up",
  "withdrawn",
] as const;

/**
 * A public service mutual: staff who set up an independent organisation to run the services that they
 * deliver, under the Right to Provide or one of its sisters. What has to be known grows with its status:
 * from an approved expression of interest the host, the applicants, the services and their clinical
 * appropriateness; from being live the legal form, the contract and the transfer.
 *
 * {@link rightToProvideMutualSchema} reads one from JSON, {@link checkRightToProvideMutual} checks it,
 * and {@link mutualTest} asks whether it is a public service mutual, limb by limb.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @category Mutuals
 * @example
 * ```ts
 * import { checkRightToProvideMutual, type RightToProvideMutual } from "concordat";
 *
 * const mutual: RightToProvideMutual = {
 *   id: "example-mutual",
 *   name: "Example Community Health CIC",
 *   route: "not-stated",
 *   status: "live",
 *   stagesKnown: false,
 * };
 * checkRightToProvideMutual(mutual).map(({ rule, severity }) => [rule, severity]); // => [["mutual.route-not-stated", "info"], ["mutual.live-incomplete", "info"]]
 * ```
 */
export interface RightToProvideMutual<Status extends MutualStatus = MutualStatus> extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** Under which right staff took over their services. */
  readonly route: MutualRoute;
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<MutualStatus>[];
  /**
   * Whether the stages that it went through are known. `false` for a mutual that is known only from a
   * report: what is missing is then a note and no error. `true` if left away.
   */
  readonly stagesKnown?: boolean;
  /** The id of the organisation that it is, where the portfolio lists that. */
  readonly organisation?: string;
  /** The id of the organisation that ran the services before. */
  readonly host?: string;
  /** Who asks, or asked, to run the services. */
  readonly applicants?: readonly MutualApplicant[];
  /** The services that it is to run, or runs. */
  readonly services?: readonly MutualService[];
  /** How many people it serves. */
  readonly peopleServed?: Figure<number>;
  /** Whether independence was judged clinically appropriate for the services. */
  readonly clinicalAppropriateness?: ClinicalAppropriateness;
  /** The expression of interest. */
  readonly expressionOfInterest?: ExpressionOfInterest;
  /** The business case. */
  readonly businessCase?: MutualStep;
  /** The assurance of the business case. */
  readonly assurance?: MutualStep;
  /** What it is in law. */
  readonly legalForm?: MutualLegalForm;
  /** The contract under which it runs the services. */
  readonly contract?: MutualContract;
  /** Its further contracts. */
  readonly contracts?: readonly MutualContract[];
  /** The transfer of staff and services from the host. */
  readonly transfer?: MutualTransfer;
  /** What is published about its staff and their say in it. */
  readonly staff?: MutualStaff;
  /** The money that helped it to begin. */
  readonly supports?: readonly MutualSupport[];
  /** What it does with a surplus. */
  readonly surplusPolicy?: SurplusPolicy;
  /** The dividends that it declared or proposed. */
  readonly distributions?: readonly MutualDistribution[];
  /** What is to happen to the services if it fails: one line. */
  readonly failurePlan?: string;
}

/**
 * Reads a {@link RightToProvideMutual}. Unknown keys are refused; put data of your own under
 * `extensions`. What its status calls for and is missing is a finding, not a refusal.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { read, rightToProvideMutualSchema } from "concordat";
 *
 * const result = read(rightToProvideMutualSchema, {
 *   id: "example-mutual",
 *   name: "Example Community Health CIC",
 *   route: "a right of our own",
 *   status: "idea",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.not-allowed", "route"]]
 * ```
 */
export const rightToProvideMutualSchema: Schema<RightToProvideMutual> =
  /* @__PURE__ */ objectOf<RightToProvideMutual>()(() => ({
    ...entityShape(),
    name: lineSchema,
    route: z.enum(["right-to-request", "right-to-provide", "other", "not-stated"]),
    status: z.enum(statuses),
    history: z.exactOptional(z.array(statusChangeSchema(statuses)).readonly()),
    stagesKnown: z.exactOptional(z.boolean()),
    organisation: z.exactOptional(idOf("organisations")),
    host: z.exactOptional(idOf("organisations")),
    applicants: z.exactOptional(z.array(mutualApplicantSchema).min(1).readonly()),
    services: z.exactOptional(z.array(mutualServiceSchema).min(1).readonly()),
    peopleServed: z.exactOptional(countFigureSchema),
    clinicalAppropriateness: z.exactOptional(clinicalAppropriatenessSchema),
    expressionOfInterest: z.exactOptional(expressionOfInterestSchema),
    businessCase: z.exactOptional(mutualStepSchema),
    assurance: z.exactOptional(mutualStepSchema),
    legalForm: z.exactOptional(mutualLegalFormSchema),
    contract: z.exactOptional(mutualContractSchema),
    contracts: z.exactOptional(z.array(mutualContractSchema).readonly()),
    transfer: z.exactOptional(mutualTransferSchema),
    staff: z.exactOptional(mutualStaffSchema),
    supports: z.exactOptional(z.array(mutualSupportSchema).readonly()),
    surplusPolicy: z.exactOptional(surplusPolicySchema),
    distributions: z.exactOptional(z.array(mutualDistributionSchema).readonly()),
    failurePlan: z.exactOptional(lineSchema),
  }));
