import { finding } from "../finding/Finding.ts";
import { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import { awardsByYear } from "./currentAward.ts";
import { isAwarded } from "./isAwarded.ts";
import { programmeGrantRules } from "./programmeGrantRules.ts";

import type { ProgrammeFinding } from "./programmeRules.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "./StrategicPartnerProgramme.ts";
import { yearWithinCap } from "./yearWithinCap.ts";

/** What one partner gets for one year. */
interface Share {
  readonly partner: string;
  readonly financialYear: FinancialYear;
  readonly grants: string[];
  amount: Money;
  /** What of the amount comes from changes whose year is not stated. */
  spread: Money;
  /** Whether each of the grants alone is known to be within the cap. */
  alone: boolean;
}

/**
 * Holds what each lead gets in a programme, with all its grants for one year together, against the cap of
 * one partner. A grant that is not within it alone is left to its own check.
 */
export function checkPartnerCaps(
  { id: programme, perPartnerCap: cap }: StrategicPartnerProgramme,
  grants: readonly StrategicPartnerGrant[],
): readonly ProgrammeFinding[] {
  if (cap === undefined) return [];
  const shares = new Map<string, Share>();
  for (const grant of grants) {
    if (grant.programme !== programme || !isAwarded(grant)) continue;
    for (const year of awardsByYear(grant)) {
      const { financialYear, amount, spread = Money.zero(amount.currency) } = year;
      if (amount.currency !== cap.value.currency) continue;
      const key = `${financialYear} ${grant.lead}`;
      const alone = yearWithinCap(year, cap) === "yes";
      const share = shares.get(key);
      if (share === undefined) {
        const of = { partner: grant.lead, financialYear, grants: [grant.id] };
        shares.set(key, { ...of, amount, spread, alone });
        continue;
      }
      share.grants.push(grant.id);
      share.amount = share.amount.plus(amount);
      share.spread = share.spread.plus(spread);
      share.alone &&= alone;
    }
  }
  return [...shares.values()].flatMap(({ amount, spread, alone, ...of }) => {
    const verdict = yearWithinCap({ amount, spread }, cap);
    if (of.grants.length === 1 || !alone || verdict === "yes") return [];
    const values = { programme, ...of, granted: amount.toJSON(), cap: cap.value.toJSON(), verdict };
    return [finding(programmeGrantRules, "programme.partner-over-cap", ["perPartnerCap"], values)];
  });
}
