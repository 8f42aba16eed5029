/**
 * A field of a grant that its funder may keep from being published.
 *
 * @category Grants
 */
export type WithholdableField =
  | "description"
  | "appliedFor"
  | "members"
  | "purpose"
  | "conditions"
  | "beneficiaryLocations"
  | "payment"
  | "instalments"
  | "budget"
  | "claims"
  | "reports"
  | "reviews"
  | "actuals"
  | "variations"
  | "carryForwards"
  | "repayments"
  | "vatTreatment"
  | "endNotice"
  | "dataSource";

/** Every field that may be withheld. */
export const withholdableFields = [
  "description",
  "appliedFor",
  "members",
  "purpose",
  "conditions",
  "beneficiaryLocations",
  "payment",
  "instalments",
  "budget",
  "claims",
  "reports",
  "reviews",
  "actuals",
  "variations",
  "carryForwards",
  "repayments",
  "vatTreatment",
  "endNotice",
  "dataSource",
] as const;
