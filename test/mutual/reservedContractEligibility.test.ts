import { parseDateRange, type ReservedContractInput, reservedContractEligibility } from "concordat";
import { describe, expect, test } from "vitest";
import { date } from "../support/values.ts";

const awardedOn = date("2026-03-01");
const under = (input: Partial<ReservedContractInput> = {}) =>
  reservedContractEligibility({ awardedOn, relevantHealthCare: false, ...input });
const met = (condition: string, input: Partial<ReservedContractInput> = {}) =>
  under(input).conditions.find((found) => found.condition === condition)?.met;

describe("the law on reserving a contract is settled first", () => {
  test("before 24 February 2025 it is not known to the library, whatever the services are", () => {
    for (const relevantHealthCare of [true, false]) {
      const found = under({ awardedOn: date("2025-02-23"), relevantHealthCare });
      expect(found.regime).toBe("earlier");
      expect(found.reason).toContain("does not know the law");
      expect(found.conditions).toEqual([]);
    }
    expect(under({ awardedOn: date("2025-02-24") }).regime).toBe("procurement-act-2023");
  });

  test("for relevant health care services it is the Provider Selection Regime", () => {
    const found = under({ relevantHealthCare: true });
    expect(found.regime).toBe("provider-selection-regime");
    expect(found.conditions).toEqual([]);
  });

  test("is open while nobody says what the services are", () => {
    expect(reservedContractEligibility({ awardedOn }).regime).toBe("not-decided");
  });
});

describe("the conditions of the Procurement Act 2023", () => {
  test("stand one by one, without a verdict on the whole", () => {
    const found = under();
    expect(found.conditions.map(({ condition }) => condition)).toEqual([
      "term-five-years-or-less",
      "no-comparable-contract",
      "delivers-public-services",
      "profits-to-members-only",
      "employee-control",
    ]);
    expect(new Set(found.conditions.map((condition) => condition.met))).toEqual(
      new Set(["unknown"]),
    );
    expect(Object.keys(found).sort()).toEqual([
      "conditions",
      "reason",
      "regime",
      "source",
      "window",
    ]);
  });

  test.each([
    ["2026-04-01/P5Y", "yes"],
    ["2026-04-01/P5Y1D", "no"],
    ["2026-04-01/P1D", "yes"],
    ["2028-02-29/P5Y", "yes"],
    ["9990-01-01/P9Y", "no"],
  ])("a term of %s is within five years: %s", (period, expected) => {
    const input = { period: parseDateRange(period) };
    expect(met("term-five-years-or-less", input)).toBe(expected);
  });

  test("count a comparable contract in the three years ending with the award day", () => {
    const late = date("2029-03-01");
    const award = {
      awardedOn: date("2026-03-02"),
      sameService: true,
      sameAuthority: true,
      reserved: true,
    };
    const comparable = (changes: object) =>
      met("no-comparable-contract", {
        awardedOn: late,
        earlierAwards: [{ ...award, ...changes }],
      });
    expect(under({ awardedOn: late }).window).toEqual({ start: "2026-03-02", end: "2029-03-01" });
    expect(comparable({})).toBe("no");
    expect(comparable({ awardedOn: late })).toBe("no");
    expect(comparable({ awardedOn: date("2026-03-01") })).toBe("yes");
    expect(comparable({ sameService: false })).toBe("yes");
    expect(comparable({ sameAuthority: false })).toBe("yes");
    expect(comparable({ reserved: false })).toBe("yes");
    expect(met("no-comparable-contract", { earlierAwards: [] })).toBe("yes");
  });

  test("do not count what was reserved before the Act came into force", () => {
    const before = { sameService: true, sameAuthority: true, reserved: true };
    const earlierAwards = [{ ...before, awardedOn: date("2025-02-23") }];
    expect(met("no-comparable-contract", { earlierAwards })).toBe("yes");
    const since = [{ ...before, awardedOn: date("2025-02-24") }];
    expect(met("no-comparable-contract", { earlierAwards: since })).toBe("no");
  });

  test("take what is said of the mutual", () => {
    expect(met("delivers-public-services", { deliversPublicServices: true })).toBe("yes");
    expect(met("employee-control", { employeeControl: false })).toBe("no");
    expect(met("profits-to-members-only", { distributesTo: "nobody" })).toBe("yes");
    expect(met("profits-to-members-only", { distributesTo: "members-only" })).toBe("yes");
    expect(met("profits-to-members-only", { distributesTo: "others" })).toBe("no");
  });
});
