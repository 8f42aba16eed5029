import {
  bounds,
  daysInRange,
  exactInterval,
  type FinancialYear,
  grantCurrentAward,
  type Interval,
  type LocalDate,
  type MemorandumOfUnderstanding,
  type Money,
  memorandumInvestments,
  memorandumTerm,
  type Portfolio,
  plusInterval,
  type StrategicPartnerGrant,
  type StrategicPartnerProgramme,
} from "concordat";

/** One commitment of section 1: what it is, when it runs, and the money that was stated for it. */
export interface Commitment {
  readonly kind: "memorandum" | "programme" | "grant";
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly start?: LocalDate;
  readonly end?: LocalDate;
  /** Which day of how many the report's day is; absent outside the term. */
  readonly day?: number;
  readonly days?: number;
  readonly startAssumed?: boolean;
  readonly firstYear?: FinancialYear;
  readonly lastYear?: FinancialYear;
  readonly funding?: Interval<Money>;
  readonly asStated?: string;
  readonly fund?: string;
  readonly partners?: number;
  readonly organisations?: number;
  readonly committedTo?: FinancialYear;
}

export function commitmentsOf(portfolio: Portfolio, asOf: LocalDate): readonly Commitment[] {
  return [
    ...(portfolio.memoranda ?? []).map((item) => ofMemorandum(item, portfolio, asOf)),
    ...(portfolio.programmes ?? []).map(ofProgramme),
    ...(portfolio.grants ?? []).map((item) => ofGrant(item, asOf)),
  ];
}

function dayOfTerm(start: LocalDate, end: LocalDate, asOf: LocalDate) {
  const days = daysInRange({ start, end });
  if (asOf < start || asOf > end) return { start, end, days };
  return { start, end, days, day: daysInRange({ start, end: asOf }) };
}

function ofMemorandum(
  memorandum: MemorandumOfUnderstanding,
  portfolio: Portfolio,
  asOf: LocalDate,
): Commitment {
  const { id, title, status } = memorandum;
  const term = memorandumTerm(memorandum);
  const investments = memorandumInvestments(memorandum);
  const [first, ...others] = investments.map(({ amount }) => bounds(amount, "strict"));
  const funding = others.reduce((sum, one) => sum && one && plusInterval(sum, one), first);
  const from = investments
    .flatMap(({ fund }) => portfolio.funds?.find(({ id: of }) => of === fund)?.name ?? [])
    .join(" and ");
  const asStated = investments.map(({ amount }) => amount.asStated).join(" and ");
  return {
    kind: "memorandum",
    id,
    name: title,
    status,
    ...(term && {
      ...dayOfTerm(term.start, term.end, asOf),
      startAssumed: term.startBasis !== "stated",
    }),
    ...(funding && { funding }),
    ...(asStated !== "" && { asStated }),
    ...(from !== "" && { fund: from }),
  };
}

function ofProgramme(programme: StrategicPartnerProgramme): Commitment {
  const { id, name, status, statedTotal, committedTo, years = [] } = programme;
  const covered = [
    ...(statedTotal?.years ?? []),
    ...years.map(({ financialYear }) => financialYear),
  ].sort();
  const funding = statedTotal && bounds(statedTotal.figure, "strict");
  const [firstYear = programme.firstYear] = covered;
  const lastYear = covered.at(-1);
  const { declaredPartners: partners, declaredOrganisations: organisations } = programme;
  return {
    kind: "programme",
    id,
    name,
    status,
    ...(firstYear && { firstYear }),
    ...(lastYear && { lastYear }),
    ...(funding && { funding }),
    ...(statedTotal && { asStated: statedTotal.figure.asStated }),
    ...(partners && { partners: partners.value }),
    ...(organisations && { organisations: organisations.value }),
    ...(committedTo && { committedTo }),
  };
}

function ofGrant(grant: StrategicPartnerGrant, asOf: LocalDate): Commitment {
  const { id, title, status, period } = grant;
  const total = grantCurrentAward({
    ...(grant.awards && { awards: grant.awards }),
    ...(grant.total && { total: grant.total }),
  });
  return {
    kind: "grant",
    id,
    name: title,
    status,
    ...dayOfTerm(period.start, period.end, asOf),
    funding: exactInterval(total),
  };
}
