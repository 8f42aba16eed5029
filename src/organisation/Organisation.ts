import * as z from "zod";
import type { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { refusal } from "../schema/problem/refusal.ts";
import { objectOf, type Schema, schemaOf } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import type { PartialValidity } from "../time/range/PartialValidity.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import { partialValiditySchema } from "../time/range/partialValiditySchema.ts";
import type { Validity } from "../time/range/Validity.ts";
import { validitySchema } from "../time/range/validitySchema.ts";
import { type GovernanceBody, governanceBodySchema } from "./GovernanceBody.ts";
import { organisationRules } from "./organisationRules.ts";

/**
 * The income in an organisation's last published accounts.
 *
 * @category Organisations
 */
export interface PublishedIncome {
  /** The last day of the year of the accounts. */
  readonly yearEnd: LocalDate;
  /** All income of that year. */
  readonly total: Money;
  /** The part of it that came from departments of central government, as grants or under contracts. */
  readonly fromCentralGovernment?: Money;
}

/**
 * Reads a {@link PublishedIncome}. Unknown keys are refused; so are amounts in two currencies (rule
 * `organisation.currencies-differ`).
 *
 * @category Organisations
 * @example
 * ```ts
 * import { publishedIncomeSchema } from "concordat";
 *
 * const income = publishedIncomeSchema.parse({
 *   yearEnd: "2012-03-31",
 *   total: { amount: "480000.00", currency: "GBP" },
 * });
 * income.total.format(); // => "£480,000.00"
 * ```
 */
export const publishedIncomeSchema: Schema<PublishedIncome> =
  /* @__PURE__ */ schemaOf<PublishedIncome>()(() =>
    z
      .strictObject({
        yearEnd: localDateSchema,
        total: moneySchema,
        fromCentralGovernment: z.exactOptional(moneySchema),
      })
      .refine(
        ({ total, fromCentralGovernment }) =>
          fromCentralGovernment === undefined || fromCentralGovernment.currency === total.currency,
        refusal(organisationRules, "organisation.currencies-differ", "fromCentralGovernment"),
      )
      .readonly(),
  );

/**
 * A code under which a register knows an organisation, for as long as it was or is its code. A body
 * may keep its code and change its name, or be given a new code when it merges with another.
 *
 * @category Organisations
 */
export interface DatedIdentifier {
  /**
   * The register or list that gives the code, one line: the code of a list of organisations, such as
   * `"GB-CHC"`, or `"ODS"` or `"GSS"`. Another is kept, and found unusual.
   */
  readonly scheme: string;
  /** The code, as the register writes it: one line. */
  readonly id: string;
  /** From when to when it is the code; absent if that is not known. */
  readonly validity?: Validity;
}

/**
 * Reads a {@link DatedIdentifier}. The code itself is not judged: {@link checkOrganisation} does. Unknown keys are refused.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { datedIdentifierSchema } from "concordat";
 *
 * const code = datedIdentifierSchema.parse({
 *   scheme: "ODS",
 *   id: "X01",
 *   validity: { from: "2018-10-01", to: "2021-09-30" },
 * });
 * code.validity?.to; // => "2021-09-30"
 * ```
 */
export const datedIdentifierSchema: Schema<DatedIdentifier> =
  /* @__PURE__ */ objectOf<DatedIdentifier>()(() => ({
    scheme: lineSchema,
    id: lineSchema,
    validity: z.exactOptional(validitySchema),
  }));

const kindsOfOrganisation = [
  "government-department",
  "arms-length-body",
  "clinical-commissioning-group",
  "integrated-care-board",
  "integrated-care-partnership",
  "nhs-trust",
  "nhs-foundation-trust",
  "primary-care-trust",
  "local-authority",
  "combined-authority",
  "charity",
  "community-interest-company",
  "social-enterprise",
  "infrastructure-body",
  "voluntary-organisation",
  "public-service-mutual",
  "private-company",
  "patient-involvement-body",
  "university",
  "school",
  "grant-making-trust",
  "parish-or-town-council",
  "health-and-wellbeing-board",
  "provider-collaborative",
  "place-based-partnership",
  "devolved-government",
  "parliament",
  "other",
  "not-stated",
] as const;

/**
 * Every {@link OrganisationKind}, in a fixed order, for lists to choose from.
 *
 * @category Organisations
 */
export const organisationKinds: typeof kindsOfOrganisation =
  /* @__PURE__ */ Object.freeze(kindsOfOrganisation);

/**
 * The kind of body that an organisation is.
 *
 * @category Organisations
 */
export type OrganisationKind = (typeof organisationKinds)[number];

/** Reads an {@link OrganisationKind}, as part of whatever names one. */
export const organisationKindSchema: Schema<OrganisationKind> =
  /* @__PURE__ */ schemaOf<OrganisationKind>()(() => z.enum(organisationKinds));

/**
 * A name of an organisation, for as long as it was or is its name.
 *
 * @category Organisations
 */
export interface OrganisationName {
  /** The name, as the organisation writes it: one line. */
  readonly name: string;
  /** From when to when it is the name; absent if that is not known. */
  readonly validity?: PartialValidity;
}

/**
 * A body that can hold money, sign an agreement or be a member of a partnership. A sector, which can
 * do none of these by itself, is a {@link Sector}.
 *
 * {@link organisationSchema} reads one from JSON, {@link organisationNameAt} and {@link organisationIdentifiersAt} say what it
 * was called on a day, and {@link checkOrganisations} checks several against each other.
 *
 * @category Organisations
 * @example
 * ```ts
 * import type { Organisation } from "concordat";
 *
 * const charity: Organisation = {
 *   id: "example-charity",
 *   kind: "charity",
 *   names: [{ name: "Example Charity" }],
 * };
 * charity.names[0]?.name; // => "Example Charity"
 * ```
 */
export interface Organisation extends Entity {
  /** The kind of body. */
  readonly kind: OrganisationKind;
  /** Its names over time: at least one. */
  readonly names: readonly OrganisationName[];
  /** Its codes in registers over time. */
  readonly identifiers?: readonly DatedIdentifier[];
  /** From when to when it exists; absent if that is not known. */
  readonly validity?: Validity;
  /** Its legal form, in the words of its register, such as `"community interest company"`: one line. */
  readonly legalForm?: string;
  /** The area that it serves or governs: a GSS code such as `"E08000006"`, or a name; one line. */
  readonly area?: string;
  /** The postcode of its office; leave it out where that is somebody's home. */
  readonly postcode?: string;
  /** The income in its last published accounts. */
  readonly publishedIncome?: PublishedIncome;
  /** The bodies through which it governs itself, and who sits on them. */
  readonly governance?: readonly GovernanceBody[];
  /** When it was planned to begin, as announced; `validity` says when it did. */
  readonly plannedFrom?: PartialDate;
}

const nameSchema: Schema<OrganisationName> = /* @__PURE__ */ objectOf<OrganisationName>()(() => ({
  name: lineSchema,
  validity: z.exactOptional(partialValiditySchema),
}));

/**
 * Reads an {@link Organisation}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { organisationSchema } from "concordat";
 *
 * organisationSchema.safeParse({ id: "example-charity", kind: "charity", names: [] }).success; // => false
 * ```
 */
export const organisationSchema: Schema<Organisation> = /* @__PURE__ */ objectOf<Organisation>()(
  () => ({
    ...entityShape(),
    kind: organisationKindSchema,
    names: z.array(nameSchema).min(1).readonly(),
    identifiers: z.exactOptional(z.array(datedIdentifierSchema).readonly()),
    validity: z.exactOptional(validitySchema),
    legalForm: z.exactOptional(lineSchema),
    area: z.exactOptional(lineSchema),
    postcode: z.exactOptional(lineSchema),
    publishedIncome: z.exactOptional(publishedIncomeSchema),
    governance: z.exactOptional(z.array(governanceBodySchema).readonly()),
    plannedFrom: z.exactOptional(partialDateSchema),
  }),
);
