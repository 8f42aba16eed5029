import { exactInterval } from "../figure/Interval.ts";
import { isEqualTo } from "../figure/verdict.ts";
import { finding } from "../finding/Finding.ts";
import { wholeBounds } from "../funding/amountBounds.ts";
import { checkHistory } from "../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import { Money } from "../money/Money.ts";
import type { Sector } from "../organisation/Sector.ts";
import { supersessionCycles } from "../organisation/supersessionCycles.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { isClosed, type OpenRange } from "../time/range/OpenRange.ts";
import { refuseWrongList, refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import { financialYearsIn } from "../time/year/FinancialYear.ts";
import { checkMemorandumDates } from "./checkMemorandumDates.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { memorandumFunding } from "./memorandumFunding.ts";
import { investmentField, wholeInvestment } from "./memorandumInvestments.ts";
import { memorandumLifecycle } from "./memorandumLifecycle.ts";
import { memorandumProfileRules } from "./memorandumProfileRules.ts";
import { type MemorandumFinding, memorandumRules } from "./memorandumRules.ts";
import { memorandumEffectiveStart } from "./memorandumStart.ts";
import { certainty, fundedPeriod, knownTermOf } from "./memorandumTerm.ts";

/**
 * The day and the sectors for {@link checkMemorandum}.
 *
 * @category Agreements
 */
export interface MemorandumContext {
  /** The day for which it is checked; without it nothing is said about whether it still runs. */
  readonly asOf?: LocalDate;
  /** The sectors that are known, each with the organisation that represents it. */
  readonly sectors?: readonly Sector[];
  /** The documents that it may build on; without them its themes are not looked up. */
  readonly documents?: readonly ThemedDocument[];
}

/**
 * A document with themes: a wider plan or a memorandum.
 *
 * @category Agreements
 */
export interface ThemedDocument {
  /** Its id. */
  readonly id: string;
  /** Its themes, by name. */
  readonly themes?: readonly string[];
  /** Its other themes. */
  readonly programmeThemes?: readonly string[];
}

/**
 * Checks a memorandum by itself: its parties and their standing, that its dates, its term and its end
 * agree, that its money lasts as long as it does, and what has to be assumed because the memorandum
 * leaves it unsaid. Whether its investment stays within its fund is checked by {@link checkPortfolio}.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param memorandum - a memorandum, as {@link memorandumSchema} reads it
 * @param context - the day for which it is checked, and the sectors that are known
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `date.out-of-range` if it would end after the year 9999, which the schema
 * refuses
 * @category Agreements
 * @example
 * ```ts
 * import { checkMemorandum, localDate, Money } from "concordat";
 *
 * const findings = checkMemorandum({
 *   id: "example-memorandum",
 *   title: "Memorandum of understanding",
 *   parties: [
 *     { kind: "partnership", id: "example-partnership", standing: "equal" },
 *     { kind: "sector", id: "example-vcse-sector", standing: "equal", representedBy: "example-network" },
 *   ],
 *   status: "in-force",
 *   announcedOn: localDate("2017-02-01"),
 *   term: { years: 5 },
 *   investment: { value: Money.of("1100000", "GBP"), qualifier: "more-than", asStated: "over £1.1m" },
 * });
 * findings.map(({ rule }) => rule); // => ["memorandum.profile-assumed", "memorandum.start-assumed"]
 * ```
 */
export function checkMemorandum(
  memorandum: MemorandumOfUnderstanding,
  context: MemorandumContext = {},
): readonly (MemorandumFinding | LifecycleFinding)[] {
  refuseWrongSubject("memorandum", memorandum, "parties");
  refuseWrongOptions("context", context);
  return [
    ...checkParties(memorandum, context.sectors ?? []),
    ...checkMemorandumDates(memorandum, context.asOf),
    ...checkMemorandumProfile(memorandum),
    ...checkStart(memorandum),
    ...checkThemes(memorandum, context.documents ?? []),
    ...checkHistory(memorandumLifecycle, memorandum),
  ];
}

function checkParties(
  { parties }: MemorandumOfUnderstanding,
  sectors: readonly Sector[],
): readonly MemorandumFinding[] {
  const seen = new Set<string>();
  const represented = new Set(
    sectors.filter(({ representative }) => representative !== undefined).map(({ id }) => id),
  );
  return parties.flatMap(({ kind, id, standing, representedBy, holds = [] }, index) => {
    const path = ["parties", index];
    const found: MemorandumFinding[] = [];
    const party = `${kind} ${id}`;
    if (seen.has(party))
      found.push(finding(memorandumRules, "memorandum.parties-distinct", path, { party: id }));
    seen.add(party);
    if (standing === "equal" && holds.length > 0) {
      const values = { party: id, holds };
      found.push(finding(memorandumRules, "memorandum.equal-parties", [...path, "holds"], values));
    }
    if (kind === "sector" && representedBy === undefined && !represented.has(id)) {
      found.push(finding(memorandumRules, "memorandum.sector-unrepresented", path, { sector: id }));
    }
    return found;
  });
}

function checkStart(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const { term, extendedTo } = memorandum;
  const start = (term ?? extendedTo) && memorandumEffectiveStart(memorandum);
  if (start === undefined || start.startBasis === "stated") return [];
  const values = { start: start.start, basis: start.startBasis };
  return [finding(memorandumRules, "memorandum.start-assumed", ["effectiveFrom"], values)];
}

/** Checks themes only where all the documents that it builds on are known, and state theirs. */
function checkThemes(
  { themes = [], buildsOn = [] }: MemorandumOfUnderstanding,
  documents: readonly ThemedDocument[],
): readonly MemorandumFinding[] {
  const basis = documents.filter(({ id }) => buildsOn.includes(id));
  const isStated = basis.every((one) => one.themes !== undefined);
  if (basis.length < new Set(buildsOn).size || basis.length === 0 || !isStated) return [];
  const known = new Set(
    basis.flatMap((one) => [...(one.themes ?? []), ...(one.programmeThemes ?? [])]),
  );
  return themes.flatMap((theme, index) => {
    if (known.has(theme)) return [];
    const values = { theme, buildsOn };
    return finding(memorandumRules, "memorandum.theme-unknown", ["themes", index], values);
  });
}

/** Checks that the parties agreed a profile, and that it agrees with the investment and its time. */
export function checkMemorandumProfile(
  memorandum: MemorandumOfUnderstanding,
): readonly MemorandumFinding[] {
  const funding = memorandumFunding(memorandum);
  if (funding?.basis === "spread") {
    const values = { from: funding.period.start, to: funding.period.end };
    return [
      finding(memorandumRules, "memorandum.profile-assumed", [investmentField(memorandum)], values),
    ];
  }
  return [...checkSum(memorandum), ...checkYears(memorandum)];
}

function checkSum(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const { profile } = memorandum;
  if (profile === undefined) return [];
  const whole = wholeInvestment(memorandum, fundedPeriod(memorandum));
  // What an additional amount comes on top of may be in the profile too.
  if (whole === undefined || whole.additional) return [];
  const sum = Money.sumBy(profile, ({ amount }) => amount, whole.value.currency);
  if (isEqualTo(exactInterval(sum), wholeBounds(whole, "strict")) !== "no") return [];
  const amounts = { sum: sum.toJSON(), investment: whole.value.toJSON() };
  const values = { what: "sum", ...amounts, verdict: "no" } as const;
  return [finding(memorandumProfileRules, "memorandum.profile-disagrees", ["profile"], values)];
}

function checkYears(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const { profile = [], fundingPeriod } = memorandum;
  const term = knownTermOf(memorandum);
  const period: OpenRange | undefined = fundingPeriod ?? term;
  if (!isClosed(period)) return [];
  const years = new Set(financialYearsIn({ start: period.start, end: period.end }));
  const verdict = fundingPeriod === undefined && term !== undefined ? certainty(term) : "no";
  return profile.flatMap(({ financialYear }, index) => {
    if (years.has(financialYear)) return [];
    const days = { from: period.start, to: period.end };
    const values = { what: "year", financialYear, ...days, verdict } as const;
    const path = ["profile", index];
    return finding(memorandumProfileRules, "memorandum.profile-disagrees", path, values);
  });
}

/**
 * Checks memoranda against each other: none supersedes itself, neither directly nor through others. Each
 * by itself is checked by {@link checkMemorandum}.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param memoranda - the memoranda; paths begin at their list
 * @returns the findings, at the statement that closes a circle; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { checkMemoranda, type MemorandumOfUnderstanding } from "concordat";
 *
 * const memorandum: MemorandumOfUnderstanding = {
 *   id: "example-memorandum",
 *   title: "Memorandum of understanding",
 *   parties: [
 *     { kind: "partnership", id: "example-partnership", standing: "equal" },
 *     { kind: "sector", id: "example-sector", standing: "equal" },
 *   ],
 *   status: "agreed",
 *   supersedes: ["example-memorandum"],
 * };
 * checkMemoranda([memorandum])[0]?.rule; // => "memorandum.supersedes-itself"
 * ```
 */
export function checkMemoranda(
  memoranda: readonly Pick<MemorandumOfUnderstanding, "id" | "supersedes">[],
): readonly MemorandumFinding[] {
  refuseWrongList("memoranda", memoranda);
  const successions = memoranda.map(({ id, supersedes = [] }) => ({
    predecessors: supersedes,
    successors: [id],
  }));
  return supersessionCycles(successions).map(({ index, organisations }) =>
    finding(memorandumRules, "memorandum.supersedes-itself", [index, "supersedes"], {
      memoranda: organisations,
    }),
  );
}
