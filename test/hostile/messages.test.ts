import * as concordat from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { failureCalls } from "../support/failureCalls.ts";
import { failureOutcome } from "../support/failureOutcome.ts";
import { placesIn, withAt } from "../support/json.ts";
import { fullEntities } from "../support/sampleEntities.ts";

const {
  carryForward,
  financialYear,
  financialYearRange,
  fundSchema,
  gdpDeflatorObrNovember2025,
  isDomainError,
  Money,
  omitFields,
  parseFigure,
  portfolioSchema,
  Rate,
  read,
  readJson,
  realTerms,
  spendProfile,
  transferLimit,
  validate,
} = concordat;

/** The longest message of an error, in characters: none needs more than a short paragraph. */
const longestError = 400;

/** The longest message of a problem: it may list all statuses of an entity. */
const longestProblem = 600;

/** Text that nobody wants to see in a log, and far too much of it. */
const secret = `SECRET\u001b[31m${"\u202ex".repeat(10_000)}`;
const digits = "7".repeat(900);
const pound = Money.of("1", "GBP");
const year = financialYearRange(financialYear("2012/13"));
const huge = Money.of(`${digits}.00`, "GBP");

const repeats = /SECRET|\p{Cc}|\u202e|7{50}/u;

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isDomainError(error)) return error.message;
    throw error;
  }
  return "";
}

describe("the message of an error", () => {
  test.each(Object.entries(failureCalls))("%s is short as it is mostly thrown", (_, call) => {
    expect(failureOutcome(call)?.message.length).toBeLessThanOrEqual(longestError);
  });

  test.each<[name: string, call: () => unknown]>([
    ["a result of many digits", () => huge.dividedBy("1.7")],
    ["an amount of many digits", () => Money.of(`0.${digits}`, "GBP")],
    ["limits of many digits", () => pound.clamp(huge, pound)],
    ["a rate of many digits", () => transferLimit(pound, digits)],
    ["a currency", () => Money.of("1", secret as never)],
    ["two currencies", () => Money.sum([pound], secret as never)],
    ["amount text", () => Money.parse(secret)],
    ["amount text in code", () => Money.of(secret, "GBP")],
    ["a rate", () => Rate.parse(secret)],
    ["a figure", () => parseFigure(secret)],
    ["a unit that the amount is per", () => spendProfile(per(secret), year, { by: "days" })],
    ["an unknown option", () => spendProfile(pound, year, { by: secret as never })],
    ["a year of a profile", () => spendProfile(pound, year, { by: "days", agreed: [of(secret)] })],
    ["a year of a price index", () => inPricesOf(secret)],
    ["a row of a price index", () => inPricesOf("2012/13", secret)],
    ["a year of a carry-forward", () => carryForward({ ...spent, financialYear: secret as never })],
    ["a limit of reading", () => read(fundSchema, {}, { depth: secret as never })],
  ])("repeats nothing of %s", (_, call) => {
    const message = messageOf(call);
    expect(message).toMatch(/^\S.{8,}/);
    expect(message.length).toBeLessThanOrEqual(longestError);
    expect(message).not.toMatch(repeats);
  });

  test("has the name of a field escaped and cut", () => {
    const message = messageOf(() => omitFields(fundSchema, [secret as never]));
    expect(message).toContain('"SECRET\\u001b[31m\\u202ex');
    expect(message).toMatch(/^[\x20-\x7e…]+$/);
    expect(message.length).toBeLessThanOrEqual(longestError + 6 * 100);
  });

  test("is cut where the library of somebody else fills it", () => {
    const schema = z.string().refine(() => false, { error: secret });
    const result = read(schema, "x");
    expect(!result.ok && result.problems[0]?.message.length).toBe(1_000);
  });
});

const per = (unit: string) => ({ ...parseFigure("£5 a year", { as: "money" }), per: unit });
const of = (label: string) => ({ financialYear: label as never, amount: pound });
const spent = { awarded: pound, paid: pound, spent: pound };
const inPricesOf = (pricesOf: string, of = "2012/13") =>
  realTerms([{ financialYear: of as never, amount: pound }], {
    pricesOf: pricesOf as never,
    index: gdpDeflatorObrNovember2025,
    rounding: "half-even",
  });

describe("the message of a problem", () => {
  const places = placesIn(fullEntities);

  test.each<[name: string, value: unknown]>([
    ["a very long string", secret],
    ["a string that is only a little too long", secret.slice(0, 600)],
    ["many digits", digits],
    ["a huge number", 7e300],
    ["a list", [secret]],
    ["an object", { [secret.slice(0, 500)]: secret }],
  ])("repeats nothing of %s, wherever it stands", (_, value) => {
    for (const { path } of places) {
      const json = withAt(fullEntities, path, value);
      const result = read(portfolioSchema, json);
      for (const { message } of result.ok ? [] : result.problems) {
        const [, key = ""] = /^The key (".*?") is not expected here/.exec(message) ?? [];
        const rest = message.replace(key, "");
        if (message.length > longestProblem + 600 || repeats.test(rest)) {
          expect.fail(`${path.join(".")}: ${message}`);
        }
        if (key === "" && message.length > longestProblem) {
          expect.fail(`${path.join(".")}: ${message}`);
        }
        expect(key).toMatch(/^[\x20-\x7e…]*$/);
      }
    }
  });

  test.each<[name: string, text: string]>([
    ["text that is not JSON", secret],
    ["a string that does not end", `{ "name": "${"x".repeat(20_000)}`],
    ["a key that stands twice", `{ "${"k".repeat(900)}": 1, "${"k".repeat(900)}": 2 }`],
  ])("repeats nothing of %s", (_, text) => {
    const result = readJson(fundSchema, text);
    for (const { message } of result.ok ? [] : result.problems) {
      expect(message.length).toBeLessThanOrEqual(longestProblem);
      expect(message).not.toMatch(/SECRET|x{50}|k{101}/);
    }
  });

  test("repeats nothing of a value made in code", () => {
    const fund = { id: secret, name: secret, holder: new Date(), [secret]: () => secret };
    for (const { message } of validate(fundSchema, fund as never)) {
      expect(message.length).toBeLessThanOrEqual(longestProblem);
      expect(message).not.toMatch(repeats);
    }
  });
});

describe("every function", () => {
  const functions = Object.entries<unknown>({ ...concordat }).filter(
    (entry): entry is [string, (...args: unknown[]) => unknown] =>
      typeof entry[1] === "function" && !/^[A-Z]/.test(entry[0]),
  );
  const wrong: readonly unknown[] = [
    secret,
    digits,
    7e300,
    [secret],
    { [secret]: secret },
    { start: secret, end: secret, qualifier: secret, value: secret, per: secret },
    { amount: secret, currency: secret },
    huge,
    1,
  ];

  test.each(functions)("%s repeats nothing of what it is given in its errors", (_, call) => {
    for (const first of wrong) {
      for (const second of wrong) {
        try {
          call(first, second, second);
        } catch (error) {
          if (!isDomainError(error)) continue;
          expect(error.message.length).toBeLessThanOrEqual(1_000);
          expect(error.message).not.toMatch(/\p{Cc}|\u202e|7{50}/u);
        }
      }
    }
  });
});
