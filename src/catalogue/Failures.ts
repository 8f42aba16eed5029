import type { ExactFailures } from "../exact/exactFailures.ts";
import type { FigureFailures } from "../figure/figureFailures.ts";
import type { MoneyFailures } from "../money/moneyFailures.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { ReadFailures } from "../schema/readFailures.ts";

/**
 * Every failure that this library throws, by its code, with the values that its error carries.
 *
 * @category Errors
 */
export interface Failures
  extends ExactFailures,
    FigureFailures,
    MoneyFailures,
    RateFailures,
    ReadFailures {}
