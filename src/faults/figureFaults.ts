import { type Fault, found } from "./Fault.ts";
import { pounds } from "./parts.ts";

/** Faults of published figures. */
export const figureFaults: readonly Fault[] = /* @__PURE__ */ (() => {
  const rule = "figure.as-stated-differs";
  return [
    ...found("MoneyFigure", rule, [
      [
        "ten times what the words say",
        [],
        () => ({
          value: pounds("11000000.00"),
          qualifier: "more-than",
          asStated: "over £1.1m",
        }),
      ],
      [
        "a bound recorded as the amount",
        [],
        () => ({ value: pounds("1100000.00"), qualifier: "exact", asStated: "over £1.1m" }),
      ],
      [
        "what is additional recorded as the whole",
        [],
        () => ({
          value: pounds("10000000.00"),
          qualifier: "at-least",
          asStated: "at least £10 million additional",
        }),
      ],
    ]),
    ...found("CountFigure", rule, [
      "a circa that got lost",
      [],
      () => ({ value: 5000, qualifier: "exact", asStated: "c5, 000" }),
    ]),
    ...found("RateFigure", rule, [
      "a percentage recorded as a fraction of it",
      [],
      () => ({ value: "19/5000", qualifier: "exact", asStated: "38%" }),
    ]),
  ];
})();
