import { finding } from "../../finding/Finding.ts";
import { refuseWrongList } from "../../time/refuseWrong.ts";
import { type AwardFinding, awardRules } from "./awardRules.ts";
import type { PublishedAward } from "./PublishedAward.ts";

/**
 * Checks several published awards against each other: ids that stand twice, and money that stands in the data
 * again as a regrant. {@link checkAward} checks each by itself.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param awards - the awards; paths begin at their list
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Published awards
 * @example
 * ```ts
 * import { checkAwards, Money, type PublishedAward } from "concordat";
 *
 * const award: PublishedAward = {
 *   id: "360G-example-1",
 *   title: "Grant to Example Choir",
 *   funder: "GB-LAE-EXA",
 *   amount: Money.of("1000", "GBP"),
 * };
 * checkAwards([award, award]).map(({ rule }) => rule); // => ["award.id-twice"]
 * const [found] = checkAwards([award, { ...award, amount: Money.of("900", "GBP") }]);
 * found?.rule; // => "award.id-twice-differs"
 * ```
 */
export function checkAwards(awards: readonly PublishedAward[]): readonly AwardFinding[] {
  refuseWrongList("awards", awards);
  const first = new Map<string, number>();
  awards.forEach(({ id }, index) => {
    if (!first.has(id)) first.set(id, index);
  });
  return awards.flatMap((award, index): readonly AwardFinding[] => [
    ...checkTwice(award, index, first.get(award.id) ?? index, awards),
    ...checkRegrant(award, index, first),
  ]);
}

function checkTwice(
  award: PublishedAward,
  index: number,
  first: number,
  awards: readonly PublishedAward[],
): readonly AwardFinding[] {
  const before = awards[first];
  if (first === index || before === undefined) return [];
  const { id } = award;
  const fields = differingFields(before, award);
  const path = [index, "id"];
  return fields.length === 0
    ? [finding(awardRules, "award.id-twice", path, { id, first })]
    : [finding(awardRules, "award.id-twice-differs", path, { id, first, fields })];
}

function checkRegrant(
  { id, amount, regrant }: PublishedAward,
  index: number,
  first: ReadonlyMap<string, number>,
): readonly AwardFinding[] {
  const of = regrant?.of;
  if (of === undefined || of === id || !first.has(of)) return [];
  const values = { of, amount: amount.toJSON() };
  return [finding(awardRules, "award.regrant-counted-twice", [index, "regrant", "of"], values)];
}

/** The fields in which two awards differ, by their names; data of one's own under `extensions` is one field. */
function differingFields(a: PublishedAward, b: PublishedAward): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof PublishedAward>;
  return [...names].filter((name) => contentOf(a[name]) !== contentOf(b[name])).sort();
}

/** The content as text, whatever the order of its keys. */
function contentOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
