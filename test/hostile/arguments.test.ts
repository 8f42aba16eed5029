import * as concordat from "concordat";
import * as exact from "concordat/exact";
import * as fixtures from "concordat/fixtures";
import * as money from "concordat/money";
import * as time from "concordat/time";
import { describe, expect, test } from "vitest";
import { minimalGrant, minimalMemorandum } from "../support/entities.ts";
import { soundCalls } from "./soundCalls.ts";

const { checkPortfolio, grantPosition, grantSchema, isDomainError, localDate, Money, Rate } =
  concordat;

type Call = (...args: unknown[]) => unknown;

const entries: Readonly<Record<string, object>> = {
  concordat,
  "concordat/money": money,
  "concordat/time": time,
  "concordat/exact": exact,
  "concordat/fixtures": fixtures,
};

const isFunction = (value: unknown): value is Call => typeof value === "function";

/** A class is not called itself, but its static functions are. */
const isClass = (value: Call): boolean => /^class\b/.test(Function.prototype.toString.call(value));

const named = (prefix: string, holder: object, own: readonly string[]) =>
  own.flatMap((name): readonly (readonly [string, Call])[] => {
    const value: unknown = Reflect.get(holder, name);
    return isFunction(value) ? [[`${prefix}${name}`, value.bind(holder)]] : [];
  });

/** The functions with arguments that an entry point exports, and the static ones of its classes. */
function functionsOf(entry: object): readonly (readonly [string, Call])[] {
  return Object.entries(entry).flatMap(([name, value]) => {
    if (!isFunction(value) || name === "jsonSchemas") return [];
    if (!isClass(value)) return [[name, value] as const];
    return named(`${name}.`, value, Object.getOwnPropertyNames(value));
  });
}

/** The methods of values of this library, and the functions in its constants. */
const methods: readonly (readonly [string, Call])[] = Object.entries({
  Money: Money.of("5", "GBP"),
  Rate: Rate.of("0.5"),
  ExactAmount: exact.ExactAmount.of("5", "GBP").dividedBy(3),
  annualPeriods: concordat.annualPeriods({ startMonth: 4, startDay: 6 }),
  englandAndWales: concordat.englandAndWales,
}).flatMap(([name, value]) => {
  const prototype: object = Object.getPrototypeOf(value);
  const own = prototype === Object.prototype ? value : prototype;
  const names = Object.getOwnPropertyNames(own).filter((key) => key !== "constructor");
  return named(`${name}#`, value, names);
});

/** What programs without types, casts, forms and files that nobody has read bring. */
const wrong: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  true,
  10n,
  Symbol.iterator,
  "",
  "{}",
  "30/06/2018",
  "2018-06-31",
  new Date(0),
  [],
  [null],
  [{}],
  {},
  { amount: "1.00", currency: "GBP" },
  minimalGrant,
  { grants: [minimalGrant] },
  minimalMemorandum,
];

/** What a call ends in, if it is not an answer and not an error of this library. */
function foreignErrorOf(call: Call, args: readonly unknown[]): readonly string[] {
  try {
    const answer = call(...args);
    // A generator does nothing before it is asked for the first value.
    if (answer instanceof Object && "next" in answer)
      Reflect.apply(answer.next as Call, answer, []);
  } catch (error) {
    if (!isDomainError(error)) return [`${args.map(String).join(", ")}: ${error}`];
  }
  return [];
}

describe.each([
  ...Object.entries(entries).map(([name, entry]) => [name, functionsOf(entry)] as const),
  ["its values and constants", methods] as const,
])("every function of %s", (_, functions) => {
  test("is found", () => {
    expect(functions.length).toBeGreaterThan(4);
  });

  test.each(functions)("%s throws nothing but a DomainError, whatever it is given", (_, call) => {
    const foreign = wrong.flatMap((first) =>
      wrong.flatMap((second) => foreignErrorOf(call, [first, second, second])),
    );
    expect(foreign).toEqual([]);
  });
});

const functions = new Map(functionsOf(concordat));

describe("one wrong argument among sound ones", () => {
  test.each(soundCalls.map(([name, ...args]) => [name, args] as const))(
    "is refused by %s, not calculated with",
    (name, args) => {
      const call = functions.get(name) ?? expect.unreachable();
      expect(() => call(...args)).not.toThrow();
      const accepted = args.flatMap((sound, index) =>
        [undefined, null, true, 10n, Symbol.iterator, new Date(Number.NaN)].flatMap((value) => {
          if (typeof value === typeof sound && value !== null) return [];
          try {
            call(...args.with(index, value));
            return [`${index}: ${String(value)}`];
          } catch (error) {
            return isDomainError(error) ? [] : [`${index}: ${String(value)}: ${error}`];
          }
        }),
      );
      expect(accepted).toEqual([]);
    },
  );
});

test("what a callback of the caller throws passes through", () => {
  const own = new RangeError("of the caller");
  const fails = (): never => {
    throw own;
  };
  const thrown = [
    () => Money.sumBy([1], fails, "GBP"),
    () => Money.groupSum([1], fails, fails, "GBP"),
    () =>
      concordat.isWorkingDay(localDate("2018-06-07"), {
        weekend: [],
        holidays: [],
        validTo: localDate("2017-04-01"),
        project: fails,
      }),
  ].map(codeOf);
  expect(thrown).toEqual([own, own, own]);
});

const grant = grantSchema.parse(minimalGrant);
const codeOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return isDomainError(error) ? [error.code, error.values] : error;
  }
};

describe("a wrong day", () => {
  test.each(["30/06/2018", "2018-06-31", "2018-6-3", "", new Date(0), undefined])(
    "is refused by a calculator, not calculated with: %s",
    (day) => {
      expect(codeOf(() => grantPosition(grant, day as never))).toEqual([
        "argument.not-a-day",
        { of: "asOf" },
      ]);
    },
  );

  test("is refused by a check, in its context", () => {
    expect(codeOf(() => checkPortfolio({}, { asOf: new Date(0) as never }))).toEqual([
      "argument.not-a-day",
      { of: "context.asOf" },
    ]);
  });
});

describe("what nobody has read", () => {
  const asOf = localDate("2018-06-07");

  test("is named by where its first amount stands", () => {
    expect(codeOf(() => checkPortfolio({ grants: [minimalGrant] } as never, { asOf }))).toEqual([
      "argument.json-form",
      { of: "portfolio", path: "grants[0].awards[0].amount" },
    ]);
    expect(codeOf(() => grantPosition(minimalGrant as never, asOf))).toEqual([
      "argument.json-form",
      { of: "grant", path: "awards[0].amount" },
    ]);
  });

  test("is named where it is still text", () => {
    expect(codeOf(() => checkPortfolio("{}" as never, { asOf }))).toEqual([
      "argument.text",
      { of: "portfolio" },
    ]);
  });
});
