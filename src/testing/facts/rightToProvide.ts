import later from "../../../examples/data/more/later.json" with { type: "json" };
import samples from "../../../examples/data/more/samples.json" with { type: "json" };
import involvement from "../../../examples/data/patient-involvement.json" with { type: "json" };
import prisons from "../../../examples/data/prison-education.json" with { type: "json" };
import known from "../../../examples/data/right-to-provide.json" with { type: "json" };
import { type Consultation, consultationSchema } from "../../agreement/Consultation.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { type Fund, fundSchema } from "../../funding/fund/Fund.ts";
import { Money } from "../../money/Money.ts";
import { type ProcurementRoute, routeSchema } from "../../mutual/ProcurementRoute.ts";
import { type Right, rightSchema } from "../../mutual/Right.ts";
import { mutualSchema, type RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import { type Organisation, organisationSchema } from "../../organisation/Organisation.ts";
import { type Supersession, supersessionSchema } from "../../organisation/Supersession.ts";
import { type FinancialYear, financialYear } from "../../time/year/FinancialYear.ts";
import { fact, organisations, table } from "./fact.ts";

/**
 * Any qualified provider: a choice of every provider that is appropriately qualified.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { anyQualifiedProvider } from "concordat/fixtures";
 *
 * anyQualifiedProvider.kind; // => "any-qualified-provider"
 * ```
 */
export const anyQualifiedProvider: ProcurementRoute = /* @__PURE__ */ fact(
  routeSchema,
  known,
  "any-qualified-provider",
);

/**
 * The framework by which education in prisons is bought. Governors may move up to 5% of its value to the
 * purchasing system each year.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { prisonEducationFramework } from "concordat/fixtures";
 *
 * prisonEducationFramework.transferLimit?.format({ digits: 0 }); // => "5%"
 * ```
 */
export const prisonEducationFramework: ProcurementRoute = /* @__PURE__ */ fact(
  routeSchema,
  prisons,
  "prison-education-framework",
);

/**
 * The purchasing system beside it, for shorter needs: contracts of typically less than £100,000 and a
 * year. Since February 2020 they may run for two years; on which day of that month that began was not
 * found, so that only from March on it is certain.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { localDate, routeMaxTermOn } from "concordat";
 * import { prisonPurchasingSystem } from "concordat/fixtures";
 *
 * prisonPurchasingSystem.runsBeside; // => "prison-education-framework"
 * routeMaxTermOn(prisonPurchasingSystem, localDate("2020-03-01")); // => { years: 2 }
 * routeMaxTermOn(prisonPurchasingSystem, localDate("2020-02-15")); // => undefined
 * ```
 */
export const prisonPurchasingSystem: ProcurementRoute = /* @__PURE__ */ fact(
  routeSchema,
  prisons,
  "prison-education-purchasing-system",
);

/**
 * The Right to Provide as it was announced on 30 March 2011.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { rightToProvide } from "concordat/fixtures";
 *
 * rightToProvide.condition; // => "Where it is clinically appropriate"
 * ```
 */
export const rightToProvide: Right = /* @__PURE__ */ fact(rightSchema, known, "right-to-provide");

/**
 * The Right to Request of June 2008, for the staff of primary care trusts, beside the Right to Provide.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { chcp, rightToRequest } from "concordat/fixtures";
 *
 * chcp.right; // => rightToRequest.id
 * ```
 */
export const rightToRequest: Right = /* @__PURE__ */ fact(rightSchema, known, "right-to-request");

/**
 * The rights across the public services that the Cabinet Office promised with it. No source that was read
 * says that they came.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { publicServicesRightsToProvide, rightToProvide } from "concordat/fixtures";
 *
 * publicServicesRightsToProvide.promisedOnly; // => true
 * publicServicesRightsToProvide.sisterOf; // => [rightToProvide.id]
 * ```
 */
export const publicServicesRightsToProvide: Right = /* @__PURE__ */ fact(
  rightSchema,
  known,
  "public-services-rights-to-provide",
);

/**
 * The department that promised those rights.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { cabinetOffice } from "concordat/fixtures";
 *
 * cabinetOffice.kind; // => "government-department"
 * ```
 */
export const cabinetOffice: Organisation = /* @__PURE__ */ fact(
  organisationSchema,
  known,
  "cabinet-office",
);

/**
 * The consultation on choice, to which the department promised its response. When it closed is not stated.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { liberatingTheNhsChoice } from "concordat/fixtures";
 *
 * liberatingTheNhsChoice.closes; // => undefined
 * liberatingTheNhsChoice.response?.promisedOn; // => "2011-03-30"
 * ```
 */
export const liberatingTheNhsChoice: Consultation = /* @__PURE__ */ fact(
  consultationSchema,
  known,
  "liberating-the-nhs-choice",
);

/**
 * The two kinds of local body through which patients were involved: one entry stands for all bodies of
 * its kind. The networks ended on 31 March 2013.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { patientInvolvementBodies } from "concordat/fixtures";
 *
 * patientInvolvementBodies.map(({ id }) => id); // => ["local-involvement-networks", "local-healthwatch"]
 * ```
 */
export const patientInvolvementBodies: readonly Organisation[] = /* @__PURE__ */ organisations(
  () => true,
  involvement,
);

/**
 * The replacement of the local involvement networks by local HealthWatch: planned for April 2012, done on
 * 1 April 2013.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { checkSupersessions } from "concordat";
 * import { linksToHealthwatch } from "concordat/fixtures";
 *
 * checkSupersessions([linksToHealthwatch]).map(({ rule }) => rule); // => ["supersession.late"]
 * ```
 */
export const linksToHealthwatch: Supersession = /* @__PURE__ */ fact(
  supersessionSchema,
  involvement,
  "links-to-healthwatch",
);

/**
 * The social enterprise in Hull that staff of the local health service formed, as an organisation.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { chcpOrganisation } from "concordat/fixtures";
 *
 * chcpOrganisation.legalForm; // => "community interest company limited by shares"
 * ```
 */
export const chcpOrganisation: Organisation = /* @__PURE__ */ fact(
  organisationSchema,
  later,
  "city-health-care-partnership",
);

/**
 * The same as a mutual, known from reports alone: it came by the right to request, the forerunner of the
 * right to provide. 62% of its permanent staff hold its one-pound share; profits go to local projects.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { checkMutual, hasErrors } from "concordat";
 * import { chcp } from "concordat/fixtures";
 *
 * chcp.route; // => "right-to-request"
 * chcp.staff?.memberShare?.value.toJSON(); // => "31/50"
 * const found = checkMutual(chcp);
 * [hasErrors(found), found.map(({ rule }) => rule)]; // => [false, ["mutual.live-incomplete"]]
 * ```
 */
export const chcp: RightToProvideMutual<"live"> = /* @__PURE__ */ fact(
  mutualSchema,
  known,
  "city-health-care-partnership-mutual",
);

/**
 * The fund of the Cabinet Office that helped mutuals to begin.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { mutualsSupportProgramme } from "concordat/fixtures";
 *
 * mutualsSupportProgramme.total?.value.format(); // => "£10,000,000.00"
 * ```
 */
export const mutualsSupportProgramme: Fund = /* @__PURE__ */ fact(
  fundSchema,
  later,
  "mutuals-support-programme",
);

/**
 * The Social Enterprise Investment Fund as it was announced on 30 March 2011: at least £10 million on
 * top of what it had. What it had then is not stated there.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { seif } from "concordat/fixtures";
 *
 * seif.total?.additional; // => true
 * seif.supported?.asStated; // => "over 400 social enterprises"
 * seif.total?.qualifier; // => "at-least"
 * ```
 */
export const seif: Fund = /* @__PURE__ */ fact(
  fundSchema,
  known,
  "social-enterprise-investment-fund",
);

/**
 * A kind of support from the Social Enterprise Investment Fund.
 *
 * @category Published facts
 */
export type InvestmentInstrument =
  | "business-development-grant"
  | "revenue-grant"
  | "revenue-loan"
  | "capital-loan";

/**
 * One support of the Social Enterprise Investment Fund, to the penny.
 *
 * @category Published facts
 */
export interface FundedEnterprise {
  /** Who received it, as the answer names them. */
  readonly recipient: string;
  /** The kind of support. */
  readonly instrument: InvestmentInstrument;
  /** The amount, in pounds and pence. */
  readonly amount: Money<"GBP">;
  /** The answer. */
  readonly source: SourceRef;
}

/**
 * A sample of the supports that a parliamentary answer of 8 December 2009 lists, with their pence: one
 * recipient may have two. It is a part of a list, so its sum says nothing about the fund.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { Money } from "concordat";
 * import { seifSample } from "concordat/fixtures";
 *
 * seifSample.find(({ instrument }) => instrument === "capital-loan")?.amount.format(); // => "£40,000.00"
 * Money.sum(seifSample.map(({ amount }) => amount), "GBP").format(); // => "£509,821.27"
 * ```
 */
export const seifSample: readonly FundedEnterprise[] = /* @__PURE__ */ table(() =>
  samples.investments.supports.map(({ recipient, instrument, amount }) => ({
    recipient,
    instrument: instrument as InvestmentInstrument,
    amount: Money.of(amount, "GBP"),
    source: samples.investments.source as SourceRef,
  })),
);

/**
 * The money that the fund was allocated for a year, as the same answer states it.
 *
 * @category Published facts
 */
export interface InvestmentAllocation {
  /** The financial year. */
  readonly financialYear: FinancialYear;
  /** For running costs; in 2009/10 with the costs of those who managed the fund. */
  readonly revenue: Money<"GBP">;
  /** For capital. */
  readonly capital: Money<"GBP">;
  /** The answer. */
  readonly source: SourceRef;
}

/**
 * The allocations of the Social Enterprise Investment Fund for two years.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { seifAllocations } from "concordat/fixtures";
 *
 * seifAllocations.map(({ revenue, capital }) => revenue.plus(capital).format()); // => ["£19,534,000.00", "£35,294,000.00"]
 * ```
 */
export const seifAllocations: readonly InvestmentAllocation[] = /* @__PURE__ */ table(() =>
  samples.investments.allocations.map((allocated) => ({
    financialYear: financialYear(allocated.financialYear),
    revenue: Money.of(allocated.revenue, "GBP"),
    capital: Money.of(allocated.capital, "GBP"),
    source: samples.investments.source as SourceRef,
  })),
);
