import type { Qualifier } from "../figure/Figure.ts";
import { formatFigure } from "../figure/formatFigure.ts";
import { Money, type MoneyJson } from "../money/Money.ts";

/** An amount in a message with the words that belong to it: "more than £6,000,000,000.00". */
export function qualifiedAmount(amount: MoneyJson, qualifier: Qualifier): string {
  return formatFigure({ value: Money.fromJSON(amount), qualifier, asStated: "" });
}
