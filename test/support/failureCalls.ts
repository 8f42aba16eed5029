import {
  addDays,
  adjustToWorkingDay,
  annualPeriods,
  applicationOfSurplus,
  asGrant,
  awardsOf,
  carryForward,
  checkIdentifier,
  checkPortfolio,
  combineCalendars,
  consortiumMemberSchema,
  consortiumSplit,
  crossCheck,
  dateRange,
  deadline,
  englandAndWales,
  exactInterval,
  extendFields,
  type Failures,
  financialYear,
  financialYearRange,
  financialYearStarting,
  formatDateRange,
  fullYearEffect,
  fundingAggregate,
  gdpDeflatorObrNovember2025,
  grantPosition,
  gssAreaOf,
  instalmentPlan,
  isOpen,
  localDate,
  localDateFrom,
  Money,
  membersAt,
  mergeAggregates,
  normaliseCompanyNumber,
  omitFields,
  organisationIdentifierSchema,
  parseDateRange,
  parseFigure,
  parseOrganisationIdentifier,
  parseTerm,
  partialFields,
  pickFields,
  priceFactor,
  Rate,
  rateSchema,
  read,
  realTerms,
  reviewDates,
  schedule,
  spendProfile,
  termEnd,
  transferLimit,
  validitySchema,
  virementLimit,
  withinCap,
  workingDayCalendar,
  yearFraction,
} from "concordat";
import { ExactAmount } from "concordat/exact";
import { buildAward, buildOrganisation } from "concordat/fixtures";

const pound = Money.of("1", "GBP");
const year = financialYearRange(financialYear("2012/13"));
const day = localDate("2012-06-15");
const quarterly = { every: "P3M", timing: "in-advance", adjust: "none" } as const;
const grantFacts = { period: year, status: "closed" } as const;
const tenth = { share: "0.1", of: "heading" } as const;
const taxYears = annualPeriods({ startMonth: 4, startDay: 6 });

/**
 * For each failure the shortest call that ends in it: it throws or, where only a schema refuses, gives the
 * failure as a problem. The pages of the docs show these lines as they stand here.
 */
export const failureCalls: { readonly [Code in keyof Failures]: () => unknown } = {
  "annual-period.format": () => taxYears.parse("2016"),
  "annual-period.not-consecutive": () => taxYears.parse("2016/18"),
  "annual-period.out-of-range": () => taxYears.parse("9999/00"),
  "argument.incomplete": () => grantPosition({} as never, day),
  "argument.json-form": () =>
    grantPosition(
      {
        awards: [{ financialYear: "2012/13", amount: { amount: "1.00", currency: "GBP" } }],
        period: year,
        status: "active",
      } as never,
      day,
    ),
  "argument.not-a-day": () => membersAt([], "30/06/2018" as never),
  "argument.not-a-list": () => membersAt({} as never, day),
  "argument.not-a-function": () => workingDayCalendar({ holidays: [], project: "easter" as never }),
  "argument.not-a-quantity": () => exactInterval("1" as never),
  "argument.not-a-range": () => reviewDates({ start: "2018" } as never, { every: "P1M" }),
  "argument.not-a-year": () =>
    carryForward({
      financialYear: "2012-13" as never,
      awarded: pound,
      paid: pound,
      spent: pound,
    }),
  "argument.not-a-schema": () => read("Fund" as never, {}),
  "argument.not-an-object": () => checkPortfolio(null as never, { asOf: day }),
  "argument.not-one-of": () => checkIdentifier("charity" as never, "1164883"),
  "argument.not-text": () => gssAreaOf(8 as never),
  "argument.text": () => checkPortfolio("{}" as never, { asOf: day }),
  "arithmetic.division-by-zero": () => pound.dividedBy(0),
  "award.loan": () => asGrant(buildAward({ fundingType: "Loan" }), grantFacts),
  "award.no-lead": () => asGrant(buildAward({ recipients: [{ kind: "individual" }] }), grantFacts),
  "date-range.end-before-start": () => dateRange(localDate("2022-01-31"), localDate("2017-02-01")),
  "date-range.format": () => parseDateRange("2017-02-01 to 2022-01-31"),
  "date-range.unknown-style": () => formatDateRange(year, "words" as never),
  "date.format": () => localDate("7 June 2018"),
  "date.not-in-calendar": () => localDate("2012-04-31"),
  "date.out-of-range": () => addDays(localDate("9999-12-31"), 1),
  "day-count.unknown": () => yearFraction(year, "act/364" as never),
  "deadline.before-1972": () => isOpen(deadline("1970-06-29T17:00"), new Date()),
  "deadline.date": () => deadline("2018-06-31T17:00"),
  "deadline.format": () => deadline("5pm"),
  "deadline.skipped-hour": () => deadline("2018-03-25T01:30"),
  "deadline.time": () => deadline("2018-06-29T25:00"),
  "exact.too-many-digits": () =>
    ExactAmount.fromJSON({ amount: "9".repeat(1_001), currency: "GBP" }),
  "figure.cross-check": () =>
    crossCheck({
      unknowns: { a: exactInterval(1) },
      sums: [{ total: "b" as never, parts: ["a"] }],
    }),
  "figure.text": () => parseFigure("quite a lot", { as: "money" }),
  "financial-year.format": () => financialYear("2016"),
  "financial-year.not-consecutive": () => financialYear("2018-2020"),
  "financial-year.out-of-range": () => financialYearStarting(9_999),
  "fixture.invalid": () => buildOrganisation({ names: [] }),
  "funding.negative-amount": () => transferLimit(pound.negated(), "0.05"),
  "funding.not-a-member": () =>
    consortiumSplit(pound, [{ organisation: "a", share: Rate.of(1) }], {
      oddPenniesTo: "b",
    }),
  "funding.not-a-share": () => transferLimit(pound, 5),
  "funding.not-a-total": () =>
    spendProfile(parseFigure("£30,000 a year", { as: "money" }), year, { by: "days" }),
  "funding.not-exact": () =>
    awardsOf(spendProfile(parseFigure("over £1.1m", { as: "money" }), year, { by: "days" })),
  "funding.not-positive": () => withinCap(pound, parseFigure("£5", { as: "money" }), 0),
  "funding.unknown-option": () => spendProfile(pound, year, { by: "weeks" as never }),
  "identifier.control-character": () => parseOrganisationIdentifier("GB-CHC-\t1113988"),
  "identifier.empty": () => parseOrganisationIdentifier(" "),
  "identifier.form": () => normaliseCompanyNumber("123456789"),
  "identifier.no-id": () => parseOrganisationIdentifier("GB-CHC-"),
  "identifier.no-list": () => parseOrganisationIdentifier("1113988"),
  "identifier.not-canonical": () => read(organisationIdentifierSchema, "gb-chc-1113988"),
  "identifier.too-long": () => parseOrganisationIdentifier("1".repeat(1_000)),
  "instant.before-1972": () => localDateFrom(new Date("1970-01-01T00:00:00Z")),
  "instant.not-a-date": () => localDateFrom(new Date("today")),
  "instant.out-of-range": () => localDateFrom(new Date("+010000-01-01T00:00:00Z")),
  "instant.zone": () => localDateFrom(new Date(), "Europe/Paris" as never),
  "money.currency-mismatch": () => Money.parse("£1.1m").plus(Money.of("1", "USD") as never),
  "money.currency-without-minor-units": () => Money.of("1", "XAU" as never),
  "money.invalid-amount": () => Money.of("1,250.50", "GBP"),
  "money.invalid-caps": () => pound.allocateCapped([1, 1], [pound]),
  "money.invalid-limits": () => pound.clamp(Money.of("10", "GBP"), Money.of("5", "GBP")),
  "money.invalid-locale": () => pound.format({ locale: "never a locale" }),
  "money.invalid-part-count": () => pound.split(0),
  "money.invalid-weights": () => pound.allocate([0, 0]),
  "money.no-amounts": () => Money.average([], "half-even"),
  "money.non-canonical-amount": () => Money.fromJSON({ amount: "1", currency: "GBP" }),
  "money.not-money": () => pound.plus({ amount: "1.00", currency: "GBP" } as never),
  "money.text": () => Money.parse("£1,23.50"),
  "money.unknown-currency": () => Money.of("1", "GPB" as never),
  "money.unknown-remainder-policy": () => pound.allocate([1, 2], { remainder: "middle" as never }),
  "mutual.invalid-surplus": () => applicationOfSurplus(pound, []),
  "portfolio.aggregate-mismatch": () =>
    mergeAggregates([
      fundingAggregate({}, { by: "days" }),
      fundingAggregate({}, { by: "days", months: true }),
    ]),
  "profile.empty": () => spendProfile(pound, year, { by: "days", agreed: [] }),
  "profile.negative": () =>
    spendProfile(pound, year, {
      by: "days",
      agreed: [{ financialYear: financialYear("2012/13"), amount: pound.negated() }],
    }),
  "profile.not-years": () => awardsOf(spendProfile(pound, year, { by: "days", into: "month" })),
  "profile.sum-differs": () =>
    spendProfile(pound, year, {
      by: "days",
      agreed: [{ financialYear: financialYear("2012/13"), amount: Money.of("2", "GBP") }],
    }),
  "profile.year-outside-period": () =>
    spendProfile(pound, year, {
      by: "days",
      agreed: [{ financialYear: financialYear("2013/14"), amount: pound }],
    }),
  "profile.year-twice": () =>
    spendProfile(pound, year, {
      by: "days",
      agreed: [
        { financialYear: financialYear("2012/13"), amount: Money.of("0.50", "GBP") },
        { financialYear: financialYear("2012/13"), amount: Money.of("0.50", "GBP") },
      ],
    }),
  "rate.invalid": () => Rate.of("25%"),
  "rate.invalid-digits": () => Rate.of("0.5").toDecimalString(-1),
  "rate.invalid-periods": () => Rate.percent("2.5").compound(0.5),
  "rate.not-a-share": () => read(consortiumMemberSchema, { organisation: "a", share: "3/2" }),
  "read.invalid-limit": () => read(rateSchema, "1/2", { depth: 0 }),
  "rounding.needed": () => Money.of("10", "GBP").dividedBy(3),
  "rounding.unknown-mode": () => Money.of("10", "GBP").dividedBy(3, "nearest" as never),
  "reshape.existing-field": () =>
    extendFields(consortiumMemberSchema, { share: rateSchema } as never),
  "reshape.invalid-fields": () => pickFields(consortiumMemberSchema, "share" as never),
  "reshape.other-schema": () => partialFields(rateSchema),
  "reshape.unknown-field": () => omitFields(consortiumMemberSchema, ["colour" as never]),
  "schedule.anchor": () => schedule({ range: year, every: "P3M", anchor: day }),
  "schedule.off-roll": () => schedule({ range: year, every: "P3M", stub: "none", roll: 15 }),
  "schedule.roll": () => schedule({ range: year, every: "P3M", roll: 32 as never }),
  "schedule.stub": () => schedule({ range: year, every: "P3M", stub: "any" as never }),
  "schedule.stub-needed": () => schedule({ range: year, every: "P5M", stub: "none" }),
  "schedule.timing": () => instalmentPlan(pound, year, { ...quarterly, timing: "late" as never }),
  "series.year-not-in-series": () =>
    realTerms([{ financialYear: financialYear("1900/01"), amount: pound }], {
      pricesOf: financialYear("2012/13"),
      index: gdpDeflatorObrNovember2025,
      rounding: "half-even",
    }),
  "series.year-twice": () => {
    const [first] = gdpDeflatorObrNovember2025.years;
    const index = { ...gdpDeflatorObrNovember2025, years: first ? [first, first] : [] };
    return priceFactor(financialYear("2008/09"), financialYear("2008/09"), index);
  },
  "term.format": () => parseTerm("5 years"),
  "term.not-months": () => fullYearEffect(pound, { days: 100 }, "half-even"),
  "term.not-positive": () => termEnd(day, { years: 0 }),
  "term.not-whole": () => termEnd(day, { months: 1.5 }),
  "term.too-long": () => fullYearEffect(pound, { years: 10_000 }, "half-even"),
  "validity.end-before-start": () => read(validitySchema, { from: "2013-04-01", to: "2013-03-31" }),
  "value.primitive-conversion": () => pound < Money.of("2", "GBP"),
  "virement.heading-twice": () =>
    virementLimit(
      [
        { heading: "staff", amount: pound },
        { heading: "staff", amount: pound },
      ],
      tenth,
    ),
  "virement.heading-unknown": () =>
    virementLimit([{ heading: "staff", amount: pound }], tenth, [
      { from: "staff", to: "cars", amount: pound },
    ]),
  "virement.same-heading": () =>
    virementLimit([{ heading: "staff", amount: pound }], tenth, [
      { from: "staff", to: "staff", amount: pound },
    ]),
  "withholding.above-total": () =>
    instalmentPlan(pound, year, {
      ...quarterly,
      withhold: { until: day, amount: Money.of("2", "GBP") },
    }),
  "withholding.share-and-amount": () =>
    instalmentPlan(pound, year, {
      ...quarterly,
      withhold: { until: year.end, share: "0.1", amount: pound } as never,
    }),
  "withholding.too-early": () =>
    instalmentPlan(pound, year, { ...quarterly, withhold: { until: day, amount: pound } }),
  "working-day-calendar.empty": () => combineCalendars([]),
  "working-day-calendar.no-working-day": () =>
    workingDayCalendar({ holidays: [], weekend: [1, 2, 3, 4, 5, 6, 7] }),
  "working-day-calendar.validity": () =>
    workingDayCalendar({
      holidays: [],
      validFrom: localDate("2019-01-01"),
      validTo: localDate("2018-12-31"),
    }),
  "working-day-calendar.weekend": () => workingDayCalendar({ holidays: [], weekend: [8 as never] }),
  "working-day.unknown-convention": () =>
    adjustToWorkingDay(day, "forward" as never, englandAndWales),
};
