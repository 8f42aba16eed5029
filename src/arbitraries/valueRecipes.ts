import * as fc from "fast-check";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema, moneyFigureSchema, rateFigureSchema } from "../figure/figureSchema.ts";
import { formatFigure } from "../figure/formatFigure.ts";
import { charityNumberSchema } from "../identifier/charityNumber.ts";
import { companyNumberSchema } from "../identifier/companyNumber.ts";
import { localAuthorityCodeSchema } from "../identifier/gssArea.ts";
import { gssCodeSchema } from "../identifier/gssCode.ts";
import { odsCodeSchema } from "../identifier/odsCode.ts";
import { organisationIdentifierSchema } from "../identifier/organisationIdentifier.ts";
import { Money } from "../money/Money.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { rateSchema } from "../money/rateSchema.ts";
import { idSchema, lineSchema, paragraphsSchema, webAddressSchema } from "../schema/common.ts";
import { extensionsSchema } from "../schema/extensionsSchema.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import { deadlineSchema } from "../time/deadlineSchema.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import { monthSchema } from "../time/monthSchema.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";
import { termSchema } from "../time/termSchema.ts";
import { validitySchema } from "../time/validitySchema.ts";
import { moneyArbitrary, rateArbitrary } from "./amountArbitraries.ts";
import {
  charityNumberArbitrary,
  companyNumberArbitrary,
  gssCodeArbitrary,
  localAuthorityCodeArbitrary,
  odsCodeArbitrary,
  organisationIdentifierArbitrary,
} from "./identifierArbitraries.ts";
import { type Entry, entry } from "./recipe.ts";
import { extensionsArbitrary, idArbitrary, lineArbitrary } from "./text.ts";
import {
  dateRangeArbitrary,
  deadlineArbitrary,
  financialYearArbitrary,
  localDateArbitrary,
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
  entry(validitySchema, { whole: validityArbitrary }),
  entry(deadlineSchema, { whole: deadlineArbitrary }),
  entry(financialYearSchema, { whole: financialYearArbitrary }),
  entry(termSchema, { whole: termArbitrary }),
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
