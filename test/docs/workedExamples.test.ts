import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./findExamples.ts";

/* The figures of the worked examples, from sums in whole pence that use nothing of the library. */

const guide = (name: string): string => readFileSync(join(root, "docs/guides", name), "utf8");

function pounds(pence: number): string {
  const [whole = "", rest = ""] = (pence / 100).toFixed(2).split(".");
  return `"£${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${rest}"`;
}

/** Pence by weight: each rounded down, and the odd pennies to the largest remainders, the earlier first. */
function divided(pence: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => BigInt(pence) * BigInt(weight));
  const parts = exact.map((part) => Number(part / BigInt(whole)));
  const odd = pence - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, at) => ({ rest: part % BigInt(whole), at }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of order.slice(0, odd)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}

const days = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

test("a memorandum with two funds", () => {
  const years = [
    days("2017-02-01", "2017-03-31"),
    ...[2017, 2018, 2019, 2020].map((year) => days(`${year}-04-01`, `${year + 1}-03-31`)),
    days("2021-04-01", "2022-01-31"),
  ];
  const first = divided(110_000_000, years);
  const second = divided(50_000_000, years);
  const text = guide("agreements.md");
  expect(text).toContain(
    `[["transformation-fund", ${pounds(first[0] ?? 0)}, "at-least"], ["illustrative-fund", ${pounds(second[0] ?? 0)}, "exact"]]`,
  );
  const all = [...first, ...second].reduce((sum, part) => sum + part, 0);
  expect(text).toContain(`.format(); // => ${pounds(all)}`);
});

test("a consortium whose member leaves", () => {
  const spans = [days("2024-04-01", "2024-09-30"), days("2024-10-01", "2025-03-31")];
  const [before = 0, after = 0] = divided(12_000_000, spans);
  const [lead = 0, other = 0, leaver = 0] = divided(before, [1, 1, 1]);
  const [leadAfter = 0, otherAfter = 0] = divided(after, [1, 1]);
  expect(guide("grants.md")).toContain(
    `[["lead", ${pounds(lead + leadAfter)}], ["other", ${pounds(other + otherAfter)}], ["leaver", ${pounds(leaver)}]]`,
  );
});

test("an asset that is sold for more than was paid", () => {
  const text = guide("grants.md");
  expect(text).toContain(`found?.funded.format(); // => ${pounds((3_000_000 * 4) / 5)}`);
  expect(text).toContain(`found?.toFunder.format(); // => ${pounds((3_600_000 * 4) / 5)}`);
});

test("a carry-forward that is refused", () => {
  const [award, paid, spent] = [10_000_000, 9_500_000, 8_000_000];
  const text = guide("grants.md");
  expect(text).toContain(`// => [${pounds(0)}, ${pounds(award - spent)}]`);
  expect(text).toContain(`across?.recipient.toReturn.format(); // => ${pounds(paid - spent)}`);
});

test("VAT that cannot be recovered in a claim", () => {
  const [claimed, vat] = [600_000 + 900_000, 100_000];
  const text = guide("grants.md");
  expect(text).toContain(`allowed(true)?.format(); // => ${pounds(claimed)}`);
  expect(text).toContain(`allowed(false)?.format(); // => ${pounds(claimed - vat)}`);
});

test("a match that is not met", () => {
  // A fifth of the whole is a quarter of the award.
  const needed = 8_000_000 / 4;
  const found = 1_500_000;
  expect(guide("grants.md")).toContain(
    `// => [${[needed, found, needed - found].map(pounds).join(", ")}]`,
  );
});
