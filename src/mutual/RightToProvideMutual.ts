import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema } from "../figure/figureSchema.ts";
import type { FindingPath } from "../finding/Finding.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { StatusChange } from "../lifecycle/LifecycleTable.ts";
import { statusShape } from "../lifecycle/statusChangeSchema.ts";
import type { Money } from "../money/Money.ts";
import { type Entity, entityShape, lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import { type MutualLegalForm, mutualLegalFormSchema } from "./parts/legalForm.ts";
import { type MutualContract, mutualContractSchema } from "./parts/MutualContract.ts";
import { type MutualDistribution, mutualDistributionSchema } from "./parts/MutualDistribution.ts";
import { type MutualStaff, mutualStaffSchema } from "./parts/MutualStaff.ts";
import {
  type ClinicalAppropriateness,
  clinicalAppropriatenessSchema,
  type ExpressionOfInterest,
  expressionOfInterestSchema,
  type MutualStep,
  mutualStepSchema,
} from "./parts/MutualStages.ts";
import { type MutualStatus, mutualLifecycle } from "./parts/mutualLifecycle.ts";
import { type SurplusPolicy, surplusPolicySchema } from "./parts/SurplusPolicy.ts";

/**
 * Money that helps a mutual to begin: a grant, a loan, or something like equity.
 *
 * @category Mutuals
 */
export interface MutualSupport {
  /** In which form it is given. */
  readonly instrument:
    | "business-development-grant"
    | "revenue-grant"
    | "revenue-loan"
    | "capital-loan"
    | "equity-like";
  /** The id of the fund that it comes from. */
  readonly fund?: string;
  /** How much. */
  readonly amount: Figure<Money>;
  /** The day, month or year in which it was given. */
  readonly on?: PartialDate;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/** Reads a {@link MutualSupport}. */
export const mutualSupportSchema: Schema<MutualSupport> = /* @__PURE__ */ objectOf<MutualSupport>()(
  () => ({
    instrument: z.enum([
      "business-development-grant",
      "revenue-grant",
      "revenue-loan",
      "capital-loan",
      "equity-like",
    ]),
    fund: z.exactOptional(idOf("funds")),
    amount: moneyFigureSchema,
    on: z.exactOptional(partialDateSchema),
    source: z.exactOptional(sourceRefSchema),
  }),
);

/**
 * How the pensions of transferred staff are secured.
 *
 * - `fair-deal-1999`: a scheme that is broadly comparable, under the Fair Deal of 1999
 * - `new-fair-deal`: they stay in the public scheme, under the New Fair Deal of 4 October 2013, which is
 *   for compulsory transfers
 * - `access`: the mutual has access to the NHS scheme, from 1 April 2014, without a transfer
 * - `other`: in another way
 *
 * @category Mutuals
 */
export type PensionRoute = "fair-deal-1999" | "new-fair-deal" | "access" | "other";

/**
 * The transfer of staff and services from the host to a mutual.
 *
 * @category Mutuals
 */
export interface MutualTransfer {
  /** The day, month or year of the transfer. */
  readonly on: PartialDate;
  /** Whether staff had no choice; absent if that is not known. */
  readonly compulsory?: boolean;
  /** How their pensions are secured. */
  readonly pensionRoute?: PensionRoute;
}

/** Reads a {@link MutualTransfer}. */
export const mutualTransferSchema: Schema<MutualTransfer> =
  /* @__PURE__ */ objectOf<MutualTransfer>()(() => ({
    on: partialDateSchema,
    compulsory: z.exactOptional(z.boolean()),
    pensionRoute: z.exactOptional(z.enum(["fair-deal-1999", "new-fair-deal", "access", "other"])),
  }));

/**
 * A service that a mutual is to run, or runs.
 *
 * @category Mutuals
 */
export interface MutualService {
  /** Its name, by which applicants and contracts refer to it: one line. */
  readonly name: string;
  /** Its task, and the people that it serves: one line. */
  readonly description?: string;
}

/** Reads a {@link MutualService}; its wire form is itself. */
export const mutualServiceSchema: Schema<MutualService> = /* @__PURE__ */ objectOf<MutualService>()(
  () => ({ name: lineSchema, description: z.exactOptional(lineSchema) }),
);

/**
 * Who asks to run the services: the staff who deliver them, one or several, or somebody else.
 *
 * @category Mutuals
 */
export interface MutualApplicant {
  /** The kind of applicant. */
  readonly kind: "individual" | "team" | "private-company" | "other";
  /** The team, or the role of the individual; never the name of a person. One line. */
  readonly description: string;
  /** The id of the organisation, where an organisation applies. */
  readonly organisation?: string;
  /** The names of the services that the applicant delivers now; absent if that is not known. */
  readonly delivers?: readonly string[];
}

/** Reads a {@link MutualApplicant}; its wire form is itself. */
export const mutualApplicantSchema: Schema<MutualApplicant> =
  /* @__PURE__ */ objectOf<MutualApplicant>()(() => ({
    kind: z.enum(["individual", "team", "private-company", "other"]),
    description: lineSchema,
    organisation: z.exactOptional(idOf("organisations")),
    delivers: z.exactOptional(z.array(lineSchema).readonly()),
  }));

/**
 * Under which right staff took over their services: the Right to Request of 2008, which was for the
 * staff of primary care trusts, the Right to Provide of 2011, another, or one that the source does not
 * state.
 *
 * @category Mutuals
 */
export type MutualRoute = "right-to-request" | "right-to-provide" | "other" | "not-stated";

/**
 * A public service mutual: staff who set up an independent organisation to run the services that they
 * deliver, under the Right to Provide or one of its sisters. What has to be known grows with its status:
 * from an approved expression of interest the host, the applicants, the services and their clinical
 * appropriateness; from being live the legal form, the contract and the transfer.
 *
 * {@link mutualSchema} reads one from JSON, {@link checkMutual} checks it,
 * and {@link mutualTest} asks whether it is a public service mutual, limb by limb.
 *
 * @typeParam Status - where it stands, as far as the compiler is to know
 * @category Mutuals
 * @example
 * ```ts
 * import { checkMutual, type RightToProvideMutual } from "concordat";
 *
 * const mutual: RightToProvideMutual = {
 *   id: "example-mutual",
 *   name: "Example Community Health CIC",
 *   route: "not-stated",
 *   status: "live",
 *   stagesKnown: false,
 * };
 * checkMutual(mutual).map(({ rule, severity }) => [rule, severity]); // => [["mutual.route-not-stated", "info"], ["mutual.live-incomplete", "info"]]
 * ```
 */
export interface RightToProvideMutual<Status extends MutualStatus = MutualStatus> extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** Under which right staff took over their services. */
  readonly route: MutualRoute;
  /** The id of the right that its staff used. */
  readonly right?: string;
  /** Where it came from, in words: `"The NHS"`. One line; `host` names the body itself. */
  readonly origin?: string;
  /** Where it stands. */
  readonly status: Status;
  /** How it came to stand there: its changes of status, the earliest first. */
  readonly history?: readonly StatusChange<MutualStatus>[];
  /**
   * Whether the stages that it went through are known. `false` for a mutual that is known only from a
   * report: missing facts are then information, not errors. `true` if omitted.
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
  /** Its form in law. */
  readonly legalForm?: MutualLegalForm;
  /** The contract under which it runs the services. */
  readonly contract?: MutualContract;
  /** Its further contracts. */
  readonly contracts?: readonly MutualContract[];
  /** The transfer of staff and services from the host. */
  readonly transfer?: MutualTransfer;
  /** Published figures on its staff and their say in it. */
  readonly staff?: MutualStaff;
  /** The money that helped it to begin. */
  readonly supports?: readonly MutualSupport[];
  /** The uses that it makes of a surplus. */
  readonly surplusPolicy?: SurplusPolicy;
  /** The dividends that it declared or proposed. */
  readonly distributions?: readonly MutualDistribution[];
  /** The plan for the services if it fails: one line. */
  readonly failurePlan?: string;
}

/**
 * Reads a {@link RightToProvideMutual}. Unknown keys are refused; put data of your own under
 * `extensions`. What its status calls for and is missing is a finding, not a refusal.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { read, mutualSchema } from "concordat";
 *
 * const result = read(mutualSchema, {
 *   id: "example-mutual",
 *   name: "Example Community Health CIC",
 *   route: "a right of our own",
 *   status: "idea",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["schema.not-allowed", "route"]]
 * ```
 */
export const mutualSchema: Schema<RightToProvideMutual> =
  /* @__PURE__ */ objectOf<RightToProvideMutual>()(() => ({
    ...entityShape(),
    name: lineSchema,
    route: z.enum(["right-to-request", "right-to-provide", "other", "not-stated"]),
    right: z.exactOptional(idOf("rights")),
    origin: z.exactOptional(lineSchema),
    ...statusShape(mutualLifecycle),
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

/** A contract of a mutual, and its place in the mutual. */
export interface PlacedContract {
  /** The contract. */
  readonly contract: MutualContract;
  /** Where it stands, from the mutual. */
  readonly path: FindingPath;
}

/** All contracts of a mutual: the first or only one, then the others. */
export function contractsOf({
  contract: first,
  contracts = [],
}: RightToProvideMutual): readonly PlacedContract[] {
  return [
    ...(first ? [{ contract: first, path: ["contract"] }] : []),
    ...contracts.map((contract, index) => ({ contract, path: ["contracts", index] })),
  ];
}
