/**
 * Exact money on its own, without zod: `import { Money } from "concordat/money"`. Everything here is in the
 * main entry too.
 *
 * @category Entry points
 * @module concordat/money
 */

export { DomainError, type DomainErrorGuard, type DomainErrorOf } from "../finding/DomainError.ts";
export type { NotStated } from "../finding/Stated.ts";
export type { RemainderPolicy, Weight } from "../money/allocation.ts";
export {
  type CurrencyCode,
  isCurrencyCode,
  isHistoricCurrency,
  type MinorUnitDigits,
  minorUnitDigits,
} from "../money/Currency.ts";
export type { HistoricCurrencyCode } from "../money/currencies.ts";
export { isDomainError } from "../money/isDomainError.ts";
export { isIn } from "../money/isIn.ts";
export type { CurrencyOption, MoneyJson, RemainderOption, RoundingOption } from "../money/Money.ts";
export { Money, type SharesAndRest } from "../money/Money.ts";
export type {
  BritishMoneyFormat,
  CommonMoneyFormat,
  CompactFormat,
  LocaleMoneyFormat,
  MoneyFormat,
} from "../money/MoneyFormat.ts";
export type {
  InvalidCapsReason,
  InvalidWeightsReason,
  MoneyFailures,
  MoneyTextReason,
} from "../money/moneyFailures.ts";
export { Rate, type RateInput } from "../rate/Rate.ts";
export type { RateFormat } from "../rate/RateFormat.ts";
export type { RateFailures } from "../rate/rateFailures.ts";
export type { RoundingMode } from "../rounding/RoundingMode.ts";
export type { DecimalFaultReason } from "../rounding/readDecimal.ts";
