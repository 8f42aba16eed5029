import { type ActionPlan, actionPlanSchema } from "../../agreement/ActionPlan.ts";
import { type Consultation, consultationSchema } from "../../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumSchema,
} from "../../agreement/MemorandumOfUnderstanding.ts";
import type { MemorandumStatus } from "../../agreement/memorandumLifecycle.ts";
import { deadline } from "../../time/deadline/Deadline.ts";
import { built } from "./built.ts";

/**
 * Builds a fictional {@link MemorandumOfUnderstanding}: `example-memorandum`, in force, between
 * `example-partnership` and `example-sector`, which `example-network` represents, as equals.
 *
 * @typeParam Status - the status; `in-force` where it is omitted
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen memorandum
 * @throws {@link DomainError} `fixture.invalid` for what {@link memorandumSchema}
 * refuses
 * @category Builders
 * @example
 * ```ts
 * import { localDate, memorandumTerm } from "concordat";
 * import { buildMemorandum } from "concordat/fixtures";
 *
 * const memorandum = buildMemorandum({ effectiveFrom: localDate("2017-02-01"), term: { years: 5 } });
 * memorandumTerm(memorandum)?.end; // => "2022-01-31"
 * ```
 */
export function buildMemorandum<Status extends MemorandumStatus = "in-force">(
  parts: Partial<MemorandumOfUnderstanding<Status>> = {},
): MemorandumOfUnderstanding<Status> {
  return built(memorandumSchema, {
    id: "example-memorandum",
    title: "Memorandum of understanding",
    parties: [
      { kind: "partnership", id: "example-partnership", standing: "equal" },
      {
        kind: "sector",
        id: "example-sector",
        standing: "equal",
        representedBy: "example-network",
      },
    ],
    status: "in-force",
    ...parts,
  }) as MemorandumOfUnderstanding<Status>;
}

/**
 * Builds a fictional {@link ActionPlan}: `example-action-plan`, of which nothing but the title is stated.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link actionPlanSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { partialDate } from "concordat";
 * import { buildActionPlan } from "concordat/fixtures";
 *
 * const cycle = { from: partialDate("2018"), to: partialDate("2020") };
 * buildActionPlan({ cycle }).cycle?.to; // => "2020"
 * ```
 */
export function buildActionPlan(parts: Partial<ActionPlan> = {}): ActionPlan {
  return built(actionPlanSchema, {
    id: "example-action-plan",
    title: "Example action plan",
    ...parts,
  });
}

/**
 * Builds a fictional {@link Consultation}: `example-consultation`, which closes at 5pm on 29 June 2018.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link consultationSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { deadlineInstant } from "concordat";
 * import { buildConsultation } from "concordat/fixtures";
 *
 * deadlineInstant(buildConsultation().closes).toISOString(); // => "2018-06-29T16:00:00.000Z"
 * ```
 */
export function buildConsultation(
  parts: Partial<Consultation> = {},
): Consultation & Required<Pick<Consultation, "closes">> {
  return built(consultationSchema, {
    id: "example-consultation",
    about: "The example action plan",
    closes: deadline("2018-06-29T17:00"),
    ...parts,
  }) as Consultation & Required<Pick<Consultation, "closes">>;
}
