import {
  bestIdentifier,
  identifierOfCharity,
  identifierOfCompany,
  identifierOfOdsCode,
  normaliseCharityNumber,
  normaliseCompanyNumber,
  normaliseOdsCode,
  preferredOrganisationLists,
} from "concordat";
import * as fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  [
    "a charity number before a company number",
    ["GB-COH-09506232", "GB-CHC-1164883"],
    "GB-CHC-1164883",
  ],
  ["a company number before an NHS code", ["GB-NHS-Z1070", "GB-COH-09506232"], "GB-COH-09506232"],
  [
    "a mutual society's before a company number",
    ["GB-COH-IP031455", "GB-MPR-IP031455"],
    "GB-MPR-IP031455",
  ],
  [
    "an NHS code before a register that is no longer kept",
    ["GB-GOR-D1198", "GB-NHS-RM3"],
    "GB-NHS-RM3",
  ],
  [
    "a list without a place before an unknown one",
    ["GB-ZZZ-1", "GB-UKPRN-10000346"],
    "GB-UKPRN-10000346",
  ],
  ["a deprecated list before a made-up identifier", ["360G-example-1", "GB-GOVUK-1"], "GB-GOVUK-1"],
  ["anything before a made-up identifier", ["360G-example-1", "GB-ZZZ-1"], "GB-ZZZ-1"],
  ["what is as usual before what is not", ["GB-CHC-n/a", "GB-NHS-RM3"], "GB-NHS-RM3"],
  ["the earlier of two equals", ["GB-CHC-1164883", "GB-CHC-279417"], "GB-CHC-1164883"],
  ["a spelling does not count against it", ["GB-COH-09506232", "gb-chc-1164883"], "GB-CHC-1164883"],
  ["what cannot be one is passed over", ["", "1164883", "GB-NHS-RM3"], "GB-NHS-RM3"],
] as const)("%s", (_, identifiers, best) => {
  expect(bestIdentifier(identifiers)).toBe(best);
});

test("there is no best of none, and none of what cannot be one", () => {
  expect(bestIdentifier([])).toBeUndefined();
  expect(bestIdentifier(["not registered", "GB-CHC-"])).toBeUndefined();
});

test("the best is the same in any order, where the lists differ", () => {
  const usual = ["GB-CHC-1164883", "GB-SC-SC042386", "GB-COH-09506232", "GB-NHS-RM3"];
  fc.assert(
    fc.property(fc.shuffledSubarray(usual, { minLength: 1 }), (some) => {
      expect(bestIdentifier(some)).toBe(bestIdentifier([...some].sort()));
    }),
  );
});

test("the registers of charities come first and the NHS after companies", () => {
  expect(preferredOrganisationLists.slice(0, 3)).toEqual(["GB-CHC", "GB-SC", "GB-NIC"]);
  const place = (code: string): number => preferredOrganisationLists.indexOf(code);
  expect(place("GB-NHS")).toBeGreaterThan(place("GB-COH"));
});

test.each([
  ["1164883", "GB-CHC-1164883"],
  ["1164883-1", "GB-CHC-1164883-1"],
  ["SC042386", "GB-SC-SC042386"],
  ["NIC100019", "GB-NIC-100019"],
  ["X6243", "GB-REV-X6243"],
])("the charity number %s belongs to %s", (number, identifier) => {
  expect(identifierOfCharity(normaliseCharityNumber(number))).toBe(identifier);
});

test("bare digits belong to the register that is named", () => {
  const northern = normaliseCharityNumber("100019", { register: "northern-ireland" });
  expect(identifierOfCharity(northern)).toBe("GB-NIC-100019");
  expect(normaliseCharityNumber("42386", { register: "scotland" })).toBe("SC042386");
  expect(normaliseCharityNumber("SC042386", { register: "england-and-wales" })).toBe("SC042386");
});

test("companies and NHS bodies have identifiers in their lists", () => {
  expect(identifierOfCompany(normaliseCompanyNumber("ip31455"))).toBe("GB-COH-IP031455");
  expect(identifierOfOdsCode(normaliseOdsCode("00t"))).toBe("GB-NHS-00T");
});
