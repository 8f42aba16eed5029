import {
  deprecatedOrganisationLists,
  organisationLists,
  preferredOrganisationLists,
} from "concordat";
import { expect, test } from "vitest";

test("the register of lists is there: 823 codes, 22 of them deprecated", () => {
  expect(organisationLists).toHaveLength(823);
  expect(deprecatedOrganisationLists).toHaveLength(22);
});

test("the 26 lists of the United Kingdom are among them", () => {
  const british = organisationLists.filter((code) => code.startsWith("GB-"));
  expect(british).toHaveLength(26);
  for (const code of ["GB-CHC", "GB-SC", "GB-NIC", "GB-COH", "GB-MPR", "GB-NHS", "GB-LAE"]) {
    expect(british).toContain(code);
  }
});

test("each code stands once, in order, in the form of the register", () => {
  expect([...new Set(organisationLists)].sort()).toEqual(organisationLists);
  const form = /^[A-Z]{2}(_[A-Z]{2})?(-[A-Z0-9_]+){1,2}$/;
  expect(organisationLists.filter((code) => !form.test(code))).toEqual([]);
});

test("what is deprecated or preferred is registered, and nothing is both", () => {
  for (const code of [...deprecatedOrganisationLists, ...preferredOrganisationLists]) {
    expect(organisationLists).toContain(code);
  }
  for (const code of preferredOrganisationLists) {
    expect(deprecatedOrganisationLists).not.toContain(code);
  }
});

test("the lists are frozen", () => {
  const lists = [organisationLists, deprecatedOrganisationLists, preferredOrganisationLists];
  expect(lists.every(Object.isFrozen)).toBe(true);
});
