import { exactInterval } from "../figure/Interval.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { Rate } from "../rate/Rate.ts";
import { sumUnlessOne } from "../rate/sumUnlessOne.ts";
import type { FundingRow } from "./FundingRow.ts";

/** To whom an award to a consortium may count. */
export const consortiumRecipients: readonly string[] = ["members", "lead"];

/**
 * An award, divided between the members of the consortium that holds it, to the penny. It stays whole
 * where the lead is the only partner, and where the shares do not come to a whole, which is a finding.
 */
export function consortiumRows(
  row: FundingRow,
  grant: StrategicPartnerGrant | undefined,
): readonly (FundingRow & { readonly share?: Rate })[] {
  const members = grant?.members ?? [];
  const award = row.amount.lower?.value;
  const shares = members.map(({ share }) => share);
  if (award === undefined || members.length < 2 || sumUnlessOne(shares) !== undefined) {
    return [row];
  }
  const parts = award.allocate(shares);
  return members.flatMap(({ organisation, share }, index) => {
    const part = parts[index];
    if (part === undefined) return [];
    return [{ ...row, amount: exactInterval(part), recipient: organisation, share }];
  });
}
