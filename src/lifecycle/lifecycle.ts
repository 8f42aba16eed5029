import {
  refuseNonList,
  refuseNonObject,
  refuseNonObjects,
  refuseNonText,
} from "../finding/refuseWrongType.ts";
import type {
  LifecycleTable,
  MovesAmong,
  Stateful,
  StatusOf,
  TransitionGuard,
} from "./LifecycleTable.ts";

/**
 * The definition that {@link lifecycle} takes: where a lifecycle begins and, for each status, the list of those that
 * may follow it.
 *
 * @typeParam Moves - for each status, the list of the statuses that may follow it
 * @category Lifecycles
 */
export type LifecycleDefinition<Moves extends MovesAmong<Moves>> = Pick<
  LifecycleTable<Moves>,
  "initial" | "moves"
>;

/**
 * Makes a lifecycle of your own. Every status must be a key of `moves`: a misspelt one does not
 * compile.
 *
 * @typeParam Moves - for each status, the list of the statuses that may follow it
 * @param definition - where it begins and what may follow what
 * @returns the table, frozen
 * @category Lifecycles
 * @example
 * ```ts
 * import { advance, lifecycle, localDate } from "concordat";
 *
 * const reportLifecycle = lifecycle({
 *   initial: "due",
 *   moves: { due: ["received", "waived"], received: [], waived: [] },
 * });
 * const report = { title: "Half-year report", status: "due" } as const;
 * const result = advance(reportLifecycle, report, "received", { on: localDate("2012-10-15") });
 * result.ok && result.value.status; // => "received"
 * ```
 */
export function lifecycle<const Moves extends MovesAmong<Moves>>(
  definition: LifecycleDefinition<Moves>,
): LifecycleTable<Moves> {
  refuseNonObject("definition", definition);
  const { initial, moves } = definition;
  refuseNonText("definition.initial", initial);
  refuseNonObject("definition.moves", moves);
  for (const [from, next] of Object.entries(moves)) refuseNonList(`definition.moves.${from}`, next);
  for (const next of Object.values(moves)) Object.freeze(next);
  return Object.freeze({ initial, moves: Object.freeze(moves) });
}

/**
 * The same lifecycle with more conditions: for rules of your own on a table of the library.
 *
 * @param table - a lifecycle; it is not changed
 * @param guards - the conditions to add to those that it has
 * @returns a new table
 * @category Lifecycles
 * @example
 * ```ts
 * import { advance, dateRange, finding, financialYear, grantLifecycle, localDate, Money, ruleTable, withGuards } from "concordat";
 * import type { StrategicPartnerGrant } from "concordat";
 *
 * interface OurRules {
 *   "our.no-agreement": { readonly grant: string };
 * }
 * const ourRules = ruleTable<OurRules>({ document: "our own handbook", evidence: "illustrative" }, {
 *   "our.no-agreement": {
 *     title: "A grant begins with a signed agreement",
 *     severity: "error",
 *     message: ({ grant }) => `${grant} has no signed agreement: file one first.`,
 *   },
 * });
 * const ours = withGuards(grantLifecycle, [
 *   {
 *     to: ["active"],
 *     check: (grant: StrategicPartnerGrant, { context }: { context: { signed: readonly string[] } | undefined }) =>
 *       context?.signed.includes(grant.id) ? [] : [finding(ourRules, "our.no-agreement", ["status"], { grant: grant.id })],
 *   },
 * ]);
 * const grant: StrategicPartnerGrant = {
 *   id: "example-grant",
 *   title: "Strategic partner grant 2012/13",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: dateRange(localDate("2012-04-01"), localDate("2013-03-31")),
 *   awards: [{ financialYear: financialYear("2012/13"), amount: Money.of("194444.44", "GBP") }],
 *   status: "accepted",
 * };
 * const on = localDate("2012-04-01");
 * advance(ours, grant, "active", { on, context: { signed: [] } }).ok; // => false
 * advance(ours, grant, "active", { on, context: { signed: ["example-grant"] } }).ok; // => true
 * ```
 */
export function withGuards<
  Moves extends MovesAmong<Moves>,
  Entity extends Stateful<StatusOf<Moves>>,
  Context,
>(
  table: LifecycleTable<Moves>,
  guards: readonly TransitionGuard<StatusOf<Moves>, Entity, Context>[],
): LifecycleTable<Moves, Entity, Context> {
  refuseNonObject("table", table);
  refuseNonObjects("guards", guards);
  const { initial, moves, guards: present = [] } = table;
  refuseNonObject("table.moves", moves);
  refuseNonObjects("table.guards", present);
  return Object.freeze({ initial, moves, guards: Object.freeze([...present, ...guards]) });
}
