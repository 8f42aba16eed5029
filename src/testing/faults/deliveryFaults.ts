import { bareGrant, claim, paid } from "./bareGrant.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { euros, pounds } from "./faultJson.ts";

const minibus = { name: "Minibus", cost: pounds("100.00"), share: "4/5" } as const;
const trained = { name: "People trained", target: 10 } as const;

/** Faults of what a grant is to achieve, what was bought with it, and what is put beside it. */
export const deliveryFaults = (): readonly Fault[] => [
  ...found(bareGrant, "grant.output-missed", ["outputs", 0], {
    "one fewer than the target": either(9, 10, (actual) => ({
      outputs: [{ ...trained, actual, by: "2013-03-31" }],
    })),
  }),
  ...found(bareGrant, "grant.results-above-award", ["outputs"], {
    "targets that are worth a penny a head too much": either("10.01", "10.00", (price) => ({
      outputs: [{ ...trained, unitPrice: pounds(price) }],
    })),
  }),
  ...found(bareGrant, "grant.assets-above-award", ["assets"], {
    "assets of which the grant paid a penny more than it was": either(
      "125.02",
      "125.00",
      (cost) => ({
        assets: [{ ...minibus, cost: pounds(cost) }],
      }),
    ),
  }),
  ...found(bareGrant, "grant.asset-disposed-early", ["assets", 0, "disposedOn"], {
    "an asset that was sold the day before it was bought": either(
      "2012-04-30",
      "2012-05-01",
      (disposedOn) => ({
        assets: [{ ...minibus, boughtOn: "2012-05-01", disposedOn, proceeds: pounds("1.00") }],
      }),
    ),
  }),
  ...found(bareGrant, "grant.proceeds-unknown", ["assets", 0], {
    "an asset that was given away on the last day on which it was monitored": either(
      "2016-03-01",
      "2016-02-29",
      (monitoredUntil) => ({
        assets: [{ ...minibus, monitoredUntil, disposedOn: "2016-03-01" }],
      }),
    ),
  }),
  ...found(bareGrant, "grant.match-missing", ["match"], {
    "a match that is a penny short": either("24.99", "25.00", (amount) => ({
      match: { required: "1/5", found: [{ kind: "cash", amount: pounds(amount) }] },
    })),
    "a match in kind where only money counts": either("cash", "cash-or-in-kind", (counts) => ({
      match: { required: "1/5", counts, found: [{ kind: "in-kind", amount: pounds("25.00") }] },
    })),
  }),
  ...found(bareGrant, "grant.paid-rate-differs", ["instalments", 0, "paidIn"], {
    "a payment in euros that is a cent away from its rate": either(
      "125.01",
      "125.00",
      (amount) => ({
        instalments: [{ ...paid("2012-07-02"), paidIn: { amount: euros(amount), rate: "1.25" } }],
      }),
    ),
  }),
  ...found(bareGrant, "grant.vat-above-claimed", ["claims", 0, "headings", 0, "irrecoverableVat"], {
    "more VAT than was claimed": either("10.01", "10.00", (vat) => ({
      vatTreatment: { kind: "outside-scope", irrecoverableEligible: true },
      claims: [claim("10.00", { irrecoverableVat: pounds(vat) })],
    })),
  }),
  ...found(bareGrant, "grant.vat-not-eligible", ["claims", 0, "headings", 0, "irrecoverableVat"], {
    "VAT that the grant does not pay": either(false, true, (irrecoverableEligible) => ({
      vatTreatment: { kind: "outside-scope", irrecoverableEligible },
      claims: [claim("12.00", { irrecoverableVat: pounds("2.00") })],
    })),
  }),
  ...refused(bareGrant, "grant.proceeds-without-day", ["assets", 0, "disposedOn"], {
    "proceeds of an asset that was not disposed of": {
      assets: [{ ...minibus, proceeds: pounds("1.00") }],
    },
  }),
  ...refused(bareGrant, "grant.match-of-all", ["match", "required"], {
    "a match of the whole": { match: { required: "1" } },
  }),
];
