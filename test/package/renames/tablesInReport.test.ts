import { expect, test } from "vitest";
import { tablesInReport } from "./tablesInReport.ts";

const report = `# The surface

\`\`\`ts
interface DateRules {
    readonly "grant.late": { readonly days: number; };
}

interface GrantRules extends DateRules, AmountRules {
}
\`\`\`

## Not exported

\`\`\`ts
interface AmountRules {
    readonly "grant.sum": object;
}
\`\`\`
`;

test("an id is found in the widest table that has it, also where the table is not exported itself", () => {
  const tableOf = tablesInReport(report, (name) => name === "GrantRules");
  expect(tableOf("grant.late")).toBe("GrantRules");
  expect(tableOf("grant.sum")).toBe("GrantRules");
});

test("a table that nobody can import is not named", () => {
  expect(tablesInReport(report, (name) => name === "DateRules")("grant.late")).toBe("DateRules");
  expect(tablesInReport(report, () => false)("grant.late")).toBeUndefined();
});

test("an id that no table has is not found", () => {
  expect(tablesInReport(report, () => true)("grant.other")).toBeUndefined();
});
