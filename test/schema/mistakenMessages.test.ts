import {
  dateRange,
  financialYear,
  financialYearRange,
  formatFindings,
  grantSchema,
  instalmentPlan,
  isDomainError,
  localDate,
  Money,
  moneyFigureSchema,
  moneySchema,
  parseFigure,
  Rate,
  rateSchema,
  read,
  schedule,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant } from "../support/entities.ts";

/** The lines that a person reads about data that is refused. */
function linesOf(json: object): string {
  const result = read(grantSchema, { ...minimalGrant, ...json });
  return result.ok ? "" : formatFindings(result.problems);
}

/** The message of the error that a call throws. */
function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isDomainError(error)) return error.message;
    throw error;
  }
  return "";
}

const pound = Money.of("1", "GBP");
const year = financialYearRange(financialYear("2012/13"));

describe("an amount in JSON", () => {
  const withAmount = (amount: unknown) =>
    linesOf({ awards: [{ financialYear: "2012/13", amount }] });

  test.each([36500, 36500.5, "36500", "£36,500", "TBC"])(
    "given as %j alone: the message shows the object",
    (amount) => {
      expect(withAmount(amount)).toMatch(
        /awards\[0\]\.amount +Expected an amount such as \{"amount":"36500\.00","currency":"GBP"\}/,
      );
    },
  );

  test.each(["£36,500", "100,000", "36500", "100.005", "25%", "TBC", ""])(
    "written as %j: the message shows one, and says how many decimals it has",
    (amount) => {
      expect(withAmount({ amount, currency: "GBP" })).toMatch(
        /awards\[0\]\.amount\.amount +.*GBP as "5\.00": 2 decimals, no commas/,
      );
    },
  );

  test("the number of decimals is that of the currency", () => {
    const result = read(moneySchema, { amount: "5.00", currency: "JPY" });
    expect(!result.ok && result.problems[0]?.message).toContain('JPY as "5": 0 decimals');
  });

  test("written as a number: the message shows the string", () => {
    expect(withAmount({ amount: 36500, currency: "GBP" })).toMatch(
      /awards\[0\]\.amount\.amount +Expected a string such as "36500\.00"/,
    );
  });

  test("with a currency that is not a string: the message shows a code", () => {
    expect(withAmount({ amount: "5.00", currency: 826 })).toMatch(
      /awards\[0\]\.amount\.currency +Expected a currency code such as "GBP"/,
    );
  });
});

describe("in a form", () => {
  test("an id with a space: the message names what an id has, and that spaces are not in it", () => {
    expect(linesOf({ id: "our grant" })).toMatch(/ id +.*letters, digits and .*without spaces/);
    expect(linesOf({ lead: "Example Charity" })).toMatch(/ lead +.*without spaces/);
  });

  test("an empty title: the message says that it is empty, and how long it may be", () => {
    expect(linesOf({ title: "" })).toMatch(/ title +This is empty or .*use 1 to 500 characters/);
    expect(linesOf({ description: "" })).toMatch(
      / description +This is empty or .*use 1 to 10,000 characters/,
    );
  });

  test("a key that is misspelt: the message and the place have its name", () => {
    expect(linesOf({ titel: "Example" })).toMatch(
      / titel +The key "titel" is not expected here: correct it, or remove it/,
    );
  });
});

describe('a placeholder such as "TBC"', () => {
  test("for a date: the message shows how one is written", () => {
    expect(linesOf({ awardedOn: "TBC" })).toMatch(/ awardedOn +.*YYYY-MM-DD, such as 2017-02-01/);
    expect(messageOf(() => localDate("TBC"))).toContain("YYYY-MM-DD, such as 2017-02-01");
  });

  test("for a financial year: the message shows how one is written", () => {
    const awards = [{ financialYear: "TBC", amount: { amount: "5.00", currency: "GBP" } }];
    expect(linesOf({ awards })).toMatch(/ awards\[0\]\.financialYear +.*2016\/17/);
  });

  test("for a rate: the message shows how one is written", () => {
    const result = read(rateSchema, "TBC");
    expect(!result.ok && result.problems[0]?.message).toContain('"0.025"');
  });

  test("for a figure: the message asks for a number, not for a currency", () => {
    expect(messageOf(() => parseFigure("TBC", { as: "money" }))).toMatch(
      /a number here, or leave the figure out while it is not known/,
    );
    expect(messageOf(() => parseFigure("XYZ 5", { as: "money" }))).toContain("ISO 4217");
    const result = read(moneyFigureSchema, "TBC");
    expect(!result.ok && result.problems[0]?.message).toMatch(
      /Expected a figure with "value", "qualifier" and "asStated"/,
    );
  });

  test("for an amount: the message shows how one is written", () => {
    expect(messageOf(() => Money.parse("TBC"))).toContain('"£1,250.50"');
    expect(messageOf(() => Money.of("TBC", "GBP"))).toContain('"12.50"');
  });
});

describe("a percentage", () => {
  test('as "25%" for a rate: the message shows the decimal and the function', () => {
    for (const call of [() => Rate.of("25%"), () => Rate.parse("25%"), () => pound.times("25%")]) {
      expect(messageOf(call)).toContain('give text such as "0.025", or Rate.percent("2.5")');
    }
  });

  test("as a number for a rate in JSON: the message asks for a string", () => {
    expect(linesOf({ members: [{ organisation: "a", share: 0.25 }] })).toMatch(
      / members\[0\]\.share +Expected a string such as "0\.25" or "1\/4"/,
    );
  });

  test('as "25%" for an amount: the message says that another kind was asked for', () => {
    expect(messageOf(() => parseFigure("25%", { as: "money" }))).toMatch(/the option "as"/);
  });
});

describe("in code", () => {
  test("a number given to plus: the message shows how to make an amount of it", () => {
    expect(messageOf(() => pound.plus(5 as never))).toMatch(
      /Not a Money: make one with Money\.of\(1, "GBP"\)/,
    );
    expect(messageOf(() => pound.plus({ amount: "5.00", currency: "GBP" } as never))).toContain(
      "or Money.fromJSON()",
    );
  });

  test("a weight of 0.5: the message names the weight, and asks for text", () => {
    expect(messageOf(() => pound.allocate([1, 0.5]))).toMatch(
      /not-exact at index 1.*fractions as text, "0\.5"/,
    );
  });

  test("a period that is not whole quarters: the message names the option and its values", () => {
    const range = dateRange(localDate("2012-05-14"), year.end);
    const plan = { every: "P3M", timing: "in-advance", adjust: "none" } as const;
    const calls = [
      () => schedule({ range, every: "P3M" }),
      () => instalmentPlan(pound, range, plan),
    ];
    for (const message of calls.map(messageOf)) {
      expect(message).toContain('set the option "stub"');
      for (const end of ["initial", "final"]) {
        for (const kind of ["short", "long", "smart"])
          expect(message).toContain(`"${kind}-${end}"`);
      }
      expect(message).toContain('"both"');
    }
  });

  test("no convention for working days: the message names the option and all eight", () => {
    const message = messageOf(() =>
      instalmentPlan(pound, year, { every: "P3M", timing: "in-advance" } as never),
    );
    expect(message).toContain('"adjust"');
    for (const convention of [
      "none",
      "following",
      "preceding",
      "modified-following",
      "modified-preceding",
      "nearest",
      "following-in-year",
      "preceding-in-year",
    ]) {
      expect(message).toContain(`"${convention}"`);
    }
  });

  test('"quarterly" for a length of time: the message shows a quarter', () => {
    const every = "quarterly" as never;
    expect(messageOf(() => schedule({ range: year, every }))).toContain("P3M");
  });
});
