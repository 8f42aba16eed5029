const instruments = [
  "memorandum",
  "accord",
  "partnership-agreement",
  "section-75-agreement",
  "section-256-agreement",
  "better-care-fund-plan",
  "neighbourhood-health-plan",
  "other",
] as const;

/**
 * Every {@link AgreementInstrument}, in a fixed order, for lists to choose from.
 *
 * @category Agreements
 */
export const agreementInstruments: typeof instruments = /* @__PURE__ */ Object.freeze(instruments);

/**
 * The kind of instrument by which bodies agree: the name that it goes by. No rule follows from it.
 *
 * @category Agreements
 */
export type AgreementInstrument = (typeof agreementInstruments)[number];
