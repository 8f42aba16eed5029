import { exactInterval } from "../figure/Interval.ts";
import type { SpendBasis } from "../funding/spendWeights.ts";
import { type AwardDerivation, fundingOf } from "../grant/award/awardFunding.ts";
import type { PublishedAward } from "../grant/award/PublishedAward.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import type { FundingRow } from "./FundingRow.ts";

/** A row of an award, and the days that its money is for, as far as they are known. */
interface AwardRow {
  readonly row: FundingRow;
  readonly period?: DateRange;
}

const bases: Readonly<Record<AwardDerivation, FundingRow["basis"]>> = {
  "stated-years": "stated",
  "stated-year": "stated",
  "spread-over-period": "spread",
  "spread-from-award-date": "spread",
  "award-date": "award",
  "not-dated": "award",
};

/** The rows of an award: one for each financial year, and one for what falls in none that is known. */
export function awardRows(award: PublishedAward, by: SpendBasis): readonly AwardRow[] {
  const { id, funder, funders, programme, fund, awardedOn } = award;
  const { rows, apart, period } = fundingOf(award, by);
  const of = {
    ...(programme?.id !== undefined && { programme: programme.id }),
    funder,
    ...(funders && { funders }),
    ...recipientsOf(award),
    ...(fund !== undefined && { fund }),
  };
  return rows.map(({ financialYear, derivation, days, statedYear, amount }) => {
    const row: FundingRow = {
      list: "publishedAwards",
      id,
      financialYears: financialYear === undefined ? [] : [financialYear],
      ...(days !== undefined && { days }),
      currency: amount.currency,
      amount: exactInterval(amount),
      basis: bases[derivation],
      derivation,
      ...(apart && { apart }),
      ...(statedYear !== undefined && { statedYear }),
      ...of,
    };
    const meant = derivation === "award-date" ? dayOf(awardedOn) : period;
    return meant ? { row, period: meant } : { row };
  });
}

const dayOf = (day: LocalDate | undefined): DateRange | undefined =>
  day && { start: day, end: day };

type Recipients = Pick<FundingRow, "recipient" | "recipientName" | "recipients" | "recipientNames">;

/** Who received an award: the one, or the several that share it in a way that nobody knows. */
function recipientsOf({ recipients = [] }: PublishedAward): Recipients {
  const ids = new Set(recipients.flatMap(({ organisation }) => organisation ?? []));
  const names = new Set(
    recipients.flatMap(({ organisation, name }) => (organisation ? [] : (name ?? []))),
  );
  const [id] = ids;
  const [name] = names;
  if (recipients.length <= 1 || ids.size + names.size === 0) {
    if (id !== undefined) return { recipient: id };
    return name === undefined ? {} : { recipientName: name };
  }
  return {
    ...(ids.size > 0 && { recipients: [...ids].sort() }),
    ...(names.size > 0 && { recipientNames: [...names].sort() }),
  };
}
