/** Misuse that must not compile: this file is type-checked and never run. */
import {
  checkPortfolio,
  crossCheck,
  exactInterval,
  type Figure,
  type FinancialYear,
  type Fund,
  financialYear,
  fundSchema,
  type LocalDate,
  localDate,
  type MemorandumOfUnderstanding,
  Money,
  type MoneyJson,
  type Partnership,
  type Portfolio,
  parseFigure,
  type StrategicPartnerGrant,
  type StrategicPartnerProgramme,
  schemaOf,
  type YearAmount,
} from "concordat";
import * as z from "zod";

const day: LocalDate = localDate("2017-02-01");
const year: FinancialYear = financialYear("2016/17");
const pounds: Money<"GBP"> = Money.of("1100000", "GBP");
const json: MoneyJson = pounds.toJSON();

const award: YearAmount = { financialYear: year, amount: pounds };
// @ts-expect-error: a date where a financial year belongs
export const dateForYear: YearAmount = { financialYear: day, amount: pounds };
// @ts-expect-error: plain text where a financial year belongs
export const textForYear: YearAmount = { financialYear: "2016/17", amount: pounds };
// @ts-expect-error: the wire form where Money belongs
export const jsonForMoney: YearAmount = { financialYear: year, amount: json };
// @ts-expect-error: a number where Money belongs
export const numberForMoney: YearAmount = { financialYear: year, amount: 1100000 };
// @ts-expect-error: plain text where a date belongs
export const textForDate: Pick<MemorandumOfUnderstanding, "signedOn"> = { signedOn: "2017-02-01" };
// @ts-expect-error: a financial year where a date belongs
export const yearForDate: Pick<MemorandumOfUnderstanding, "signedOn"> = { signedOn: year };

declare const fund: Fund;
declare const partnership: Partnership;
declare const memorandum: MemorandumOfUnderstanding;
declare const programme: StrategicPartnerProgramme;
declare const grant: StrategicPartnerGrant;
declare const portfolio: Portfolio;

// @ts-expect-error: entities do not change
fund.name = "Another";
// @ts-expect-error: lists of entities do not change
partnership.members?.push({ organisation: "a", category: "other" });
// @ts-expect-error: nested properties do not change
memorandum.parties[0].standing = "other";
// @ts-expect-error: figures do not change
programme.declaredPartners.value = 19;
// @ts-expect-error: awards do not change
grant.awards[0] = award;
// @ts-expect-error: the lists of a portfolio do not change
portfolio.grants?.pop();
// @ts-expect-error: an optional property is left away, not undefined
export const undefinedHolder: Fund = { id: "a", name: "A", holder: undefined };
// @ts-expect-error: a status of another entity
export const foreignStatus: Partnership = { ...partnership, status: "in-force" };
// @ts-expect-error: the day is a parameter, never the clock
checkPortfolio(portfolio);

for (const found of checkPortfolio(portfolio, { asOf: day })) {
  if (found.rule === "partnership.counts-add-up") {
    found.values.sum satisfies number;
    // @ts-expect-error: a value of another rule
    found.values.verdict;
  }
}

fundSchema.parse({}) satisfies Fund;

// @ts-expect-error: an amount where a count belongs
parseFigure("£5", { as: "money" }) satisfies Figure<number>;
// @ts-expect-error: a sum of what is not among the unknowns
crossCheck({ unknowns: { a: exactInterval(37) }, sums: [{ total: "a", parts: ["b"] }] });
// @ts-expect-error: counts and amounts in one check
crossCheck({ unknowns: { a: exactInterval(37), b: exactInterval(pounds) } });

interface Contact {
  readonly role: string;
  readonly since?: number;
}
const role = z.string();
const since = z.exactOptional(z.int());
const contactSchema = schemaOf<Contact>();
contactSchema(() => z.strictObject({ role, since }).readonly());
// @ts-expect-error: a key is missing from the schema
contactSchema(() => z.strictObject({ role }).readonly());
// @ts-expect-error: a key of the schema is not in the interface
contactSchema(() => z.strictObject({ role, since, name: role }).readonly());
// @ts-expect-error: a key is of another type
contactSchema(() => z.strictObject({ role, since: z.exactOptional(role) }).readonly());
// @ts-expect-error: a key may be undefined
contactSchema(() => z.strictObject({ role, since: z.optional(z.int()) }).readonly());
// @ts-expect-error: the schema lets its keys change
contactSchema(() => z.strictObject({ role, since }));
