import {
  addDays,
  checkOrganisation,
  checkOrganisations,
  type DatedIdentifier,
  localDate,
  type Wire,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organisation } from "../support/build.ts";

const judged = (...identifiers: readonly Wire<DatedIdentifier>[]) =>
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

describe("two organisations that have one code", () => {
  const sharers = (...codes: readonly Wire<DatedIdentifier>[]) =>
    checkOrganisations(
      codes.map((code, index) => organisation({ id: `o${index}`, identifiers: [code] })),
    )
      .filter(({ rule }) => rule === "organisation.identifier-shared")
      .map(({ path, values }) => [path[0], values]);

  test.each([
    [
      { scheme: "GB-COH", id: "9506232" },
      { scheme: "GB-COH", id: "09506232" },
    ],
    [
      { scheme: "gb-coh", id: "09506232" },
      { scheme: "GB-COH", id: "09506232" },
    ],
    [
      { scheme: "ODS", id: "RM3" },
      { scheme: "GB-NHS", id: "RM3" },
    ],
    [
      { scheme: "GB-NHS", id: "rm 3" },
      { scheme: "ods", id: "RM3" },
    ],
    [
      { scheme: "GB-SC", id: "42386" },
      { scheme: "GB-SC", id: "sc042386" },
    ],
    [
      { scheme: "GSS", id: "E08 000003" },
      { scheme: "gss", id: "e08000003" },
    ],
    [
      { scheme: "Our own list", id: "a" },
      { scheme: "Our own list", id: "a" },
    ],
    [
      { scheme: "GSS", id: "no code" },
      { scheme: "GSS", id: "no code" },
    ],
  ])("are found however they write it: %j and %j", (one, other) => {
    const { scheme, id: identifier } = other;
    expect(sharers(one, other)).toEqual([
      [1, { scheme, identifier, organisation: "o1", first: "o0" }],
    ]);
  });

  test.each([
    [
      { scheme: "GB-COH", id: "RM3" },
      { scheme: "GB-NHS", id: "RM3" },
    ],
    [
      { scheme: "Our own list", id: "a" },
      { scheme: "Our own list", id: "A" },
    ],
    [
      { scheme: "GB-LAE", id: "man" },
      { scheme: "GB-LAE", id: "MAN" },
    ],
    [
      { scheme: "CN", id: "11-CR-5" },
      { scheme: "CN-11-CR", id: "5" },
    ],
  ])("are not seen where these may be two codes: %j and %j", (one, other) => {
    expect(sharers(one, other)).toEqual([]);
  });

  const day = fc.constantFrom("2001-01-01", "2005-01-01", "2005-12-31", "2009-06-01", "2012-01-01");
  const held = fc
    .record({ id: fc.constantFrom("a", "b", "c"), from: fc.option(day), to: fc.option(day) })
    .filter(({ from, to }) => from === null || to === null || from <= to)
    .map(({ id, from, to }) => ({ id, validity: { ...(from && { from }), ...(to && { to }) } }));

  test("are named with the first in the list that has it at the same time", () => {
    fc.assert(
      fc.property(fc.array(held, { maxLength: 12 }), (holders) => {
        const bodies = holders.map(({ id, validity }) =>
          organisation({ id, identifiers: [{ scheme: "GB-NHS", id: "RM3", validity }] }),
        );
        const overlap = (a: (typeof holders)[number], b: (typeof holders)[number]) =>
          (a.validity.from ?? "0") <= (b.validity.to ?? "9") &&
          (b.validity.from ?? "0") <= (a.validity.to ?? "9");
        const expected = holders.flatMap((holder, index) => {
          const first = holders
            .slice(0, index)
            .find((earlier) => earlier.id !== holder.id && overlap(earlier, holder));
          return first ? [[index, first.id]] : [];
        });
        const found = checkOrganisations(bodies).map(({ path, values }) => [
          path[0],
          "first" in values && values.first,
        ]);
        expect(found).toEqual(expected);
      }),
    );
  });

  test("are found in no time among thousands that had it one after another", () => {
    const count = 20_000;
    const bodies = Array.from({ length: count }, (_, index) => {
      const on = addDays(localDate("1950-01-01"), index);
      const validity = { from: on, to: on };
      return organisation({ id: `o${index}`, identifiers: [{ scheme: "A", id: "1", validity }] });
    });
    const always = organisation({ id: "always", identifiers: [{ scheme: "A", id: "1" }] });
    const found = checkOrganisations([...bodies, always]).filter(
      ({ rule }) => rule === "organisation.identifier-shared",
    );
    expect(found.map(({ path, values }) => [path[0], values])).toEqual([
      [count, { scheme: "A", identifier: "1", organisation: "always", first: "o0" }],
    ]);
  });
});
