import * as fc from "fast-check";
import type { Figure } from "../../figure/Figure.ts";
import {
  countFigureSchema,
  moneyFigureSchema,
  rateFigureSchema,
} from "../../figure/figureSchema.ts";
import { formatFigure } from "../../figure/formatFigure.ts";
import { charityNumberSchema } from "../../identifier/charityNumber.ts";
import { companyNumberSchema } from "../../identifier/companyNumber.ts";
import { localAuthorityCodeSchema } from "../../identifier/gssArea.ts";
import { gssCodeSchema } from "../../identifier/gssCode.ts";
import { odsCodeSchema } from "../../identifier/odsCode.ts";
import { organisationIdentifierSchema } from "../../identifier/organisationIdentifier.ts";
import { Money } from "../../money/Money.ts";
import { moneySchema } from "../../money/moneySchema.ts";
import { rateSchema } from "../../money/rateSchema.ts";
import { type ProcurementRoute, routeSchema } from "../../mutual/ProcurementRoute.ts";
import { mutualDistributionSchema } from "../../mutual/parts/MutualDistribution.ts";
import { type MutualStaff, mutualStaffSchema } from "../../mutual/parts/MutualStaff.ts";
import { clinicalAppropriatenessSchema } from "../../mutual/parts/MutualStages.ts";
import { mutualLifecycle } from "../../mutual/parts/mutualLifecycle.ts";
import { surplusPolicySchema } from "../../mutual/parts/SurplusPolicy.ts";
import { rightSchema } from "../../mutual/Right.ts";
import { mutualSchema, type RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import { extensionsSchema } from "../../schema/extensionsSchema.ts";
import { lineSchema, paragraphsSchema, webAddressSchema } from "../../schema/fields.ts";
import { idSchema } from "../../schema/idOf.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import { deadlineSchema } from "../../time/deadline/deadlineSchema.ts";
import { dateRangeSchema } from "../../time/range/dateRangeSchema.ts";
import { monthSchema } from "../../time/range/monthSchema.ts";
import { openEndSchema, openRangeSchema } from "../../time/range/openRangeSchema.ts";
import { type PartialDate, partialDateRange } from "../../time/range/PartialDate.ts";
import { partialDateSchema } from "../../time/range/partialDateSchema.ts";
import { validitySchema } from "../../time/range/validitySchema.ts";
import { openTermSchema, termSchema } from "../../time/term/termSchema.ts";
import { financialYearSchema } from "../../time/year/financialYearSchema.ts";
import { moneyArbitrary, rateArbitrary } from "./amountArbitraries.ts";
import { least, saying, sharing, stating } from "./consistentValues.ts";
import {
  charityNumberArbitrary,
  companyNumberArbitrary,
  gssCodeArbitrary,
  localAuthorityCodeArbitrary,
  odsCodeArbitrary,
  organisationIdentifierArbitrary,
} from "./identifierArbitraries.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";
import { extensionsArbitrary, idArbitrary, lineArbitrary } from "./textArbitraries.ts";
import {
  dateRangeArbitrary,
  deadlineArbitrary,
  financialYearArbitrary,
  localDateArbitrary,
  openRangeArbitrary,
  partialDateArbitrary,
  termArbitrary,
  validityArbitrary,
} from "./timeArbitraries.ts";

/** In words that say what it holds. */
const inWords = <F extends Figure>(figure: F): F => ({
  ...figure,
  asStated: formatFigure(figure),
});

const words = { asStated: fc.constant(""), per: fc.constantFrom("year", "week") };
const notNegative = () => moneyArbitrary({ min: Money.zero("GBP") }) as fc.Arbitrary<Money>;

/** The value objects: their structure does not say what they can be. */
export const valueRecipes: readonly Entry[] = [
  entry(idSchema, { whole: idArbitrary }),
  entry(lineSchema, { whole: lineArbitrary }),
  entry(paragraphsSchema, { whole: () => lineArbitrary().map((line) => `${line}\n${line}`) }),
  entry(webAddressSchema, {
    whole: () => fc.nat(999).map((page) => `https://example.org/${page}`),
  }),
  entry(extensionsSchema, { whole: extensionsArbitrary }),
  entry(moneySchema, { whole: notNegative }),
  entry(rateSchema, { whole: rateArbitrary }),
  entry(localDateSchema, { whole: localDateArbitrary }),
  entry(partialDateSchema, { whole: partialDateArbitrary }),
  entry(monthSchema, {
    whole: () => localDateArbitrary().map((date) => date.slice(0, 7) as PartialDate),
  }),
  entry(dateRangeSchema, { whole: dateRangeArbitrary }),
  entry(openEndSchema, { whole: () => openRangeArbitrary().map(({ end }) => end) }),
  entry(openRangeSchema, { whole: openRangeArbitrary }),
  entry(validitySchema, { whole: validityArbitrary }),
  entry(deadlineSchema, { whole: deadlineArbitrary }),
  entry(financialYearSchema, { whole: financialYearArbitrary }),
  entry(termSchema, { whole: termArbitrary }),
  entry(openTermSchema, {
    whole: () =>
      fc.oneof({ weight: 3, arbitrary: termArbitrary() }, fc.constant("open-ended" as const)),
  }),
  entry(organisationIdentifierSchema, { whole: organisationIdentifierArbitrary }),
  entry(charityNumberSchema, { whole: charityNumberArbitrary }),
  entry(companyNumberSchema, { whole: companyNumberArbitrary }),
  entry(odsCodeSchema, { whole: odsCodeArbitrary }),
  entry(gssCodeSchema, { whole: gssCodeArbitrary }),
  entry(localAuthorityCodeSchema, { whole: localAuthorityCodeArbitrary }),
  entry(moneyFigureSchema, { parts: () => ({ ...words, unit: "absent" }), settle: inWords }),
  entry(rateFigureSchema, {
    parts: () => ({ ...words, unit: "absent", additional: "absent" }),
    settle: inWords,
  }),
  entry(countFigureSchema, {
    parts: () => ({
      ...words,
      value: fc.nat(1_000_000_000),
      unit: fc.constantFrom("organisations", "people"),
    }),
    settle: inWords,
  }),
];

type Mutual = RightToProvideMutual;
type Count = Figure<number> | undefined;

const same = (whole: Count): Count => whole && stating(whole, whole.value);
const part = (some: Count, whole: Count): Count =>
  some && stating(some, Math.min(some.value, whole?.value ?? some.value));

/** No part is larger than its whole. */
function settledStaff(staff: MutualStaff): MutualStaff {
  return defined<MutualStaff>({
    ...staff,
    eligible: same(staff.eligible),
    transferred: part(staff.transferred, staff.eligible),
    employed: same(staff.employed),
    members: part(staff.members, staff.employed),
    directors: same(staff.directors),
    staffDirectors: part(staff.staffDirectors, staff.directors),
    memberShare: staff.memberShare && stating(staff.memberShare, staff.memberShare.value),
    votes: staff.votes && stating(staff.votes, staff.votes.value),
  });
}

/** The properties that a mutual of a late status must have. */
const stages = [
  "host",
  "applicants",
  "services",
  "clinicalAppropriateness",
  "legalForm",
  "contract",
  "transfer",
] as const satisfies readonly (keyof Mutual)[];

/** The services are those of the applicants; where a stage is missing, not all of them are known. */
function settledMutual(mutual: Mutual): Mutual {
  const { applicants, services, stagesKnown } = mutual;
  const isComplete = stages.every((stage) => mutual[stage] !== undefined);
  return defined<Mutual>({
    ...mutual,
    stagesKnown: isComplete ? stagesKnown : false,
    applicants:
      services === undefined
        ? applicants
        : applicants?.map((one) => ({ ...one, delivers: services.map(({ name }) => name) })),
  });
}

/** Of two maxima the second follows the first, and no route runs beside itself. */
function settledRoute(made: ProcurementRoute): ProcurementRoute {
  const { maxTerm, runsBeside, transferLimitStated, ...route } = made;
  const [first, second] = maxTerm ?? [];
  const end = first?.validity?.to ?? first?.validity?.from;
  const day = end && partialDateRange(end).end;
  const isOne = first === undefined || second === undefined || day === undefined;
  return defined<ProcurementRoute>({
    ...route,
    runsBeside: runsBeside === route.id ? undefined : runsBeside,
    transferLimitStated:
      transferLimitStated &&
      saying(transferLimitStated, route.transferLimit ?? transferLimitStated.value),
    maxTerm: isOne
      ? maxTerm?.slice(0, 1)
      : [
          { ...first, validity: { ...first.validity, to: day } },
          { ...second, validity: { from: addDays(day, 1) } },
        ],
  });
}

/** The rules that a walk of the schema cannot know, of mutuals and of how their contracts are bought. */
export const mutualRecipes: readonly Entry[] = [
  // A dividend lies within the profits.
  entry(mutualDistributionSchema, {
    settle: (made) => ({ ...made, amount: least(made.amount, made.distributableProfits) }),
  }),
  entry(mutualStaffSchema, { settle: settledStaff }),
  entry(surplusPolicySchema, {
    settle: ({ shares, ...policy }) => defined({ ...policy, shares: shares && sharing(shares) }),
  }),
  entry(clinicalAppropriatenessSchema, { settle: (found) => ({ ...found, appropriate: true }) }),
  entry(mutualSchema, {
    together: [["status", "history"], () => statefulArbitrary(mutualLifecycle)],
    settle: settledMutual,
  }),
  entry(routeSchema, { settle: settledRoute }),
  // No right is a sister of itself.
  entry(rightSchema, {
    settle: ({ sisterOf, ...right }) =>
      defined({ ...right, sisterOf: sisterOf?.filter((id) => id !== right.id) }),
  }),
];
