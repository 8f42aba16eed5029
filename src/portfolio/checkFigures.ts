import { checkFigure } from "../figure/checkFigure.ts";
import type { Figure } from "../figure/Figure.ts";
import type { FigureFinding } from "../figure/figureRules.ts";
import { type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";

/** Lists whose entities hold amounts and no published figures: the longest there are. */
const withoutFigures: ReadonlySet<PortfolioList> = /* @__PURE__ */ new Set<PortfolioList>([
  "grants",
]);

/** Checks every published figure of a portfolio against the words in which it was stated. */
export function checkFigures(portfolio: Portfolio): readonly FigureFinding[] {
  const found: FigureFinding[] = [];
  const path: (string | number)[] = [];

  function lookAt(step: string | number, part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    path.push(step);
    lookWithin(part);
    path.pop();
  }

  function lookWithin(value: object): void {
    if (isFigure(value)) {
      found.push(...checkFigure(value, [...path]));
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) lookAt(index, value[index]);
    } else {
      for (const key in value) {
        // What a user keeps under `extensions` is not ours to judge.
        if (key !== "extensions") lookAt(key, (value as Readonly<Record<string, unknown>>)[key]);
      }
    }
  }

  for (const list of portfolioLists) if (!withoutFigures.has(list)) lookAt(list, portfolio[list]);
  return found;
}

const isFigure = (value: object): value is Figure => "asStated" in value && "qualifier" in value;
