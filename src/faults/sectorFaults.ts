import type { Figure, Qualifier } from "../figure/Figure.ts";
import type { Wire } from "../schema/Wire.ts";
import { type Fault, found, refused, undecided } from "./Fault.ts";
import { countFigure } from "./parts.ts";

const ofParts = (
  total: Wire<Figure<number>>,
  ...parts: readonly (readonly [number, Qualifier?])[]
) => ({
  profile: {
    organisations: total,
    subSectors: parts.map(([value, qualifier]) => ({
      name: "Example part",
      organisations: countFigure(value, qualifier),
    })),
  },
});

/** Faults of sectors. */
export const sectorFaults: readonly Fault[] = /* @__PURE__ */ (() => {
  const place = ["profile", "subSectors"];
  return [
    ...found("Sector", "sector.subsectors-exceed-total", [
      [
        "a part of more organisations than the whole",
        place,
        ofParts(countFigure(10), [11]),
        ofParts(countFigure(10), [10]),
      ],
      [
        "parts of more organisations than the whole together",
        place,
        ofParts(countFigure(10), [6], [5]),
        ofParts(countFigure(10), [5], [5]),
      ],
      [
        "as many in parts as the whole stays below",
        place,
        ofParts(countFigure(10, "less-than"), [10]),
      ],
    ]),
    ...undecided("Sector", "sector.subsectors-exceed-total", [
      ["a part without an upper bound", place, ofParts(countFigure(10), [5, "at-least"])],
      ["parts that are only about right", place, ofParts(countFigure(10), [3, "circa"])],
    ]),
    ...refused("Sector", "rate.not-a-share", [
      "more than all of the income",
      ["profile", "incomeShares", 0, "share", "value"],
      {
        profile: {
          incomeShares: [
            { payer: "councils", share: { value: "3/2", qualifier: "exact", asStated: "150%" } },
          ],
        },
      },
    ]),
  ];
})();
