import type { Portfolio } from "./Portfolio.ts";
import { allOf, holders, organisations, type Reference } from "./Reference.ts";

const adopters = ["organisations", "partnerships", "programmes", "sectors"] as const;

/** The ids that memoranda, action plans and consultations name. */
export function agreementReferences(portfolio: Portfolio): readonly Reference[] {
  const { memoranda = [], actionPlans = [], consultations = [] } = portfolio;
  return [
    ...memoranda.flatMap(({ parties, fund, signatories = [], supersedes }, index) => {
      const path = ["memoranda", index] as const;
      return [
        ...parties.flatMap(({ kind, id, representedBy }, party) => [
          { id, path: [...path, "parties", party, "id"], lists: [`${kind}s`] as const },
          {
            id: representedBy,
            path: [...path, "parties", party, "representedBy"],
            lists: organisations,
          },
        ]),
        { id: fund, path: [...path, "fund"], lists: ["funds"] as const },
        ...signatories.map(({ organisation }, signatory) => ({
          id: organisation,
          path: [...path, "signatories", signatory, "organisation"],
          lists: organisations,
        })),
        ...allOf(supersedes, [...path, "supersedes"], ["memoranda"]),
      ];
    }),
    ...actionPlans.flatMap(({ agreedBy, adoptedBy }, index) => [
      ...allOf(agreedBy, ["actionPlans", index, "agreedBy"], holders),
      ...allOf(adoptedBy, ["actionPlans", index, "adoptedBy"], adopters),
    ]),
    ...consultations.map(({ actionPlan }, index) => ({
      id: actionPlan,
      path: ["consultations", index, "actionPlan"],
      lists: ["actionPlans"] as const,
    })),
  ];
}
