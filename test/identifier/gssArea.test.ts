import {
  gssAreaOf,
  isLocalAuthorityCode,
  localAuthorityCodeSchema,
  normaliseGssCode,
  read,
} from "concordat";
import { expect, test } from "vitest";

test.each([
  ["E06000001", "unitary-authority", true],
  ["E07000004", "non-metropolitan-district", true],
  ["E08000001", "metropolitan-district", true],
  ["E09000001", "london-borough", true],
  ["E10000001", "county", true],
  ["E38000016", "clinical-commissioning-group", false],
  ["E54000007", "health-and-care-system", false],
  ["E12000002", undefined, false],
  ["W06000015", undefined, false],
] as const)("%s is the code of: %s", (code, area, authority) => {
  expect(gssAreaOf(normaliseGssCode(code))).toBe(area);
  expect(isLocalAuthorityCode(code)).toBe(authority);
  expect(localAuthorityCodeSchema.safeParse(code).success).toBe(authority);
});

test("a code in another spelling is no local authority's until it is normalised", () => {
  expect(isLocalAuthorityCode("e08000001")).toBe(false);
  expect(isLocalAuthorityCode(normaliseGssCode("e08000001"))).toBe(true);
  const result = read(localAuthorityCodeSchema, "e08000001");
  expect(!result.ok && result.problems.map(({ rule }) => rule)).toEqual([
    "identifier.not-canonical",
  ]);
});
