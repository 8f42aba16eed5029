import {
  DomainError,
  finding,
  findingsAt,
  hasErrors,
  isDomainError,
  Money,
  ruleTable,
} from "concordat";
import { describe, expect, expectTypeOf, test } from "vitest";

interface OurRules {
  readonly "our.no-contact": { readonly name: string };
  readonly "our.contact-left": { readonly name: string; readonly verdict: "no" | "unknown" };
}

const ourRules = ruleTable<OurRules>(
  { document: "our own handbook", evidence: "illustrative" },
  {
    "our.no-contact": {
      title: "Every partner has a contact",
      severity: "warning",
      message: ({ name }) => `${name} has no contact: add one.`,
    },
    "our.contact-left": {
      title: "Every contact still works there",
      severity: "error",
      message: ({ name }) => `The contact of ${name} has left: name another.`,
    },
  },
);

describe("a finding", () => {
  test("takes its severity and its message from its rule", () => {
    expect(finding(ourRules, "our.no-contact", ["partners", 2], { name: "Example Trust" })).toEqual(
      {
        rule: "our.no-contact",
        severity: "warning",
        path: ["partners", 2],
        message: "Example Trust has no contact: add one.",
        values: { name: "Example Trust" },
      },
    );
  });

  test("may have a severity of its own", () => {
    expect(
      finding(ourRules, "our.no-contact", [], { name: "A" }, { severity: "info" }).severity,
    ).toBe("info");
  });

  test("is information where its verdict is not a plain no", () => {
    const found = (verdict: "no" | "unknown") =>
      finding(ourRules, "our.contact-left", [], { name: "A", verdict }).severity;
    expect([found("no"), found("unknown")]).toEqual(["error", "info"]);
  });

  test("has the values of its rule, by type", () => {
    const { values } = finding(ourRules, "our.no-contact", [], { name: "A" });
    expectTypeOf(values).toEqualTypeOf<{ readonly name: string }>();
  });

  test("gets a longer path from the check of the whole, and is itself not changed", () => {
    const found = finding(ourRules, "our.no-contact", ["contact"], { name: "A" });
    expect(findingsAt([found], ["partners", 0])).toEqual([
      { ...found, path: ["partners", 0, "contact"] },
    ]);
    expect(found.path).toEqual(["contact"]);
  });
});

test("only an error counts as an error", () => {
  const warning = finding(ourRules, "our.no-contact", [], { name: "A" });
  const note = finding(ourRules, "our.no-contact", [], { name: "A" }, { severity: "info" });
  const error = finding(ourRules, "our.no-contact", [], { name: "A" }, { severity: "error" });
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning, note])).toBe(false);
  expect(hasErrors([warning, error, note])).toBe(true);
});

describe("an error of this library", () => {
  test("is told from any other value", () => {
    const error = new DomainError("our.code", "Something is wrong: mend it", {});
    expect(isDomainError(error)).toBe(true);
    expect(error).toBeInstanceOf(DomainError);
    for (const other of [
      new Error("x"),
      null,
      undefined,
      "concordat",
      { library: "concordat", code: "a" },
    ]) {
      expect(isDomainError(other)).toBe(false);
    }
  });

  test("is known when it comes from another copy of the library", () => {
    class Foreign extends Error {
      readonly library = "concordat";
      readonly code = "money.currency-mismatch";
    }
    const foreign = new Foreign("from another copy");
    expect(isDomainError(foreign)).toBe(true);
    expect(isDomainError(foreign, "money.currency-mismatch")).toBe(true);
    expect(isDomainError(foreign, "money.not-money")).toBe(false);
  });

  test("has the values of the failure that is asked for, by type", () => {
    const error: unknown = new DomainError("money.currency-mismatch", "Convert one", {
      left: "GBP",
      right: "EUR",
    });
    expect.assertions(2);
    if (isDomainError(error, "money.currency-mismatch")) {
      expectTypeOf(error.values).toEqualTypeOf<{ readonly left: string; readonly right: string }>();
      expect(error.values).toEqual({ left: "GBP", right: "EUR" });
    }
    if (isDomainError(error) && error.code === "money.currency-mismatch") {
      expectTypeOf(error.values.left).toEqualTypeOf<string>();
      expect(error.values.right).toBe("EUR");
    }
  });

  test("is named for what it is, and not for its class as a bundler has it", () => {
    expect(new DomainError("our.code", "Something is wrong: mend it", {}).name).toBe("DomainError");
  });

  test("carries a stable code beside its message", () => {
    const pounds: Money = Money.of("1", "GBP");
    let caught: unknown;
    try {
      pounds.plus(Money.of("1", "EUR") as never);
    } catch (error) {
      caught = error;
    }
    expect(isDomainError(caught) && [caught.code, caught.values]).toEqual([
      "money.currency-mismatch",
      { left: "GBP", right: "EUR" },
    ]);
  });
});
