import type { MemorandumOfUnderstandingJson } from "../agreement/MemorandumOfUnderstanding.ts";
import { type Fault, found, refused } from "./Fault.ts";
import { pounds, poundsFigure, without } from "./parts.ts";

const council = { kind: "organisation", id: "fault-council", standing: "equal" } as const;
const sector = { kind: "sector", id: "fault-sector", standing: "equal" } as const;

/** The same memorandum with nothing said about time and money. */
const bare = (json: MemorandumOfUnderstandingJson) =>
  without(
    json,
    "announcedOn",
    "signedOn",
    "publicSigningOn",
    "effectiveFrom",
    "effectiveFromBasis",
    "term",
    "fundingPeriod",
    "investment",
    "fund",
    "profile",
  );

/** Faults of memoranda of understanding. */
export const memorandumFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...found(
    "MemorandumOfUnderstanding",
    "memorandum.parties-distinct",
    [
      "an agreement with oneself",
      ["parties", 1],
      (json) => ({ ...json, parties: [council, council] }),
    ],
    [
      "a party that comes back",
      ["parties", 2],
      (json) => ({ ...json, parties: [council, sector, { ...council, standing: "other" }] }),
    ],
  ),
  ...found(
    "MemorandumOfUnderstanding",
    "memorandum.start-assumed",
    [
      "a term that begins with the announcement",
      ["effectiveFrom"],
      (json) => ({ ...bare(json), announcedOn: "2017-02-01", term: { years: 5 } }),
    ],
    [
      "a term that begins with the signature",
      ["effectiveFrom"],
      (json) => ({ ...bare(json), signedOn: "2017-02-01", term: { months: 18 } }),
    ],
    [
      "an effective date that somebody assumed",
      ["effectiveFrom"],
      (json) => ({
        ...bare(json),
        effectiveFrom: "2017-02-01",
        effectiveFromBasis: "assumed",
        term: { years: 5 },
      }),
    ],
  ),
  ...found("MemorandumOfUnderstanding", "memorandum.profile-assumed", [
    "money that nobody has profiled",
    ["investment"],
    (json) => ({
      ...bare(json),
      effectiveFrom: "2017-02-01",
      term: { years: 5 },
      investment: poundsFigure("1100000.00", "more-than"),
    }),
  ]),
  ...refused("MemorandumOfUnderstanding", "memorandum.term-beyond-calendar", [
    "a term beyond the year 9999",
    ["term"],
    (json) => ({ ...bare(json), effectiveFrom: "2017-02-01", term: { years: 8000 } }),
  ]),
  ...refused("MemorandumOfUnderstanding", "schema.too-small", [
    "an agreement of one party",
    ["parties"],
    (json) => ({ ...json, parties: [council] }),
  ]),
  ...refused("MemorandumOfUnderstanding", "money.non-canonical-amount", [
    "an amount without its pence",
    ["profile", 0, "amount", "amount"],
    (json) => ({
      ...bare(json),
      profile: [{ financialYear: "2016/17", amount: pounds("5") }],
    }),
  ]),
])();
