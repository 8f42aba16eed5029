import { checkOrganisation, checkOrganisations, type DatedIdentifierJson } from "concordat";
import { describe, expect, test } from "vitest";
import { organisation } from "../support/build.ts";

const judged = (...identifiers: readonly DatedIdentifierJson[]) =>
  checkOrganisation(organisation({ identifiers }));
const oddities = (scheme: string, id: string) =>
  judged({ scheme, id }).map(({ rule, values }) => [rule, "oddity" in values && values.oddity]);
const unusual = (...found: readonly string[]) =>
  found.map((oddity) => ["organisation.identifier-unusual", oddity]);

describe("a code of an organisation", () => {
  test.each([
    ["GB-CHC", "1164883"],
    ["GB-COH", "09506232"],
    ["GB-NHS", "RM3"],
    ["GB-SC", "SC042386"],
    ["GB-LAE", "MAN"],
    ["ODS", "14L"],
    ["ods", "QOP"],
    ["GSS", "E08000003"],
  ])("of %s that looks as usual is not remarked upon: %s", (scheme, id) => {
    expect(judged({ scheme, id })).toEqual([]);
  });

  // The oddities that published data shows; none is refused, and none is an error.
  test.each([
    ["GB-CHC", "1164883-1", ["linked"]],
    ["GB-CHC", "SC042386", ["other-register"]],
    ["GB-COH", "9506232", ["spelling"]],
    ["GB-COH", "IP000CUS", ["letters-at-end"]],
    ["GB-COH", "01234567", ["placeholder"]],
    ["GB-CHC", "applied for", ["form", "characters"]],
    ["gb-chc", "1164883", ["spelling"]],
    ["GB-GOVUK", "1", ["list-deprecated"]],
    ["GB-GOR", "D1198", ["list-retired"]],
    ["360G", "ExampleTrust-123", ["own-list"]],
    ["Charity Commission", "1164883", ["list-unknown"]],
    ["CN", "11-CR-5", ["list-unknown"]],
    ["__proto__", "1", ["list-unknown"]],
    ["ODS", "rm3", ["spelling"]],
  ])("of %s may be unusual: %s", (scheme, id, expected) => {
    expect(oddities(scheme, id)).toEqual(unusual(...expected));
    for (const { severity } of judged({ scheme, id })) expect(severity).toBe("info");
  });

  test.each([
    ["ODS", "Salford Royal", "ods-code", "form"],
    ["GSS", "Salford", "gss-code", "form"],
    ["GB-CHC", " ", "organisation-identifier", "no-id"],
    ["GB-CHC", "1".repeat(151), "organisation-identifier", "too-long"],
  ])(
    "that %s cannot have given is an error, apart from what is unusual",
    (scheme, id, kind, reason) => {
      const [found, ...others] = judged({ scheme: "GB-NHS", id: "RM3" }, { scheme, id });
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        rule: "identifier.invalid",
        severity: "error",
        path: ["identifiers", 1],
        values: { kind, reason },
      });
    },
  );

  test("is judged for each organisation of a list, also one that has no name on the day", () => {
    const odd = { identifiers: [{ scheme: "GB-GOR", id: "D1198" }] };
    const found = checkOrganisations([organisation(), organisation({ id: "other", ...odd })]);
    expect(found.map(({ path }) => path)).toEqual([[1, "identifiers", 0]]);
  });
});
