import * as fc from "fast-check";
import { datedIdentifierSchema } from "../organisation/DatedIdentifier.ts";
import { organisationSchema } from "../organisation/Organisation.ts";
import { publishedIncomeSchema } from "../organisation/PublishedIncome.ts";
import { supersessionSchema } from "../organisation/Supersession.ts";
import {
  companyNumberArbitrary,
  gssCodeArbitrary,
  odsCodeArbitrary,
  registeredCharityNumber,
} from "./identifierArbitraries.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { least } from "./settling.ts";
import { idArbitrary } from "./text.ts";

/** The rules that a walk of the schema cannot know, of organisations and of who follows them. */
export const organisationRecipes: readonly Entry[] = [
  // A code as the register writes it.
  entry(datedIdentifierSchema, {
    together: [
      ["scheme", "id"],
      () =>
        fc.oneof(
          registeredCharityNumber().map((id) => ({ scheme: "GB-CHC", id })),
          companyNumberArbitrary().map((id) => ({ scheme: "GB-COH", id })),
          odsCodeArbitrary().map((id) => ({ scheme: "ODS", id })),
          gssCodeArbitrary().map((id) => ({ scheme: "GSS", id })),
        ),
    ],
  }),
  // No more is from central government than there is.
  entry(publishedIncomeSchema, {
    settle: ({ fromCentralGovernment: part, ...rest }) =>
      defined({ ...rest, fromCentralGovernment: part && least(part, rest.total) }),
  }),
  // The postcode is nobody's.
  entry(organisationSchema, { parts: () => ({ postcode: fc.constant("ZZ99 9ZZ") }) }),
  // No body follows itself.
  entry(supersessionSchema, {
    together: [
      ["predecessors", "successors"],
      () =>
        fc
          .tuple(fc.uniqueArray(idArbitrary(), { minLength: 2, maxLength: 5 }), fc.nat(3))
          .map(([ids, at]) => {
            const cut = 1 + (at % (ids.length - 1));
            return { predecessors: ids.slice(0, cut), successors: ids.slice(cut) };
          }),
    ],
  }),
];
