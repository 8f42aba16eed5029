import { expect, test } from "vitest";
import { agreements, zones } from "./zones/zones.ts";

// The second implementations are js-joda and Temporal. `npm run test:zones` compares every day and
// 100,000 pairs, which takes minutes.
test("in each of eleven time zones, days from 1900 to 2199 and pairs of them agree with others", {
  timeout: 120_000,
}, async () => {
  const found = await agreements(50, 500);
  expect(found.map(({ zone }) => zone).sort()).toHaveLength(zones.length);
  expect(found.filter(({ wrong }) => wrong > 0)).toEqual([]);
  expect(new Set(found.map(({ digest }) => digest)).size).toBe(1);
});
