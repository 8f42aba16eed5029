import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkPortfolio,
  type FundingApart,
  fundingAggregate,
  fundingByFinancialYear,
  fundingByMonth,
  fundingByOrganisation,
  fundingByTheme,
  fundingTotals,
  Money,
  mergeAggregates,
  type Portfolio,
  type PublishedAward,
  portfolioSchema,
  readJson,
  type Wire,
  writeJson,
} from "concordat";
import { beforeAll, describe, expect, test } from "vitest";
import {
  amountOf,
  awardOfRecord,
  awardOfRow,
  type GivingRecord,
  handleOf,
  lineOf,
  rowsOf,
} from "../support/publishedFiles.ts";
import { date, gbp, notation } from "../support/values.ts";
import { root } from "./runExampleProgram.ts";

// Files that are too large to ship, or that others may not pass on, lie beside the repository where there
// are any.
const folder = join(root, "../shared/data/published");

const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const portfolioOf = (publishedAwards: readonly Wire<PublishedAward>[]): Portfolio =>
  portfolioSchema.parse({ publishedAwards });
const totalOf = ({ publishedAwards = [] }: Portfolio): string =>
  Money.sumBy(publishedAwards, ({ amount }) => amount, "GBP").format();

const recordsIn = (file: string): readonly GivingRecord[] =>
  (JSON.parse(textOf(file)) as { readonly grants: readonly GivingRecord[] }).grants;
const release = (number: number) => rowsOf(textOf(`trafford-council-release-${number}.csv`));

/** The texts of everything that stands in a record, at any depth. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

/** What stands in an award and not in its record: dates lost their time, ids odd characters, lines a break. */
function madeUp(award: Wire<PublishedAward>, record: object): readonly string[] {
  const stated = leavesOf(record);
  const known = new Set([
    ...stated,
    ...stated.map((text) => text.slice(0, 10)),
    ...stated.map(handleOf),
    ...stated.map(lineOf),
    ...stated.flatMap((text) =>
      /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) ? [amountOf(text, "GBP").amount] : [],
    ),
    // The kind of every recipient in these files, and an answer in two words.
    "organisation",
    ...(stated.includes("Yes") ? ["true"] : []),
    ...(stated.includes("No") ? ["false"] : []),
  ]);
  return leavesOf(award).filter((text) => !known.has(text));
}

const rollUpsOf = (portfolio: Portfolio) => [
  fundingByFinancialYear(portfolio),
  fundingByMonth(portfolio),
  fundingByOrganisation(portfolio),
  fundingByOrganisation(portfolio, { role: "funder" }),
  fundingByTheme(portfolio),
  fundingTotals(fundingAggregate(portfolio)),
];

/** The sums by derivation, and why they stand apart. */
const derivations = (rollUp: ReturnType<typeof rollUpsOf>[number]) =>
  rollUp.derivations.map(({ derivation, amount, apart = [] }) => [
    derivation,
    notation(amount),
    ...apart,
  ]);

/** The sum of what stands apart for a reason, or for none. */
const overall = ({ overall }: ReturnType<typeof rollUpsOf>[number], why?: FundingApart) =>
  overall.filter(({ apart }) => apart?.[0] === why).map(({ amount }) => notation(amount));

describe.runIf(existsSync(folder))("the published files", () => {
  const files = {
    "trafford-council-release-7.json": [555, "£1,291,436.54"],
    "trust-1.json": [783, "£12,785,625.00"],
    "trust-2.json": [475, "£21,757,793.27"],
  } as const;

  describe.each(Object.entries(files))("%s", (file, [count, total]) => {
    let records: readonly GivingRecord[];
    let portfolio: Portfolio;

    // Not before the tests run: where there are no files, these are still collected.
    beforeAll(() => {
      records = recordsIn(file);
      portfolio = portfolioOf(records.map(awardOfRecord));
    });

    test("is held whole, to the penny", () => {
      expect([portfolio.publishedAwards?.length, totalOf(portfolio)]).toEqual([count, total]);
      const written = writeJson(portfolioSchema, portfolio);
      expect(written.ok && readJson(portfolioSchema, written.text)).toEqual({
        ok: true,
        value: portfolio,
      });
    });

    test("has no value in an award that is not in its record", () => {
      const invented = records.flatMap((record) => madeUp(awardOfRecord(record), record));
      expect(invented).toEqual([]);
    });

    test("is dated in every roll-up, pound by pound", () => {
      for (const rollUp of rollUpsOf(portfolio)) {
        const dated = Money.sumBy(
          rollUp.derivations,
          ({ amount }) => amount.lower?.value ?? gbp("0"),
          "GBP",
        );
        expect(dated.format()).toBe(total);
        for (const { amount } of rollUp.derivations) expect(amount.lower).toEqual(amount.upper);
      }
    });

    test("comes to the same in parts as in one piece", () => {
      const { publishedAwards = [] } = portfolio;
      const parts = [0, 1, 2].map((part) =>
        fundingAggregate({ publishedAwards: publishedAwards.filter((_, at) => at % 3 === part) }),
      );
      expect(JSON.stringify(mergeAggregates(parts))).toBe(
        JSON.stringify(fundingAggregate(portfolio)),
      );
    });
  });

  test("of the council name twelve months and no start, which is always an assumption", () => {
    const portfolio = portfolioOf(recordsIn("trafford-council-release-7.json").map(awardOfRecord));
    const apart = "spread-from-award-date";
    for (const rollUp of rollUpsOf(portfolio)) {
      expect(derivations(rollUp)).toEqual([[apart, "[1291436.54, 1291436.54]", apart]]);
      expect(overall(rollUp)).toEqual([]);
    }
    expect(fundingByFinancialYear(portfolio).unplaced).toEqual([]);
  });

  test("of the first trust name no dates but that of the award", () => {
    const portfolio = portfolioOf(recordsIn("trust-1.json").map(awardOfRecord));
    for (const rollUp of rollUpsOf(portfolio)) {
      expect(derivations(rollUp)).toEqual([["award-date", "[12785625.00, 12785625.00]"]]);
    }
  });

  test("of the second trust name months for all but seven awards", () => {
    const records = recordsIn("trust-2.json");
    const pence = ({ amountAwarded }: GivingRecord) => Math.round(amountAwarded * 100);
    const undated = records.filter(({ plannedDates }) => plannedDates === undefined);
    const pounds = (each: readonly GivingRecord[]) => {
      const sum = each.reduce((before, record) => before + pence(record), 0);
      return Money.ofMinor(sum, "GBP").toDecimalString();
    };
    expect(undated).toHaveLength(7);
    const [byDate, byMonths] = [undated, records.filter((one) => !undated.includes(one))].map(
      pounds,
    );
    const apart = "spread-from-award-date";
    const portfolio = portfolioOf(records.map(awardOfRecord));
    for (const rollUp of rollUpsOf(portfolio)) {
      expect(derivations(rollUp)).toEqual([
        ["award-date", `[${byDate}, ${byDate}]`],
        [apart, `[${byMonths}, ${byMonths}]`, apart],
      ]);
      expect(overall(rollUp)).toEqual([`[${byDate}, ${byDate}]`]);
      expect(overall(rollUp, apart)).toEqual([`[${byMonths}, ${byMonths}]`]);
    }
  });

  test("of the trusts have charity numbers beside the ids of other charities, and awards above what was applied for", () => {
    const rulesOf = (file: string) =>
      checkPortfolio(portfolioOf(recordsIn(file).map(awardOfRecord)), {
        asOf: date("2026-11-30"),
        references: "partial",
      }).map(({ rule }) => rule);
    const first = rulesOf("trust-1.json");
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first)).toEqual(new Set(["award.identifier-number-differs"]));
    const above = recordsIn("trust-2.json").filter(
      ({ amountAwarded, amountAppliedFor = amountAwarded }) => amountAppliedFor < amountAwarded,
    );
    const second = rulesOf("trust-2.json");
    expect(second.filter((rule) => rule === "award.above-applied")).toHaveLength(above.length);
  });

  test.each([366, 449, 449, 449, 449, 544, 555].map((count, at) => [at + 1, count] as const))(
    "of the council's release %i hold %i awards, from rows in which NA is nothing",
    (number, count) => {
      const rows = release(number);
      const awards = rows.map(awardOfRow);
      expect(portfolioOf(awards).publishedAwards).toHaveLength(count);
      expect(awards.filter((award) => leavesOf(award).includes("NA"))).toEqual([]);
      expect(awards.flatMap((award, at) => madeUp(award, rows[at] ?? {}))).toEqual([]);
    },
  );

  test("of the council's last release are the same as CSV and as JSON, but for columns of its own", () => {
    const fromJson = new Map(
      recordsIn("trafford-council-release-7.json").map((record) => [
        record.id,
        awardOfRecord(record),
      ]),
    );
    const fromCsv = release(7).map(awardOfRow);
    expect(totalOf(portfolioOf(fromCsv))).toBe("£1,291,436.54");
    for (const { extensions: _, modifiedOn: __, ...award } of fromCsv) {
      const { modifiedOn: ___, ...other } = fromJson.get(award.id) ?? { modifiedOn: "" };
      expect(award).toEqual(other);
    }
  });

  test("of the council grew by 189 awards from release to release, and 85 recipients got another id", () => {
    const releases = [1, 2, 3, 4, 5, 6, 7].map(
      (number) =>
        new Map(
          release(number)
            .map(awardOfRow)
            .map((award) => [award.id, award]),
        ),
    );
    const recipientOf = (award?: Wire<PublishedAward>) => award?.recipients?.[0]?.organisation;
    const steps = releases.slice(1).map((after, step) => {
      const before = releases[step];
      const ids = [...after.keys()];
      return {
        added: ids.filter((id) => !before?.has(id)).length,
        removed: [...(before?.keys() ?? [])].filter((id) => !after.has(id)).length,
        changed: ids.filter(
          (id) => before?.has(id) && recipientOf(before.get(id)) !== recipientOf(after.get(id)),
        ).length,
      };
    });
    const sumOf = (key: "added" | "removed" | "changed") =>
      steps.reduce((sum, step) => sum + step[key], 0);
    expect([sumOf("added"), sumOf("removed"), sumOf("changed")]).toEqual([189, 0, 85]);
  });
});
