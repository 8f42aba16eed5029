import type { YearAmount } from "../../funding/YearAmount.ts";
import { type GrantScheme, schemeSchema } from "../../grant/GrantScheme.ts";
import type { GrantStatus } from "../../grant/parts/grantLifecycle.ts";
import type { ProgrammeStatus } from "../../grant/programmeLifecycle.ts";
import { grantSchema, type StrategicPartnerGrant } from "../../grant/StrategicPartnerGrant.ts";
import {
  programmeSchema,
  type StrategicPartnerProgramme,
} from "../../grant/StrategicPartnerProgramme.ts";
import { Money } from "../../money/Money.ts";
import { deadline } from "../../time/deadline/Deadline.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import {
  financialYear,
  financialYearRange,
  financialYearsIn,
} from "../../time/year/FinancialYear.ts";
import { built } from "./built.ts";

/**
 * Builds a fictional {@link StrategicPartnerGrant}: `example-grant`, active, from `example-department`
 * to `example-charity`, £10,000.00 for 2012/13. If only one of `period` and `awards` is given, the other
 * follows it: £10,000.00 for each financial year of the period, or the financial years from the first
 * award to the last.
 *
 * @typeParam Status - the status; `active` where it is omitted
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen grant
 * @throws {@link DomainError} `fixture.invalid` for what {@link grantSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { advance, dateRange, grantLifecycle, localDate } from "concordat";
 * import { buildGrant } from "concordat/fixtures";
 *
 * const grant = buildGrant({
 *   status: "accepted",
 *   period: dateRange(localDate("2016-07-01"), localDate("2018-06-30")),
 * });
 * grant.awards?.map(({ financialYear }) => financialYear); // => ["2016/17", "2017/18", "2018/19"]
 * const begun = advance(grantLifecycle, grant, "active", { on: localDate("2016-07-01") });
 * begun.ok && begun.value.status; // => "active"
 * ```
 */
export function buildGrant<Status extends GrantStatus = "active">(
  parts: Partial<StrategicPartnerGrant<Status>> = {},
): StrategicPartnerGrant<Status> {
  const { awards, total, period } = parts ?? {};
  return built(grantSchema, {
    id: "example-grant",
    title: "Example strategic partner grant",
    funder: "example-department",
    lead: "example-charity",
    period: awards === undefined ? firstPeriod() : periodOf(awards),
    ...(total === undefined && { awards: awardsFor(period ?? firstPeriod()) }),
    status: "active",
    ...parts,
  }) as StrategicPartnerGrant<Status>;
}

const firstPeriod = (): DateRange => financialYearRange(financialYear("2012/13"));

function awardsFor(period: DateRange): readonly YearAmount[] {
  const amount = Money.of("10000", "GBP");
  return financialYearsIn(period).map((year) => ({ financialYear: year, amount }));
}

function periodOf(awards: readonly YearAmount[]): DateRange {
  const years = awards.map((award) => award.financialYear).sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return firstPeriod();
  return { start: financialYearRange(first).start, end: financialYearRange(last).end };
}

/**
 * Builds a fictional {@link GrantScheme}: `example-scheme` of `example-department`, which closes on 15 June
 * 2018.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link schemeSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { localDate } from "concordat";
 * import { buildScheme } from "concordat/fixtures";
 *
 * buildScheme({ opens: localDate("2018-05-21") }).opens; // => "2018-05-21"
 * ```
 */
export function buildScheme(parts: Partial<GrantScheme> = {}): GrantScheme {
  return built(schemeSchema, {
    id: "example-scheme",
    title: "Example community fund",
    funder: "example-department",
    closes: deadline("2018-06-15"),
    ...parts,
  });
}

/**
 * Builds a fictional {@link StrategicPartnerProgramme}: `example-programme`, running, funded by
 * `example-department`.
 *
 * @typeParam Status - the status; `running` where it is omitted
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen programme
 * @throws {@link DomainError} `fixture.invalid` for what {@link programmeSchema}
 * refuses
 * @category Builders
 * @example
 * ```ts
 * import { financialYear } from "concordat";
 * import { buildProgramme } from "concordat/fixtures";
 *
 * buildProgramme({ committedTo: financialYear("2012/13") }).committedTo; // => "2012/13"
 * ```
 */
export function buildProgramme<Status extends ProgrammeStatus = "running">(
  parts: Partial<StrategicPartnerProgramme<Status>> = {},
): StrategicPartnerProgramme<Status> {
  return built(programmeSchema, {
    id: "example-programme",
    name: "Example Strategic Partners",
    funder: "example-department",
    status: "running",
    ...parts,
  }) as StrategicPartnerProgramme<Status>;
}
