import * as fc from "fast-check";
import { awardClassificationSchema } from "../../grant/award/AwardClassification.ts";
import { type AwardDates, awardDatesSchema } from "../../grant/award/AwardDates.ts";
import { awardProgrammeSchema } from "../../grant/award/AwardProgramme.ts";
import { type AwardRecipient, awardRecipientSchema } from "../../grant/award/AwardRecipient.ts";
import { awardSchema, type PublishedAward } from "../../grant/award/PublishedAward.ts";
import { beneficiaryLocationSchema } from "../../grant/parts/BeneficiaryLocation.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { defined, distinct, type Entry, entry } from "./recipe.ts";
import { financialYearArbitrary, localDateArbitrary } from "./timeArbitraries.ts";

/** Nothing about an individual; of an organisation an id or a name, and numbers only beside an id. */
function settledRecipient({ kind, ...about }: AwardRecipient): AwardRecipient {
  if (kind === "individual") return { kind };
  const { organisation, name, charityNumber, companyNumber } = about;
  const hasId = organisation !== undefined;
  return defined<AwardRecipient>({
    kind,
    organisation,
    name: name ?? (hasId ? undefined : "Example Choir"),
    charityNumber: hasId ? charityNumber : undefined,
    companyNumber: hasId ? companyNumber : undefined,
  });
}

/** In their order, and without a number of months that could disagree with them. */
function settledDates({ start, end, months }: AwardDates): AwardDates {
  if (start === undefined || end === undefined) return defined<AwardDates>({ start, end, months });
  const isReversed = partialDateRange(end).end < partialDateRange(start).start;
  return isReversed ? { start: end, end: start } : { start, end };
}

/** Amounts for years that are distinct, and add up to the award. */
function settledAward(award: PublishedAward): PublishedAward {
  const years = award.years && distinct(award.years, ({ financialYear }) => financialYear);
  const parts = award.amount.split(years?.length ?? 1);
  return defined<PublishedAward>({
    ...award,
    years: years?.map((year, at) => ({ ...year, amount: parts[at] ?? year.amount })),
  });
}

/** The rules that a walk of the schema cannot know, of published awards. */
export const awardRecipes: readonly Entry[] = [
  entry(awardRecipientSchema, {
    // Numbers that are none, as they are published: a random one would be that of another body.
    parts: () => ({
      charityNumber: fc.constantFrom("exempt", "not registered"),
      companyNumber: fc.constant("n/a"),
    }),
    settle: settledRecipient,
  }),
  entry(awardDatesSchema, {
    parts: () => ({ months: fc.integer({ min: 1, max: 60 }) }),
    settle: settledDates,
  }),
  entry(awardProgrammeSchema, {
    // An id may be taken away again, where nothing in the portfolio has it.
    settle: ({ title, ...rest }) =>
      defined({
        ...rest,
        title: title ?? (rest.code === undefined ? "Example programme" : undefined),
      }),
  }),
  entry(awardClassificationSchema, {
    settle: ({ title, ...rest }) =>
      defined({ ...rest, title: title ?? (rest.code === undefined ? "Example class" : undefined) }),
  }),
  entry(beneficiaryLocationSchema, {
    settle: (location) =>
      Object.keys(location).length === 0 ? { name: "Exampleshire" } : location,
  }),
  entry(awardSchema, {
    parts: () => ({
      statedYear: fc.oneof(financialYearArbitrary(), fc.constantFrom("2017/19", "2017")),
      fundingType: fc.constantFrom("Grant", "Loan", "Grant in kind"),
      modifiedOn: localDateArbitrary().chain((date) =>
        fc.constantFrom<string>(date, `${date}T09:30:00Z`),
      ),
    }),
    settle: settledAward,
  }),
];
