import { type Fault, found, refused } from "./Fault.ts";

/** Faults of identifiers. */
export const identifierFaults: readonly Fault[] = /* @__PURE__ */ (() => {
  const unusual = "identifier.unusual";
  return [
    ...found("OrganisationIdentifier", unusual, [
      ["an identifier of a retired list", [], () => "GB-GOR-D1198"],
      ["an identifier of a deprecated list", [], () => "GB-GOVUK-1"],
    ]),
    ...found("CharityNumber", unusual, ["the number of a linked charity", [], () => "1164883-1"]),
    ...found("CompanyNumber", unusual, ["a number that ends in letters", [], () => "IP000CUS"]),
    ...found("OdsCode", unusual, ["a code of one character", [], () => "X"]),
    ...refused("OrganisationIdentifier", "identifier.no-id", [
      "a list without an identifier",
      [],
      () => "GB-CHC-",
    ]),
    ...refused("OrganisationIdentifier", "identifier.no-list", [
      "an identifier without a list",
      [],
      () => "1164883",
    ]),
    ...refused("CompanyNumber", "identifier.not-canonical", [
      "a company number without its zeros",
      [],
      () => "9506232",
    ]),
    ...refused("CharityNumber", "identifier.form", [
      "words where a number belongs",
      [],
      () => "pending",
    ]),
    ...refused("GssCode", "identifier.form", ["the name of an area", [], () => "Bolton"]),
  ];
})();
