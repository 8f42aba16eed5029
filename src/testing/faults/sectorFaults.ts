import type { Qualifier } from "../../figure/Figure.ts";
import { type Fault, found, refused, undecided } from "./Fault.ts";
import { figureOf } from "./faultJson.ts";

/** The number of organisations in a sector, and then in each of its parts. */
const counting = (...counts: readonly (readonly [count: number, qualifier?: Qualifier])[]) => {
  const [organisations, ...parts] = counts.map(([count, qualifier]) => figureOf(count, qualifier));
  const subSectors = parts.map((part) => ({ name: "Example part", organisations: part }));
  return { profile: { organisations, subSectors } };
};

/** Faults of sectors. */
export const sectorFaults: readonly Fault[] = /* @__PURE__ */ (() => {
  const place = ["profile", "subSectors"];
  return [
    ...found("Sector", "sector.subsectors-exceed-total", place, {
      "a part of more organisations than the whole": [counting([10], [11]), counting([10], [10])],
      "parts of more organisations than the whole together": [
        counting([10], [6], [5]),
        counting([10], [5], [5]),
      ],
      "as many in parts as the whole stays below": counting([10, "less-than"], [10]),
    }),
    ...undecided("Sector", "sector.subsectors-exceed-total", place, {
      "a part without an upper bound": counting([10], [5, "at-least"]),
      "parts that are only about right": counting([10], [3, "circa"]),
    }),
    ...refused("Sector", "rate.not-a-share", ["profile", "incomeShares", 0, "share", "value"], {
      "more than all of the income": {
        profile: {
          incomeShares: [
            { payer: "councils", share: { value: "3/2", qualifier: "exact", asStated: "150%" } },
          ],
        },
      },
    }),
  ];
})();
