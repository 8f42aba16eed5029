import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { FundingAggregate, JsonSchema } from "concordat";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entityNames } from "../../src/schema/entityNames.ts";
import { minimalGrant, poundsJson } from "../support/entities.ts";
import { brokenLinks, linksOf } from "./brokenLinks.ts";
import { bundle } from "./bundle.ts";
import { failingTests } from "./failingTests.ts";
import { writeGuidePrograms } from "./guidePrograms.ts";
import { root } from "./packCopy.ts";
import { type PackedProject, packProject } from "./packProject.ts";
import {
  exportsWithAny,
  hoverOf,
  importsOf,
  instantiationsIn,
  manifestOf,
  typeErrorsOf,
} from "./typesOf.ts";

let project: PackedProject;

/** The failure by which the tests of errors stand for all. */
const mismatch = "money.currency-mismatch";

// One build serves all tests of this file; it takes some seconds.
beforeAll(() => {
  project = packProject();
}, 120_000);

afterAll(() => project?.remove());

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The text of a file of the installed package. */
function inPackage(file: string): string {
  return readFileSync(join(project.consumer, "node_modules/concordat", file), "utf8");
}

/** Runs an ES module in a folder and gives what it prints, as JSON. */
function runModule(folder: string, name: string, code: string): unknown {
  const printed = execFileSync(process.execPath, [write(folder, name, code)], { encoding: "utf8" });
  return JSON.parse(printed);
}

describe("the tarball", () => {
  test("holds what a user needs and nothing else", () => {
    const built = /^dist\/(?:[\w-]+\.(?:js|js\.map)|types\/(?:[\w-]+\/)*\w+\.d\.ts)$/;
    const pages = /^docs\/(?:guides|rules)\/[\w-]+\.md$/;
    const schemas = /^schema\/[a-z-]+\.json$/;
    const known = [built, pages, schemas];
    const others = project.files.filter((file) => !known.some((kind) => kind.test(file)));
    expect(others.sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "LICENSE-BUNDLED.md",
      "LICENSE-DATA.md",
      "README.md",
      "package.json",
    ]);
  });

  test("has at most 4 MB unpacked", () => {
    const kinds = {
      code: /\.js$/,
      "source maps": /\.map$/,
      types: /\.d\.ts$/,
      "JSON Schemas": /^schema\//,
      guides: /^docs\/guides\//,
      "pages of rules": /^docs\/rules\//,
    };
    const weights = Object.entries(kinds).map(([kind, files]) => {
      const sizes = [...project.sizes].filter(([file]) => files.test(file));
      return [kind, sizes.reduce((sum, [, size]) => sum + size, 0)] as const;
    });
    const all = [...project.sizes.values()].reduce((sum, size) => sum + size, 0);
    const rest = weights.reduce((left, [, weight]) => left - weight, all);
    for (const [kind, weight] of [
      ...weights,
      ["other files", rest] as const,
      ["all", all] as const,
    ]) {
      console.log(`${(weight / 1e6).toFixed(2)} MB  ${kind}`);
      expect(weight, kind).toBeGreaterThan(0);
    }
    expect(all).toBeLessThanOrEqual(4_000_000);
  });

  test("has source maps that name the sources and do not repeat them", () => {
    for (const file of project.files.filter((name) => name.endsWith(".map"))) {
      const map = JSON.parse(inPackage(file)) as { sources: string[]; sourcesContent?: unknown };
      expect(map.sourcesContent, file).toBeUndefined();
    }
  });

  test("ships the licence of every package of which it holds code", () => {
    const sources = project.files
      .filter((name) => name.endsWith(".map"))
      .flatMap((file) => (JSON.parse(inPackage(file)) as { sources: string[] }).sources);
    expect(sources.length).toBeGreaterThan(300);
    const own = /^\.\.\/(?:src|examples\/data)\//;
    const others = sources.filter((source) => !own.test(source));
    const bundled = new Set(
      others.map((source) => source.split("node_modules/")[1]?.split("/")[0]),
    );
    expect([...bundled]).toEqual(["date-fns"]);
    const licence = readFileSync(join(root, "node_modules/date-fns/LICENSE.md"), "utf8");
    expect(inPackage("LICENSE-BUNDLED.md")).toContain(`## date-fns\n\n${licence.trim()}`);
  });

  test("has pages whose links lead to files in it", () => {
    const folder = join(project.consumer, "node_modules/concordat");
    expect(linksOf(folder, project.files).length).toBeGreaterThan(20);
    expect(brokenLinks(folder, project.files)).toEqual([]);
  });

  test("has the JSON Schemas that the library gives, one for each list of a portfolio", () => {
    const files = project.files.filter((file) => file.startsWith("schema/"));
    const shipped = files.map((file) => JSON.parse(inPackage(file)) as JsonSchema);
    const given = runModule(
      project.consumer,
      "schemas.mjs",
      `import { jsonSchemas } from "concordat";
       console.log(JSON.stringify(Object.values(jsonSchemas())));`,
    ) as readonly JsonSchema[];
    const names = [...Object.values(entityNames), "Portfolio"];
    const wanted = given.filter(({ $id }) =>
      names.some((name) => $id === `urn:concordat:schema:${name}`),
    );
    const byId = (one: JsonSchema, other: JsonSchema) => (`${one.$id}` < `${other.$id}` ? -1 : 1);
    expect(shipped.sort(byId)).toEqual(wanted.sort(byId));
    for (const file of files)
      expect(inPackage(file)).toBe(JSON.stringify(JSON.parse(inPackage(file))));
  });

  test("has JSON Schemas that a program imports", () => {
    const seen = runModule(
      project.consumer,
      "import-schema.mjs",
      `import grant from "concordat/schema/grant.json" with { type: "json" };
       import { createRequire } from "node:module";
       const portfolio = createRequire(import.meta.url)("concordat/schema/portfolio.json");
       console.log(JSON.stringify([grant.title, portfolio.title]));`,
    );
    expect(seen).toEqual(["Strategic partner grant", "Portfolio"]);
  });

  test("holds the code and the types of every entry point", () => {
    const { exports } = manifestOf(project.consumer) as { exports: Record<string, unknown> };
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target as Record<string, string>),
    );
    expect(targets.length).toBeGreaterThan(6);
    const missing = targets.filter((target) => {
      const [before = "", after = ""] = target.replace("./", "").split("*");
      return !project.files.some((file) => file.startsWith(before) && file.endsWith(after));
    });
    expect(missing).toEqual([]);
  });

  test("holds every file that its declarations import", () => {
    const imports = project.files
      .filter((file) => file.endsWith(".d.ts"))
      .flatMap((file) => {
        const text = readFileSync(join(project.consumer, "node_modules/concordat", file), "utf8");
        return importsOf(text)
          .filter((name) => name.startsWith("."))
          .map((name) => join(dirname(file), name).replace(/\.ts$/, ".d.ts"));
      });
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.filter((file) => !project.files.includes(file))).toEqual([]);
  });
});

const consumerOfTypes = `
import { checkPortfolio, localDate, type Money as AnyMoney, type Portfolio, portfolioSchema, readJson } from "concordat";
import { Money } from "concordat/money";
import { financialYearOf, type LocalDate } from "concordat/time";
import type { ExactAmount } from "concordat/exact";
import { buildGrant } from "concordat/fixtures";
import { moneyArbitrary } from "concordat/arbitraries";

const read = readJson(portfolioSchema, "{}");
const portfolio: Portfolio = read.ok ? read.value : {};
const asOf: LocalDate = localDate("2018-06-07");
const rules: readonly string[] = checkPortfolio(portfolio, { asOf }).map(({ rule }) => rule);
const pounds: Money<"GBP"> = Money.of("1.10", "GBP");
const same: AnyMoney = pounds;
// @ts-expect-error - two currencies
pounds.plus(Money.of("1", "EUR"));
// @ts-expect-error - plain text is no date
financialYearOf("2018-06-07");
// @ts-expect-error - not exact
export const exact: ExactAmount = pounds;
// @ts-expect-error - no grant is text
export const grant: string = buildGrant();
// @ts-expect-error - no generator is text
export const amounts: string = moneyArbitrary();
export { rules, same };
`;

describe("a stranger's project", () => {
  test("imports every entry point with plain Node", () => {
    const seen = runModule(
      project.consumer,
      "run.mjs",
      `import * as all from "concordat";
       import { Money } from "concordat/money";
       import { financialYearOf, localDate } from "concordat/time";
       console.log(JSON.stringify([
         Money === all.Money,
         Money.parse("£1.1m"),
         financialYearOf(localDate("2017-02-01")),
         all.readJson(all.portfolioSchema, '{ "funds": [] }').ok,
       ]));`,
    );
    expect(seen).toEqual([true, { amount: "1100000.00", currency: "GBP" }, "2016/17", true]);
  });

  test("finds fixtures and generators that are of the same library", () => {
    const seen = runModule(
      project.consumer,
      "fixtures.mjs",
      `import * as fc from "fast-check";
       import { checkGrant, Money, read, grantSchema } from "concordat";
       import { grantArbitrary, mutatorsOf } from "concordat/arbitraries";
       import { buildGrant, gmVcseMou, invalidExamples } from "concordat/fixtures";
       const [mutator] = mutatorsOf("StrategicPartnerGrant");
       const [grant] = fc.sample(grantArbitrary(), 1);
       console.log(JSON.stringify([
         gmVcseMou.investment.value instanceof Money,
         checkGrant(buildGrant()),
         invalidExamples.length > 50,
         checkGrant(read(grantSchema, mutator.mutate(grant)).value)
           .some(({ rule }) => rule === mutator.rule),
       ]));`,
    );
    expect(seen).toEqual([true, [], true, true]);
  });

  test("finds nothing changed by the import but what zod itself adds", () => {
    const added = runModule(
      project.consumer,
      "globals.mjs",
      `const keys = () => Reflect.ownKeys(globalThis).map(String);
       const before = new Set(keys());
       await import("zod");
       const zods = new Set(keys());
       await import("concordat");
       await import("concordat/money");
       await import("concordat/time");
       const after = keys();
       console.log(JSON.stringify({
         byZod: [...zods].filter((key) => !before.has(key)),
         byUs: after.filter((key) => !zods.has(key)),
       }));`,
    ) as { byZod: string[]; byUs: string[] };
    expect(added.byUs).toEqual([]);
    expect(added.byZod.filter((key) => !key.startsWith("__zod_global"))).toEqual([]);
  });

  test.each(["NodeNext", "Bundler", "Node10"] as const)(
    "compiles strictly under %s",
    { timeout: 30_000 },
    (resolution) => {
      const right = write(project.consumer, `types-${resolution}.mts`, consumerOfTypes);
      expect(typeErrorsOf(right, resolution)).toEqual([]);
      const unknownName = 'import { Coins } from "concordat";\nCoins;';
      const wrong = write(project.consumer, `wrong-${resolution}.mts`, unknownName);
      expect(typeErrorsOf(wrong, resolution)).toHaveLength(1);
    },
  );
});

describe("the programs of the guides, in a stranger's project", () => {
  const portfolio = (id: string, amount: string): string =>
    JSON.stringify({
      grants: [
        {
          ...minimalGrant,
          id,
          awards: [{ financialYear: "2012/13", amount: poundsJson(amount) }],
        },
      ],
    });
  const parts = [portfolio("a", "100.00"), portfolio("b", "0.01")];
  const node = (args: readonly string[], input = ""): string =>
    execFileSync(process.execPath, args, {
      cwd: project.consumer,
      encoding: "utf8",
      input,
      stdio: ["pipe", "pipe", "pipe"],
    });

  test("are all run by the tests that follow", () => {
    const programs = ["totals.mjs", "aggregate.mjs", "merge.mjs"];
    expect(writeGuidePrograms(project.consumer)).toEqual(programs);
  });

  test("give the totals of files, by worker threads", () => {
    writeGuidePrograms(project.consumer);
    const files = parts.map((text, index) => write(project.consumer, `part-${index}.json`, text));
    expect(node(["totals.mjs", ...files])).toBe("2012/13  £100.01\n");
    const broken = write(project.consumer, "part-broken.json", "{");
    expect(() => node(["totals.mjs", broken])).toThrow(/json\.syntax/);
  });

  test("turn portfolios into aggregates, a line each, and merge those", () => {
    writeGuidePrograms(project.consumer);
    const aggregates = node(["aggregate.mjs"], parts.join("\n"));
    expect(aggregates.trimEnd().split("\n")).toHaveLength(2);
    const merged = node(["merge.mjs"], aggregates);
    const { entities, cells } = JSON.parse(merged) as FundingAggregate;
    expect(entities).toEqual({ grants: 2 });
    expect(cells.map(({ amount }) => amount.lower?.value.amount)).toEqual(["100.01"]);
    expect(node(["merge.mjs"], node(["merge.mjs"]) + merged)).toBe(merged);
    expect(() => node(["aggregate.mjs"], "{")).toThrow(/json\.syntax/);
  });
});

describe("two installed copies", () => {
  const otherCopy = (file: string) =>
    relative(project.consumer, join(project.withoutZod, "node_modules/concordat/dist", file));

  test("take the values of each other: no class is branded by a private member", () => {
    const user = write(
      project.consumer,
      "two-copies.mts",
      `import type { Money, Rate } from "concordat/money";
       import type { ExactAmount } from "concordat/exact";
       import type { Money as OtherMoney, Rate as OtherRate } from "${otherCopy("types/entries/money.d.ts")}";
       import type { ExactAmount as OtherExactAmount } from "${otherCopy("types/entries/exact.d.ts")}";
       export const here = (
         money: OtherMoney<"GBP">, rate: OtherRate, exact: OtherExactAmount<"GBP">,
       ): [Money<"GBP">, Rate, ExactAmount<"GBP">] => [money, rate, exact];
       export const there = (
         money: Money<"GBP">, rate: Rate, exact: ExactAmount<"GBP">,
       ): [OtherMoney<"GBP">, OtherRate, OtherExactAmount<"GBP">] => [money, rate, exact];
       // @ts-expect-error - another currency
       export const wrong = (money: OtherMoney<"EUR">): Money<"GBP"> => money;
       // @ts-expect-error - the constructor stays private
       export type Constructed = InstanceType<typeof import("concordat/money").Money>;\n`,
    );
    expect(typeErrorsOf(user, "NodeNext")).toEqual([]);
  });

  test("know each other's errors", () => {
    const told = runModule(
      project.consumer,
      "errors-two-copies.mjs",
      `import { DomainError, isDomainError } from "concordat";
       import { isDomainError as isMoneyError } from "concordat/money";
       import { Money } from "${otherCopy("money.js")}";
       let error;
       try {
         Money.of("1", "GBP").plus(Money.of("1", "USD"));
       } catch (caught) {
         error = caught;
       }
       console.log(JSON.stringify({
         sameClass: error instanceof DomainError,
         told: [isDomainError(error), isDomainError(error, "${mismatch}"), isMoneyError(error, "${mismatch}")],
         otherCode: isDomainError(error, "money.not-money"),
         values: error.values,
       }));`,
    );
    expect(told).toEqual({
      sameClass: false,
      told: [true, true, true],
      otherCode: false,
      values: { left: "GBP", right: "USD" },
    });
  });
});

describe("an error of the library, in a stranger's project", () => {
  test.each(["concordat", "concordat/money"])(
    "is told by its code, and its values are typed, through %s",
    { timeout: 30_000 },
    (entry) => {
      const user = write(
        project.consumer,
        `errors-${entry.replace("/", "-")}.mts`,
        `import { isDomainError } from "${entry}";
         export function left(error: unknown): string | undefined {
           return isDomainError(error, "${mismatch}") ? error.values.left : undefined;
         }
         export function right(error: unknown): string | undefined {
           if (isDomainError(error) && error.code === "${mismatch}") return error.values.right;
           return undefined;
         }
         export function none(error: unknown): void {
           // @ts-expect-error - no failure has this code
           if (isDomainError(error, "money.mismatch")) return;
           // @ts-expect-error - the error of this failure has no such value
           if (isDomainError(error, "${mismatch}")) error.values.middle;
         }\n`,
      );
      expect(typeErrorsOf(user, "NodeNext")).toEqual([]);
    },
  );
});

describe("the compiler of a stranger's project", () => {
  test("names types in its messages as the documentation does", { timeout: 30_000 }, () => {
    const user = write(
      project.consumer,
      "messages.mts",
      `import { fundSchema, type LocalDate, Money, type Portfolio, type Rate } from "concordat";
       import type { ExactAmount } from "concordat/exact";
       const pounds = Money.of("1", "GBP");
       pounds.plus(Money.of("1", "EUR"));
       export const text: string = pounds;
       export const rate: Rate = pounds;
       export const exact: ExactAmount<"GBP"> = pounds;
       export const date: LocalDate = "2017-02-01";
       export const portfolio: Portfolio = fundSchema;\n`,
    );
    const types = typeErrorsOf(user, "NodeNext").map((message) =>
      Array.from(message.split("\n")[0]?.matchAll(/'([^']+)'/g) ?? [], ([, type]) => type),
    );
    expect(types).toEqual([
      ['Money<"EUR">', 'Money<"GBP">'],
      ['Money<"GBP">', "string"],
      ['Money<"GBP">', "Rate"],
      ['Money<"GBP">', 'ExactAmount<"GBP">'],
      ["string", "LocalDate"],
      ["Schema<Fund>", "Portfolio"],
    ]);
  });

  test("has an editor show signatures and documentation", { timeout: 30_000 }, () => {
    const user = write(
      project.consumer,
      "hovers.mts",
      `import { Money } from "concordat";\nMoney.of("1", "GBP").plus;\n`,
    );
    const [signature, documentation] = hoverOf(user, "plus").split("\n");
    expect(signature).toBe('(method) Money<"GBP">.plus(other: Money<"GBP">): Money<"GBP">');
    expect(documentation).toMatch(/^Adds an amount of the same currency/);
  });

  test.each([
    ["Fund", "fundSchema"],
    ["Organisation", "organisationSchema"],
    ["StrategicPartnerGrant", "grantSchema"],
    ["Portfolio", "portfolioSchema"],
    ["Money", "moneySchema"],
    ["LocalDate", "localDateSchema"],
  ])(
    "works out at most 50 types for %s and %s, beside the type that zod gives every schema",
    { timeout: 30_000 },
    (type, schema) => {
      // Whoever names `z.ZodType` at all has the compiler work out some 1,900 types of zod's, once in a
      // project however many schemas it has. That is zod's price, so that it is taken off; a schema
      // whose own type were not plain would cost hundreds more, and be seen here.
      const empty = write(
        project.consumer,
        "empty.mts",
        `import type * as z from "zod";
       export declare const schema: z.ZodType<string, string>;\n`,
      );
      const user = write(
        project.consumer,
        `cost-${type}.mts`,
        `import { type ${type}, ${schema} } from "concordat";
       export const input: unknown = JSON.parse("{}");
       export const value: ${type} = ${schema}.parse(input);\n`,
      );
      expect(typeErrorsOf(user, "NodeNext")).toEqual([]);
      expect(instantiationsIn(user) - instantiationsIn(empty)).toBeLessThanOrEqual(50);
    },
  );
});

const threeValues = `
import { DomainError, Money, Rate } from "concordat";
import { ExactAmount } from "concordat/exact";
const money = Money.of("300000", "GBP");
const rate = Rate.ratio(1, 4);
const exact = ExactAmount.of("1", "GBP").dividedBy(3);
`;

describe("values of the library, in a stranger's console", () => {
  const texts = ["Money(GBP 300000.00)", "Rate(1/4)", "ExactAmount(GBP 1/3)"];
  const printed = (name: string, code: string): string =>
    execFileSync(process.execPath, [write(project.consumer, name, code)], { encoding: "utf8" });

  test("print as what they are, and in the cells of a table too", () => {
    const log = printed("log.mjs", `${threeValues}console.log(money, { rate }, [exact]);`);
    expect(log).toBe(`${texts[0]} { rate: ${texts[1]} } [ ${texts[2]} ]\n`);
    const table = printed("table.mjs", `${threeValues}console.table([{ money, rate, exact }]);`);
    for (const text of texts) expect(table).toContain(`│ ${text} │`);
  });

  test("print so where a bundler shortens the names of classes", async () => {
    const code = `${threeValues}console.log(Money.name === "Money", money, rate, exact);`;
    const shortened = await bundle(project.consumer, code);
    expect(printed("shortened.mjs", shortened.code)).toBe(`false ${texts.join(" ")}\n`);
  });

  test("are of classes with their own names", () => {
    const names = `[Money, Rate, ExactAmount, DomainError].map(({ name }) => name)`;
    const seen = runModule(
      project.consumer,
      "names.mjs",
      `${threeValues}console.log(JSON.stringify(${names}));`,
    );
    expect(seen).toEqual(["Money", "Rate", "ExactAmount", "DomainError"]);
  });
});

describe("values of the library, in a stranger's failing tests", () => {
  let report: string;
  beforeAll(() => {
    write(
      project.consumer,
      "failing.test.mjs",
      `${threeValues}
       import { expect as jestExpect } from "expect";
       import { expect, test } from "vitest";
       const pairs = [
         [money, Money.of("300000.01", "GBP")],
         [rate, Rate.ratio(1, 3)],
         [exact, ExactAmount.of("1", "GBP").dividedBy(7)],
       ];
       test.each(pairs)("vitest", (one, other) => expect(one).toEqual(other));
       test.each(pairs)("Jest", (one, other) => jestExpect(one).toEqual(other));
       test("Jest's headline", () => jestExpect(money).toBeNull());`,
    );
    report = failingTests(project.consumer);
  }, 60_000);

  test("stand in the headline of vitest as what they are", () => {
    expect(report).toContain("expected Money(GBP 300000.00) to deeply equal Money(GBP 300000.01)");
    expect(report).toContain("expected Rate(1/4) to deeply equal Rate(1/3)");
    expect(report).toContain("expected ExactAmount(GBP 1/3) to deeply equal ExactAmount(GBP 1/7)");
  });

  test("differ in their JSON form, in vitest and in Jest", () => {
    const lines = report.split("\n").map((line) => line.trim());
    const times = (text: string) => lines.filter((line) => line === text).length;
    expect(times('-   "amount": "300000.01",')).toBe(2);
    expect(times('+   "amount": "300000.00",')).toBe(2);
    expect(times('- "1/3"')).toBe(2);
    expect(times('+   "amount": "1/3",')).toBe(2);
    expect(times('Received: {"amount": "300000.00", "currency": "GBP"}')).toBe(1);
  });

  test("show nothing of how they are kept", () => {
    expect(report).not.toMatch(/minor|numerator|dividend/);
  });
});

describe("a bundle", () => {
  const show = (names: string, from: string) => `import { ${names} } from "${from}";\n`;

  test.each([
    ["concordat/money", "Money", [], 7_300],
    ["concordat/time", "localDate, splitRange, termEnd", [], 3_000],
    ["concordat/time", "formatDate", [], 1_500],
    ["concordat", "Money", [], 7_300],
    ["concordat", "isIn", [], 200],
    ["concordat", "localDate, financialYearOf", [], 2_000],
    ["concordat/fixtures", "gmTransformationFund", ["zod"], 46_000],
    ["concordat", "grantSchema", ["zod"], 43_800],
    ["concordat", "portfolioSchema, checkPortfolio", ["zod"], 119_000],
    ["concordat", "* as all", ["decimal.js", "zod"], 183_000],
  ])("of %s with { %s } holds %j beside it", async (from, names, others, ceiling) => {
    const whole = /^\* as (.*)$/.exec(names)?.[1];
    const imported = whole === undefined ? `{ ${names} }` : names;
    const code = `import ${imported} from "${from}";\nconsole.log(${whole ?? names});`;
    const { packages, size } = await bundle(project.consumer, code);
    console.log(`${size} bytes gzipped: ${names} of ${from}`);
    const allowed = new Set(["concordat", ...others]);
    expect(packages).toContain("concordat");
    expect(packages.filter((name) => !allowed.has(name))).toEqual([]);
    expect(size).toBeLessThan(ceiling);
  });

  test("of dates alone holds no byte of Money, of Rate or of what prints them", async () => {
    const of = async (name: string) =>
      (await bundle(project.consumer, `${show(name, "concordat")}console.log(${name});`)).code;
    const traces = /Money|Rate|inspect/;
    expect(await of("localDate")).not.toMatch(traces);
    expect(await of("Money")).toMatch(traces);
  });

  test("of the library holds no fast-check, and of the generators does", async () => {
    const carried = async (from: string) => {
      const code = `import * as all from "${from}";\nconsole.log(all);`;
      return (await bundle(project.consumer, code)).packages.includes("fast-check");
    };
    expect(await carried("concordat")).toBe(false);
    expect(await carried("concordat/fixtures")).toBe(false);
    expect(await carried("concordat/arbitraries")).toBe(true);
  });

  test("of the schemas does hold zod, so that the other tests can fail", async () => {
    const code = `${show("portfolioSchema", "concordat")}console.log(portfolioSchema);`;
    expect((await bundle(project.consumer, code)).packages).toContain("zod");
  });
});

describe("without zod", () => {
  test("money and time run", () => {
    const seen = runModule(
      project.withoutZod,
      "run.mjs",
      `import { Money } from "concordat/money";
       import { localDate } from "concordat/time";
       console.log(JSON.stringify([Money.zero("GBP"), localDate("2017-02-01")]));`,
    );
    expect(seen).toEqual([{ amount: "0.00", currency: "GBP" }, "2017-02-01"]);
  });

  test("no type becomes any but those of the schemas and of what takes a schema", {
    timeout: 30_000,
  }, () => {
    const anyOf = (types: string) => exportsWithAny(project.withoutZod, `dist/types/${types}.d.ts`);
    expect([...anyOf("entries/money"), ...anyOf("entries/time")]).toEqual([]);
    const leaking = anyOf("index").filter((name) => !/Schema(?:In)?$/.test(name));
    expect(leaking.sort()).toEqual([
      "extendFields",
      "jsonSchemaOf",
      "omitFields",
      "partialFields",
      "pickFields",
      "read",
      "readJson",
      "validate",
      "writeJson",
    ]);
    for (const types of ["index", "entries/fixtures", "entries/arbitraries"]) {
      expect(exportsWithAny(project.consumer, `dist/types/${types}.d.ts`)).toEqual([]);
    }
  });
});
