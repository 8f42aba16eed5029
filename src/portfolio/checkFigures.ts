import { checkFigure } from "../figure/checkFigure.ts";
import type { Figure } from "../figure/Figure.ts";
import type { FigureFinding } from "../figure/figureRules.ts";
import type { FindingPath } from "../finding/Finding.ts";
import { type Portfolio, portfolioLists } from "./Portfolio.ts";

/** Checks every published figure of a portfolio against the words in which it was stated. */
export function checkFigures(portfolio: Portfolio): readonly FigureFinding[] {
  return portfolioLists.flatMap((list) => figuresWithin(portfolio[list] ?? [], [list]));
}

function figuresWithin(value: unknown, path: FindingPath): readonly FigureFinding[] {
  if (typeof value !== "object" || value === null) return [];
  if (isFigure(value)) return checkFigure(value, path);
  if (Array.isArray(value)) return value.flatMap((part, at) => figuresWithin(part, [...path, at]));
  return Object.entries(value).flatMap(([key, part]) =>
    // What a user keeps under `extensions` is not ours to judge.
    key === "extensions" ? [] : figuresWithin(part, [...path, key]),
  );
}

const isFigure = (value: object): value is Figure => "asStated" in value && "qualifier" in value;
