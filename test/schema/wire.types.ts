import type {
  Figure,
  FinancialYear,
  Fund,
  GrantStatus,
  LocalDate,
  Money,
  MoneyJson,
  PublishedIncome,
  Rate,
  SourceRef,
  StrategicPartnerGrant,
  Wire,
} from "concordat";

/* The wire form of a type, for every way of making one. This file is compiled and never run. */

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Proposition extends true>(): Proposition | undefined => undefined;

// Values that write themselves, texts with a brand, and plain values.
holds<Equal<Wire<Money>, MoneyJson>>();
holds<Equal<Wire<Rate>, string>>();
holds<Equal<Wire<LocalDate>, string>>();
holds<Equal<Wire<FinancialYear>, string>>();
holds<Equal<Wire<"active" | "closed">, "active" | "closed">>();
holds<Equal<Wire<number | undefined>, number | undefined>>();

// Objects and lists keep their shape: what is optional or read-only stays so.
holds<Equal<Wire<Pick<Fund, "id" | "name">>, { readonly id: string; readonly name: string }>>();
holds<Equal<Wire<Partial<Pick<Fund, "name">>>, { readonly name?: string }>>();
holds<Equal<Wire<{ on: LocalDate; amounts: Money[] }>, { on: string; amounts: MoneyJson[] }>>();
holds<Equal<Wire<readonly LocalDate[]>, readonly string[]>>();
holds<Equal<Wire<SourceRef>["url"], string | undefined>>();
holds<Equal<Wire<Fund>["extensions"], Fund["extensions"]>>();
holds<Equal<Wire<PublishedIncome>["total"], MoneyJson>>();

// Type parameters: a known status stays known, and a figure is as its value is.
holds<Equal<Wire<StrategicPartnerGrant<"active">>["status"], "active">>();
holds<Equal<Wire<StrategicPartnerGrant>["status"], GrantStatus>>();
holds<Equal<Wire<Figure<Money>>["value"], MoneyJson>>();
holds<Equal<Wire<Figure<Rate>>["value"], string>>();
holds<Equal<Wire<Figure<number>>["value"], number>>();

// An amount in place of its wire form does not compile, nor the other way round.
declare const money: Money;
// @ts-expect-error - a Money is not its wire form: there the amount is a string
export const json: Wire<Money> = money;
// @ts-expect-error - a wire form is not a Money
export const read: Money = { amount: "5.00", currency: "GBP" };
