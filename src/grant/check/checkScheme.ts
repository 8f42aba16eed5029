import { finding } from "../../finding/Finding.ts";
import type { Fund } from "../../funding/fund/Fund.ts";
import type { Money } from "../../money/Money.ts";
import { deadlineDate } from "../../time/deadline/deadlineQueries.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { GrantScheme } from "../GrantScheme.ts";
import { type SchemeFinding, schemeRules } from "../schemeRules.ts";

/**
 * The funds for {@link checkScheme}.
 *
 * @category Grants
 */
export interface SchemeContext {
  /** The funds that are known; the scheme's own is looked for among them. */
  readonly funds?: readonly Fund[];
}

/**
 * Checks a grant scheme: that it closes after it opens, whether its closing year was inferred, and that
 * its cap is the one of its fund, where both state one.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param scheme - a grant scheme, as {@link schemeSchema} reads it
 * @param context - the funds that are known
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { checkScheme, deadline } from "concordat";
 *
 * const [found] = checkScheme({
 *   id: "example-scheme",
 *   title: "Example community fund",
 *   funder: "example-department",
 *   closes: deadline("2018-06-15"),
 *   yearInferred: true,
 * });
 * found?.rule; // => "scheme.year-inferred"
 * found?.severity; // => "info"
 * ```
 */
export function checkScheme(
  scheme: GrantScheme,
  context: SchemeContext = {},
): readonly SchemeFinding[] {
  refuseWrongSubject("scheme", scheme);
  refuseWrongOptions("context", context);
  const { opens, closes, perProjectCap } = scheme;
  const found: SchemeFinding[] = [];
  if (scheme.yearInferred)
    found.push(finding(schemeRules, "scheme.year-inferred", ["closes"], { closes }));
  if (opens !== undefined && deadlineDate(closes) < opens) {
    found.push(finding(schemeRules, "scheme.closes-before-opens", ["closes"], { opens, closes }));
  }
  const fund = context.funds?.find(({ id }) => id === scheme.fund);
  const fundCap = fund?.perProjectCap;
  if (fund === undefined || fundCap === undefined || perProjectCap === undefined) return found;
  // The numbers as such: "up to £30,000" and "a cap of £30,000" agree.
  const [schemeCap, capOfFund]: readonly [Money, Money] = [perProjectCap.value, fundCap.value];
  if (!schemeCap.equals(capOfFund)) {
    const values = {
      fund: fund.id,
      schemeCap: schemeCap.toJSON(),
      fundCap: capOfFund.toJSON(),
    };
    found.push(finding(schemeRules, "scheme.cap-differs", ["perProjectCap"], values));
  }
  return found;
}
