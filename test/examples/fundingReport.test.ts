import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { localDate } from "concordat";
import { afterAll, describe, expect, test } from "vitest";
import { buildReport, type Report } from "../../examples/report/buildReport.ts";
import { loadFiles, Unreadable } from "../../examples/report/loadFiles.ts";
import { renderReport } from "../../examples/report/renderReport.ts";

const data = fileURLToPath(new URL("../../examples/data", import.meta.url));
const asOf = localDate("2018-06-07");
const demoFiles = [
  "greater-manchester.json",
  "strategic-partners.json",
  "vcse-round-up.json",
  "right-to-provide.json",
];
const folder = mkdtempSync(join(tmpdir(), "concordat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const reportOf = (paths: readonly string[]): Report => buildReport(loadFiles(paths), asOf);
const demo = (): Report => reportOf(demoFiles.map((file) => join(data, file)));

/** An example file with the values at some places, such as "funds.0.name", changed. */
function changed(file: string, changes: Readonly<Record<string, unknown>>): string {
  const json: unknown = JSON.parse(readFileSync(join(data, file), "utf8"));
  for (const [place, value] of Object.entries(changes)) {
    const steps = place.split(".");
    const last = steps.pop() ?? "";
    const holder = steps.reduce((at, step) => Reflect.get(at as object, step), json);
    Reflect.set(holder as object, last, value);
  }
  return written(file, JSON.stringify(json));
}

function written(file: string, text: string): string {
  const path = join(folder, file);
  writeFileSync(path, text);
  return path;
}

function refusal(path: string): string {
  try {
    reportOf([path]);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
  throw new Error("the file was read");
}

describe("the report on the example files", () => {
  test("spreads the memorandum's floor over six financial years as the model's exact answers say", () => {
    const rows = demo().funding.rows.filter(({ basis }) => basis === "spread");
    expect(
      rows.map(({ financialYears, days, amount }) => [
        financialYears.join(),
        days,
        amount.lower?.value.toDecimalString(),
        amount.lower?.included,
        amount.upper,
      ]),
    ).toEqual([
      ["2016/17", 59, "35542.17", true, undefined],
      ["2017/18", 365, "219879.52", true, undefined],
      ["2018/19", 365, "219879.52", true, undefined],
      ["2019/20", 366, "220481.92", true, undefined],
      ["2020/21", 365, "219879.52", true, undefined],
      ["2021/22", 306, "184337.35", true, undefined],
    ]);
  });

  test("prints every year of the spread, and the total, as at least that much", () => {
    const text = renderReport(demo());
    for (const amount of ["35,542.17", "219,879.52", "220,481.92", "184,337.35", "1,100,000.00"]) {
      expect(text).toContain(`>= ${amount}`);
    }
    expect(text).toContain("at least 296,385.54");
  });

  test("keeps what is less and what is more apart in the stated years", () => {
    const text = renderReport(demo());
    expect(text).toMatch(/2009\/10 \+ 2010\/11 +< 4,800,000\.00 together/);
    expect(text).toMatch(/2011\/12 +> 3,500,000\.00/);
    expect(text).toMatch(/2012\/13 += 2011\/12 {2}"the same amount"/);
    expect(text).toContain("4,550,000.00 to 4,800,000.00, both excluded");
    expect(text).toMatch(
      /GM Transformation Fund +450,000,000\.00 +> 1,100,000\.00 +< 448,900,000\.00/,
    );
  });

  test("says of each fund what is stated, and no more", () => {
    const text = renderReport(demo());
    expect(text).toMatch(
      /Social Enterprise Investment Fund +>= 10,000,000\.00 additional; opening total not stated/,
    );
    expect(text).toMatch(/Anti-knife crime community fund +not stated; up to 30,000\.00 a project/);
  });

  test("lists what closes and the last day for notice, with the days that are left", () => {
    const lines = renderReport(demo()).split("\n");
    const section = lines.slice(lines.indexOf("5 DATES") + 1, lines.indexOf("6 FINDINGS") - 1);
    expect(section.map((line) => line.trim().replace(/ {2,}/g, " | "))).toEqual([
      "15 Jun 2018 | Tobacco control grant scheme closes (no time given; year inferred) | 8 days",
      "15 Jun 2018 | Anti-knife crime community fund closes (no time given; year inferred) | 8 days",
      "29 Jun 2018 | 17:00 BST, consultation closes: Recommendations of the VCSE Review action plan | 22 days",
      "31 Oct 2021 | last day for 3 months' notice before 31 Jan 2022 (norm, not its clause) | 1,242 days",
    ]);
  });

  test("leaves out what has closed on the day of the report", () => {
    const files = loadFiles([join(data, "vcse-round-up.json")]);
    const comingOn = (day: string) => buildReport(files, localDate(day)).dates.map(({ on }) => on);
    expect(comingOn("2018-06-15")).toEqual(["2018-06-15", "2018-06-15", "2018-06-29"]);
    expect(comingOn("2018-06-16")).toEqual(["2018-06-29"]);
    expect(comingOn("2018-06-30")).toEqual([]);
  });

  test("finds no error, and says what was assumed", () => {
    const { counts, findings } = demo();
    expect(counts).toEqual({ errors: 0, warnings: 3, notes: 9 });
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["memorandum.start-assumed", "memorandum.profile-assumed"]),
    );
  });

  test("says the same for programs", () => {
    const json: unknown = JSON.parse(JSON.stringify(demo()));
    expect(json).toMatchObject({
      funding: {
        rows: expect.arrayContaining([
          expect.objectContaining({
            financialYears: ["2016/17"],
            amount: {
              lower: { value: { amount: "35542.17", currency: "GBP" }, included: true },
            },
          }),
        ]),
      },
      commitments: [{ day: 492 }, { partners: 18 }, { status: "running" }],
      partnerships: [{ shareOfWider: "3/11" }],
    });
  });

  test("reads the illustrative consortium without a finding", () => {
    expect(reportOf([join(data, "illustrative-consortium.json")]).findings).toEqual([]);
  });
});

describe("one number changed in the example files is named with its rule and place", () => {
  const errorsOf = (path: string) =>
    reportOf([path]).findings.filter(({ severity }) => severity === "error");

  test("thirteen commissioning groups", () => {
    const path = changed("greater-manchester.json", {
      "partnerships.0.declared.counts.0.count": 13,
    });
    expect(errorsOf(path)).toMatchObject([
      {
        rule: "partnership.counts-add-up",
        place: "partnerships[0].declared.total",
        values: { sum: 38, total: 37 },
      },
    ]);
  });

  test("an investment of exactly £451m", () => {
    const path = changed("greater-manchester.json", {
      "memoranda.0.investment.value.amount": "451000000.00",
      "memoranda.0.investment.qualifier": "exact",
    });
    expect(errorsOf(path)).toMatchObject([
      { rule: "fund.overdrawn", place: "memoranda[0].investment" },
    ]);
  });

  test("consortium shares that do not sum to one", () => {
    const path = changed("illustrative-consortium.json", {
      "grants.0.members.2.share": "1/4",
    });
    expect(errorsOf(path)).toMatchObject([
      {
        rule: "grant.shares-sum-to-one",
        place: "grants[0].members",
        values: { sum: "11/12" },
      },
    ]);
  });

  test("a date of 31 April", () => {
    const path = changed("greater-manchester.json", {
      "memoranda.0.announcedOn": "2017-04-31",
    });
    const message = refusal(path);
    expect(message).toContain("greater-manchester.json");
    expect(message).toContain("date.not-in-calendar");
    expect(message).toContain("memoranda[0].announcedOn");
  });

  test("a finding in the second file names that file and the place in it", () => {
    const path = changed("illustrative-consortium.json", {
      "grants.0.lead": "illustrative-delta",
    });
    const { findings } = reportOf([join(data, "strategic-partners.json"), path]);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        rule: "portfolio.reference-unknown",
        file: "illustrative-consortium.json",
        place: "grants[0].lead",
      },
      { rule: "grant.one-lead", file: "illustrative-consortium.json", place: "grants[0].members" },
    ]);
  });
});

describe("a file that cannot be used", () => {
  test("that is missing is named with the reason", () => {
    expect(refusal(join(folder, "nowhere.json"))).toMatch(/nowhere\.json: there is no such file/);
  });

  test("that is not JSON is named with line and column", () => {
    const message = refusal(written("broken.json", '{\n  "funds": [,]\n}'));
    expect(message).toMatch(/broken\.json/);
    expect(message).toMatch(/json\.syntax/);
  });

  test("that breaks the schema is named with every place and rule", () => {
    const message = refusal(written("wrong.json", '{"funds":[{"id":"a"},{"name":"B"}],"x":1}'));
    expect(message).toContain("schema.missing      funds[0].name");
    expect(message).toContain("schema.missing      funds[1].id");
    expect(message).toContain("schema.unknown-key  x ");
  });

  test("does not hide the problems of another", () => {
    const missing = [join(folder, "first.json"), join(folder, "second.json")];
    expect(() => reportOf(missing)).toThrow(/first\.json.*\n.*second\.json/);
  });
});
