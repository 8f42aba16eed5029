import {
  charityNumberSchema,
  checkIdentifier,
  companyNumberSchema,
  gssCodeSchema,
  type IdentifierKind,
  type IdentifierOddity,
  isDomainError,
  normaliseCharityNumber,
  normaliseCompanyNumber,
  normaliseGssCode,
  normaliseOdsCode,
  normaliseOrganisationIdentifier,
  odsCodeSchema,
  organisationIdentifierSchema,
  parseCharityNumber,
  parseCompanyNumber,
  parseGssCode,
  parseOdsCode,
  parseOrganisationIdentifier,
} from "concordat";
import { expect, test } from "vitest";

const parse = {
  "organisation-identifier": parseOrganisationIdentifier,
  "charity-number": parseCharityNumber,
  "company-number": parseCompanyNumber,
  "ods-code": parseOdsCode,
  "gss-code": parseGssCode,
} as const;

const normalise = {
  "organisation-identifier": normaliseOrganisationIdentifier,
  "charity-number": normaliseCharityNumber,
  "company-number": normaliseCompanyNumber,
  "ods-code": normaliseOdsCode,
  "gss-code": normaliseGssCode,
} as const;

const schemas = {
  "organisation-identifier": organisationIdentifierSchema,
  "charity-number": charityNumberSchema,
  "company-number": companyNumberSchema,
  "ods-code": odsCodeSchema,
  "gss-code": gssCodeSchema,
} as const;

// Examples of the lists' own files, and codes that are published: nothing is unusual about them.
test.each<[IdentifierKind, string]>([
  ["organisation-identifier", "GB-CHC-279417"],
  ["organisation-identifier", "GB-CHC-1090095"],
  ["organisation-identifier", "GB-CHC-1173575"],
  ["organisation-identifier", "GB-CHC-1164883"],
  ["organisation-identifier", "GB-SC-SC042386"],
  ["organisation-identifier", "GB-SC-SC000587"],
  ["organisation-identifier", "GB-NIC-100019"],
  ["organisation-identifier", "GB-NIC-100048"],
  ["organisation-identifier", "GB-COH-09506232"],
  ["organisation-identifier", "GB-COH-07444723"],
  ["organisation-identifier", "GB-MPR-235C"],
  ["organisation-identifier", "GB-MPR-IP031455"],
  ["organisation-identifier", "GB-NHS-01F"],
  ["organisation-identifier", "GB-NHS-7A1A5"],
  ["organisation-identifier", "GB-NHS-Z1070"],
  ["organisation-identifier", "GB-NHS-RAX"],
  ["organisation-identifier", "GB-NHS-RW1"],
  ["organisation-identifier", "GB-NHS-QHM"],
  ["organisation-identifier", "GB-REV-X6243"],
  ["organisation-identifier", "GB-CASC-df679063"],
  ["organisation-identifier", "GB-COE-608393"],
  ["organisation-identifier", "GB-LAE-WOT"],
  ["organisation-identifier", "GB-LAS-ZET"],
  ["organisation-identifier", "GB-PLA-AGY"],
  ["organisation-identifier", "GB-LANI-ANN"],
  ["organisation-identifier", "GB-GOV-1"],
  ["organisation-identifier", "GB-EDU-125554"],
  ["organisation-identifier", "GB-UKPRN-10000346"],
  ["organisation-identifier", "GB-HESA-0177"],
  ["organisation-identifier", "GB-SCOTEDU-8212627"],
  ["organisation-identifier", "GB-WALEDU-6602130"],
  ["organisation-identifier", "GB-IRN-542-0059"],
  ["organisation-identifier", "GB-SHPE-LH4401"],
  ["organisation-identifier", "GB-SHPE-4793"],
  ["organisation-identifier", "GB-CCSCUST-10032245"],
  ["organisation-identifier", "CN-11-CR-110000000000000"],
  ["charity-number", "279417"],
  ["charity-number", "1164883"],
  ["charity-number", "SC042386"],
  ["charity-number", "NIC100019"],
  ["company-number", "09506232"],
  ["company-number", "IP031455"],
  ["company-number", "NI012345"],
  ["company-number", "CE001234"],
  ["company-number", "R0000001"],
  ["ods-code", "00T"],
  ["ods-code", "14L"],
  ["ods-code", "RM3"],
  ["ods-code", "R0A"],
  ["ods-code", "QOP"],
  ["ods-code", "QJK"],
  ["ods-code", "RH8"],
  ["ods-code", "TAK"],
  ["ods-code", "12A"],
  ["ods-code", "000"],
  ["ods-code", "Y00001"],
  ["ods-code", "A1B2C"],
  ["gss-code", "E08000001"],
  ["gss-code", "E38000016"],
  ["gss-code", "E54000007"],
  ["gss-code", "W06000015"],
])("as a %s, %s is as usual", (kind, text) => {
  expect(parse[kind](text).unusual).toEqual([]);
  expect(normalise[kind](text)).toBe(text);
  expect(checkIdentifier(kind, text)).toEqual([]);
  expect(schemas[kind].safeParse(text).success).toBe(true);
});

// What is published and looks wrong to a pattern: each is read, and each is called unusual.
test.each<[IdentifierKind, string, string, IdentifierOddity[]]>([
  ["organisation-identifier", "GB-COH-IP000CUS", "GB-COH-IP000CUS", ["letters-at-end"]],
  ["organisation-identifier", "GB-COH-9506232", "GB-COH-09506232", ["spelling"]],
  ["organisation-identifier", "GB-COH-12345678", "GB-COH-12345678", ["placeholder"]],
  ["organisation-identifier", "GB-COH-01234567", "GB-COH-01234567", ["placeholder"]],
  ["organisation-identifier", "GB-CHC-1164883-1", "GB-CHC-1164883-1", ["linked"]],
  ["organisation-identifier", "GB-CHC-12345", "GB-CHC-12345", ["length"]],
  ["organisation-identifier", "GB-CHC-X6243", "GB-CHC-X6243", ["other-register"]],
  ["organisation-identifier", "GB-CHC-SC042386", "GB-CHC-SC042386", ["other-register"]],
  ["organisation-identifier", "GB-CHC-n/a", "GB-CHC-n/a", ["form"]],
  ["organisation-identifier", "GB-CHC-Not known", "GB-CHC-Not known", ["form", "characters"]],
  ["organisation-identifier", "GB-CHC-09506232", "GB-CHC-09506232", ["length", "leading-zeros"]],
  ["organisation-identifier", "gb-chc-1164883", "GB-CHC-1164883", ["spelling"]],
  ["organisation-identifier", " GB-CHC-1164883", "GB-CHC-1164883", ["spelling"]],
  ["organisation-identifier", "GB-SC-042386", "GB-SC-SC042386", ["spelling"]],
  ["organisation-identifier", "GB-SC-SC42386", "GB-SC-SC042386", ["spelling"]],
  ["organisation-identifier", "GB-NIC-NIC100019", "GB-NIC-100019", ["spelling"]],
  ["organisation-identifier", "GB-NHS-rw1", "GB-NHS-RW1", ["spelling"]],
  ["organisation-identifier", "GB-NHS-X", "GB-NHS-X", ["length"]],
  ["organisation-identifier", "GB-GOR-D1198", "GB-GOR-D1198", ["list-retired"]],
  ["organisation-identifier", "GB-GOR-EA1113", "GB-GOR-EA1113", ["list-retired"]],
  ["organisation-identifier", "GB-GOVUK-1", "GB-GOVUK-1", ["list-deprecated"]],
  ["organisation-identifier", "GB-ZZZ-1", "GB-ZZZ-1", ["list-unknown"]],
  ["organisation-identifier", "360G-xyztrust-123", "360G-xyztrust-123", ["own-list"]],
  [
    "organisation-identifier",
    "360g-xyz trust-1",
    "360G-xyz trust-1",
    ["spelling", "own-list", "characters"],
  ],
  ["organisation-identifier", "GB-SRS-é/tBq37PN7", "GB-SRS-é/tBq37PN7", ["characters"]],
  ["charity-number", "1164883-1", "1164883-1", ["linked"]],
  ["charity-number", "12345", "12345", ["length"]],
  ["charity-number", "NI100019", "NIC100019", ["spelling"]],
  ["charity-number", "N100019", "NIC100019", ["spelling"]],
  ["charity-number", "100019", "100019", ["register-unclear"]],
  ["charity-number", "SC42386", "SC042386", ["spelling"]],
  ["charity-number", "SC123456", "SC123456", ["other-register", "placeholder"]],
  ["charity-number", "X6243", "X6243", ["other-register"]],
  ["charity-number", "0279417", "0279417", ["leading-zeros"]],
  ["charity-number", "1 164 883", "1164883", ["spelling"]],
  ["company-number", "IP000CUS", "IP000CUS", ["letters-at-end"]],
  ["company-number", "SL00123A", "SL00123A", ["letters-at-end"]],
  ["company-number", "NI12345", "NI012345", ["spelling"]],
  ["company-number", "sc1234", "SC001234", ["spelling"]],
  ["company-number", "ZZ123456", "ZZ123456", ["prefix-unknown"]],
  ["company-number", "SC00123A", "SC00123A", ["form"]],
  ["company-number", "00000000", "00000000", ["placeholder"]],
  ["ods-code", "rm3", "RM3", ["spelling"]],
  ["ods-code", "X", "X", ["length"]],
  ["ods-code", "UNKNOWN", "UNKNOWN", ["form"]],
  ["gss-code", "e08 000001", "E08000001", ["spelling"]],
  ["gss-code", "E99999999", "E99999999", ["placeholder"]],
])("as a %s, %j is read and unusual", (kind, text, canonical, unusual) => {
  expect(parse[kind](text).unusual).toEqual(unusual);
  expect(normalise[kind](text)).toBe(canonical);
  const findings = checkIdentifier(kind, text);
  expect(findings.map(({ rule, severity, values }) => [rule, severity, values])).toEqual(
    unusual.map((oddity) => ["identifier.unusual", "info", { kind, oddity }]),
  );
  expect(schemas[kind].safeParse(canonical).success).toBe(true);
  expect(schemas[kind].safeParse(text).success).toBe(text === canonical);
});

// What cannot be an identifier at all.
test.each<[IdentifierKind, string, string]>([
  ["organisation-identifier", "", "empty"],
  ["organisation-identifier", " \u00a0 ", "empty"],
  ["organisation-identifier", "1164883", "no-list"],
  ["organisation-identifier", "Example Charity", "no-list"],
  ["organisation-identifier", "not-known", "no-list"],
  ["organisation-identifier", "GB", "no-list"],
  ["organisation-identifier", "GB-CHC", "no-id"],
  ["organisation-identifier", "GB-CHC-", "no-id"],
  ["organisation-identifier", "GB-CHC-\u00a0", "no-id"],
  ["organisation-identifier", "CN-11-CR", "no-id"],
  ["organisation-identifier", "360G-", "no-id"],
  ["organisation-identifier", "GB-CHC-1164883\n", "control-character"],
  ["organisation-identifier", "GB-CHC-1164\t883", "control-character"],
  ["organisation-identifier", `GB-ZZZ-${"9".repeat(151)}`, "too-long"],
  ["organisation-identifier", `GB-ZZZ-${"9".repeat(10_000_000)}`, "too-long"],
  ["charity-number", "pending", "form"],
  ["charity-number", "123456789", "form"],
  ["charity-number", "GB-CHC-1164883", "form"],
  ["charity-number", "\u017fC042386", "form"],
  ["company-number", "n/a", "form"],
  ["company-number", "123456789", "form"],
  ["company-number", "235C", "form"],
  ["ods-code", "Salford Royal", "form"],
  ["ods-code", "123456789", "form"],
  ["gss-code", "M1 1AE", "form"],
  ["gss-code", "X08000001", "form"],
  ["gss-code", "E0800001", "form"],
])("as a %s, %.40j cannot be: %s", (kind, text, reason) => {
  let thrown: unknown;
  try {
    parse[kind](text);
  } catch (error) {
    thrown = error;
  }
  expect(isDomainError(thrown) && [thrown.code, thrown.values]).toEqual([
    `identifier.${reason}`,
    { kind },
  ]);
  expect(checkIdentifier(kind, text)).toMatchObject([
    { rule: "identifier.invalid", severity: "error", path: [], values: { kind, reason } },
  ]);
  expect(schemas[kind].safeParse(text).success).toBe(false);
});

test("no message repeats what was read", () => {
  const secret = "GB-ZZZ-Name of a Person";
  const kinds = Object.keys(parse) as IdentifierKind[];
  for (const kind of kinds) {
    const messages = checkIdentifier(kind, secret).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toMatch(/Person|ZZZ/);
    try {
      parse[kind](secret);
    } catch (error) {
      expect(isDomainError(error) && error.message).not.toMatch(/Person|ZZZ/);
    }
  }
});

test("what is no text at all is invalid, and never breaks a check", () => {
  for (const value of [undefined, null, 1164883, {}, []]) {
    const findings = checkIdentifier("charity-number", value as unknown as string);
    expect(findings.map(({ rule }) => rule)).toEqual(["identifier.invalid"]);
  }
});
