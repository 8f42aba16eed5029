import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readRuleCases } from "../contract/readRuleCases.ts";
import { ruleCases } from "../contract/ruleCases.ts";
import { root } from "./findExamples.ts";
import { rulePages } from "./rulePages.ts";

vi.mock("concordat", async (original) => {
  const { recording } = await import("./recordCalls.ts");
  return recording(await original<object>());
});

const folder = join(root, "docs/rules");
const pages = rulePages({ ...ruleCases, ...readRuleCases });

describe("the pages of the rules are up to date (`npm run descriptions` writes them)", () => {
  test.each(Object.entries(pages))("%s", async (file, page) => {
    await expect(page).toMatchFileSnapshot(join(folder, file));
  });

  test("and there are no others: remove a page whose rules are gone", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
  });
});
