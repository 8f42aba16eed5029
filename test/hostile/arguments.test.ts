import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as concordat from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant, minimalMemorandum } from "../support/entities.ts";

const { checkPortfolio, grantPosition, grantSchema, isDomainError, localDate } = concordat;

/** The folders whose checks and calculators test their arguments. */
const tested = [
  "organisation",
  "funding",
  "partnership",
  "agreement",
  "grant",
  "mutual",
  "portfolio",
];

const index = readFileSync(fileURLToPath(new URL("../../src/index.ts", import.meta.url)), "utf8");

/** The functions that stand under the heading of a folder in the public list. */
function functionsOf(
  folder: string,
): readonly (readonly [string, (...args: unknown[]) => unknown])[] {
  const [, section = ""] = index.split(new RegExp(`^// ${folder}$`, "m"));
  const [own = ""] = section.split(/^\/\/ [a-z-]+$/m);
  const names = [...own.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    list.split(","),
  );
  return names.flatMap((text) => {
    const name = text.trim();
    const value = (concordat as Readonly<Record<string, unknown>>)[name];
    return typeof value === "function" ? [[name, value as never] as const] : [];
  });
}

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

describe.each(tested)("every function of %s", (folder) => {
  test("is found", () => {
    expect(functionsOf(folder).length).toBeGreaterThan(3);
  });

  test.each(functionsOf(folder))(
    "%s throws nothing but a DomainError, whatever it is given",
    (_, call) => {
      const foreign = wrong.flatMap((first) =>
        wrong.flatMap((second) => {
          try {
            call(first, second, second);
          } catch (error) {
            if (!isDomainError(error)) return [`${String(first)}, ${String(second)}: ${error}`];
          }
          return [];
        }),
      );
      expect(foreign).toEqual([]);
    },
  );
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
