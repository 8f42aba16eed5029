import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./findExamples.ts";
import { rulePages } from "./rulePages.ts";

const folder = join(root, "docs/rules");
const pages = rulePages();

describe("the pages of the rules are up to date (`npm run descriptions` writes them)", () => {
  test.each(Object.entries(pages))("%s", async (file, page) => {
    await expect(page).toMatchFileSnapshot(join(folder, file));
  });

  test("and there are no others: remove a page whose rules are gone", () => {
    expect(readdirSync(folder).filter((page) => !(page in pages))).toEqual([]);
  });
});
