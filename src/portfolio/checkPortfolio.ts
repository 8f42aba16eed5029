import { checkFigure } from "../figure/checkFigure.ts";
import type { Figure } from "../figure/Figure.ts";
import type { FigureFinding } from "../figure/figureRules.ts";
import { findingsAt } from "../finding/Finding.ts";
import { refuseUnknown } from "../funding/refuseArguments.ts";
import type { Problem } from "../schema/problem/Problem.ts";
import { validate } from "../schema/validate.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import {
  type KindCheck,
  kindChecks,
  type PortfolioContext,
  type PortfolioFinding,
  type Surroundings,
  surroundingsOf,
} from "./kindChecks.ts";
import { type Portfolio, portfolioSchema } from "./Portfolio.ts";
import { type PortfolioList, portfolioLists } from "./portfolioLists.ts";
import { checkIds, checkReferences } from "./references.ts";

/**
 * The context of {@link checkPortfolio}.
 *
 * @typeParam Validate - whether the portfolio is validated: the result may then hold problems
 * @category Portfolio
 */
export interface PortfolioCheckContext<Validate extends boolean = boolean>
  extends PortfolioContext {
  /** Whether {@link validate} goes first, for a portfolio made in code; `false` if omitted. */
  readonly validate?: Validate;
}

/**
 * Checks a portfolio: each entity by itself, every published figure against its words, ids and references,
 * codes and successions of bodies, the draws on each fund against its total, cap and period, and that each
 * area has one locality plan. Paths begin at the portfolio.
 *
 * It trusts the types: call {@link validate} first for a value made in code. With `validate: true` it does so
 * itself: if the portfolio has problems, they are the result, and nothing else is checked.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param context - the day for which it is checked, and whether the portfolio is validated first
 * @returns the findings, or the problems of a portfolio that was to be validated; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one partnership's budget, or
 * of one programme, are in two currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { checkPortfolio, formatPath, localDate, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   funds: [
 *     {
 *       id: "example-fund",
 *       name: "Example Fund",
 *       total: { value: { amount: "450000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£450m" },
 *     },
 *   ],
 *   organisations: [{ id: "example-network", kind: "charity", names: [{ name: "Example Network" }] }],
 *   sectors: [{ id: "example-sector", name: "Example sector", representative: "example-network" }],
 *   partnerships: [
 *     { id: "example-partnership", name: "Example Partnership", kind: "integrated-care-system", footprint: { name: "Exampleshire" }, status: "live" },
 *   ],
 *   memoranda: [
 *     {
 *       id: "example-memorandum",
 *       title: "Memorandum of understanding",
 *       parties: [
 *         { kind: "partnership", id: "example-partnership", standing: "equal" },
 *         { kind: "sector", id: "example-sector", standing: "equal" },
 *       ],
 *       status: "agreed",
 *       fund: "example-fund",
 *       investment: { value: { amount: "451000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£451m" },
 *     },
 *   ],
 * });
 * const findings = checkPortfolio(portfolio, { asOf: localDate("2018-06-07") });
 * findings.map(({ rule, path }) => [rule, formatPath(path)]); // => [["fund.overdrawn", "memoranda[0].investment"]]
 * ```
 */
export function checkPortfolio<Validate extends boolean = false>(
  portfolio: Portfolio,
  context: PortfolioCheckContext<Validate>,
): readonly (PortfolioFinding | (Validate extends true ? Problem : never))[] {
  refuseWrongOptions("context", context, "asOf");
  refuseUnknown("references", context.references ?? "complete", ["complete", "partial"]);
  const problems = context.validate ? validate(portfolioSchema, portfolio) : [];
  if (problems.length > 0) return problems as ReturnType<typeof checkPortfolio<Validate>>;
  refuseWrongSubject("portfolio", portfolio);
  return findingsOf(portfolio, context);
}

function findingsOf(portfolio: Portfolio, context: PortfolioContext): readonly PortfolioFinding[] {
  const around = surroundingsOf(portfolio, context);
  return [
    ...checkIds(portfolio),
    ...checkReferences(portfolio, context.references === "partial"),
    ...checkFigures(portfolio),
    ...portfolioLists.flatMap((list) => checkList(list, around)),
  ];
}

/** Checks one list: each entity by itself, then all of them together. Paths begin at the portfolio. */
function checkList<List extends PortfolioList>(
  list: List,
  around: Surroundings,
): readonly PortfolioFinding[] {
  const { each, all, inPlace }: KindCheck<List> = kindChecks[list];
  const entities = around.lists[list];
  return [
    ...(each
      ? entities.flatMap((entity, index) => findingsAt(each(entity, around), [list, index]))
      : []),
    ...(all ? findingsAt(all(entities, around), [list]) : []),
    ...(inPlace?.(around) ?? []),
  ];
}

/** Lists whose entities hold amounts and no published figures: the longest there are. */
const withoutFigures: ReadonlySet<PortfolioList> = /* @__PURE__ */ new Set<PortfolioList>([
  "grants",
  "publishedAwards",
]);

/** Checks every published figure of a portfolio against the words in which it was stated. */
function checkFigures(portfolio: Portfolio): readonly FigureFinding[] {
  const found: FigureFinding[] = [];
  const path: (string | number)[] = [];

  function lookAt(step: string | number, part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    path.push(step);
    lookWithin(part);
    path.pop();
  }

  function lookWithin(value: object): void {
    if (isFigure(value)) {
      found.push(...checkFigure(value, [...path]));
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) lookAt(index, value[index]);
    } else {
      for (const key in value) {
        // What a user keeps under `extensions` is not ours to judge.
        if (key !== "extensions") lookAt(key, (value as Readonly<Record<string, unknown>>)[key]);
      }
    }
  }

  for (const list of portfolioLists) if (!withoutFigures.has(list)) lookAt(list, portfolio[list]);
  return found;
}

const isFigure = (value: object): value is Figure => "asStated" in value && "qualifier" in value;
