/**
 * Exact money alone, without zod: `import { Money } from "concordat/money"`. Everything here is in
 * the main entry too.
 *
 * @category Entry points
 * @module concordat/money
 */

export { CurrencyMismatchError, isCurrencyMismatchError } from "../errors/CurrencyMismatchError.ts";
export { CurrencyWithoutMinorUnitsError, isCurrencyWithoutMinorUnitsError } from "../errors/CurrencyWithoutMinorUnitsError.ts";
export { InvalidAmountError, isInvalidAmountError } from "../errors/InvalidAmountError.ts";
export { InvalidCapsError, type InvalidCapsReason, isInvalidCapsError } from "../errors/InvalidCapsError.ts";
export { InvalidLimitsError, isInvalidLimitsError } from "../errors/InvalidLimitsError.ts";
export { InvalidLocaleError, isInvalidLocaleError } from "../errors/InvalidLocaleError.ts";
export { InvalidPartCountError, isInvalidPartCountError } from "../errors/InvalidPartCountError.ts";
export { InvalidWeightsError, type InvalidWeightsReason, isInvalidWeightsError } from "../errors/InvalidWeightsError.ts";
export { isMoneyTextError, MoneyTextError, type MoneyTextReason } from "../errors/MoneyTextError.ts";
export { isNoAmountsError, NoAmountsError } from "../errors/NoAmountsError.ts";
export { isNonCanonicalAmountError, NonCanonicalAmountError } from "../errors/NonCanonicalAmountError.ts";
export { isNotMoneyError, NotMoneyError } from "../errors/NotMoneyError.ts";
export { isUnknownCurrencyError, UnknownCurrencyError } from "../errors/UnknownCurrencyError.ts";
export { isUnknownRemainderPolicyError, UnknownRemainderPolicyError } from "../errors/UnknownRemainderPolicyError.ts";
export { DomainError, isDomainError } from "../finding/DomainError.ts";
export type { RemainderPolicy, Weight } from "../money/allocation.ts";
export { type CurrencyCode, isCurrencyCode, isHistoricCurrency, type MinorUnitDigits, minorUnitDigits } from "../money/Currency.ts";
export type { HistoricCurrencyCode } from "../money/currencies.ts";
export { isIn } from "../money/isIn.ts";
export { Money, type SharesAndRest } from "../money/Money.ts";
export type { BritishMoneyFormat, CommonMoneyFormat, CompactFormat, LocaleMoneyFormat, MoneyFormat } from "../money/MoneyFormat.ts";
export type { MoneyJson } from "../money/MoneyJson.ts";
export type { CurrencyOption, RemainderOption, RoundingOption } from "../money/MoneyOptions.ts";
export { DivisionByZeroError, isDivisionByZeroError } from "../rate/DivisionByZeroError.ts";
export { InvalidDigitsError, isInvalidDigitsError } from "../rate/InvalidDigitsError.ts";
export { InvalidPeriodsError, isInvalidPeriodsError } from "../rate/InvalidPeriodsError.ts";
export { InvalidRateError, isInvalidRateError } from "../rate/InvalidRateError.ts";
export { isPrimitiveConversionError, PrimitiveConversionError } from "../rate/PrimitiveConversionError.ts";
export { Rate, type RateInput } from "../rate/Rate.ts";
export type { RateFormat } from "../rate/RateFormat.ts";
export { isRoundingNeededError, RoundingNeededError } from "../rate/RoundingNeededError.ts";
export { isUnknownRoundingModeError, UnknownRoundingModeError } from "../rate/UnknownRoundingModeError.ts";
export type { RoundingMode } from "../rounding/RoundingMode.ts";
export type { DecimalFaultReason } from "../rounding/readDecimal.ts";
