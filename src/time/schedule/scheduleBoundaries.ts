import { dayNumberOf } from "../date/arithmetic.ts";
import { dayNumberInMonth, withCivil } from "../date/civil.ts";
import type { LocalDate } from "../date/LocalDate.ts";
import type { DateRange } from "../range/DateRange.ts";
import { gridFrom } from "../term/grid.ts";
import { type Duration, type Length, lengthOf } from "../term/Term.ts";
import { startYearOf } from "../year/FinancialYear.ts";
import { scheduleFailure } from "./scheduleFailures.ts";

/**
 * How a {@link schedule} treats days that do not make a whole period (a stub).
 *
 * - `none`: there must be no such days; periods are counted from the first day of the range.
 * - `short-initial`, `long-initial`, `smart-initial`: the first period is irregular; regular ones are
 *   counted back from the end of the range.
 * - `short-final`, `long-final`, `smart-final`: the last period is irregular; regular ones are counted from
 *   the start of the range.
 * - `both`: the first and the last period may be irregular, each shorter than a regular one.
 *
 * A short stub is a period of its own; a long one is joined with the regular period beside it; a smart one
 * is joined if it has fewer than seven days.
 *
 * @category Time
 */
export type StubConvention =
  | "none"
  | "short-initial"
  | "long-initial"
  | "smart-initial"
  | "short-final"
  | "long-final"
  | "smart-final"
  | "both";

/**
 * The day of the month on which the regular periods of a {@link schedule} start: 1 to 31, or
 * `end-of-month`. A shorter month uses its last day. With `end-of-month`, periods that start on the last
 * day of a month always do (31 January, 28 February, 31 March); periods that start on the 1st end on the
 * last day anyway.
 *
 * @category Time
 */
export type RollDay = number | "end-of-month";

/** The options of a {@link schedule} that {@link scheduleBoundaries} uses. */
export interface BoundaryOptions {
  readonly range: DateRange;
  readonly every: Duration;
  readonly stub?: StubConvention;
  readonly roll?: RollDay;
  readonly anchor?: LocalDate;
}

/**
 * The end from which regular periods are counted, and the number of days from which a stub stands alone.
 */
interface StubRule {
  readonly from: "start" | "end" | "anchor";
  readonly daysAlone: number;
}

/** A number of days larger than the calendar. */
const NEVER = 4_000_000;

const STUB_RULES: Readonly<Record<StubConvention, StubRule>> = {
  none: { from: "start", daysAlone: 1 },
  "short-initial": { from: "end", daysAlone: 1 },
  "long-initial": { from: "end", daysAlone: NEVER },
  "smart-initial": { from: "end", daysAlone: 7 },
  "short-final": { from: "start", daysAlone: 1 },
  "long-final": { from: "start", daysAlone: NEVER },
  "smart-final": { from: "start", daysAlone: 7 },
  both: { from: "anchor", daysAlone: 1 },
};

/** The first day of each period and, at the end, the day after the range, as day numbers. */
export function scheduleBoundaries(options: BoundaryOptions): readonly number[] {
  const { range, every, stub = "none", roll } = options;
  const rule = Object.hasOwn(STUB_RULES, stub) ? STUB_RULES[stub] : undefined;
  if (rule === undefined) throw scheduleFailure("schedule.stub", {});
  const length = lengthOf(every);
  if (roll !== undefined) checkRoll(roll, length);
  const first = dayNumberOf(range.start);
  const after = dayNumberOf(range.end) + 1;
  const grid = regularGrid(anchorOf(options, rule), length, roll);

  let step = 0;
  while (grid(step) > first) step--;
  while (grid(step) <= first) step++;
  const hasInitialStub = grid(step - 1) < first;
  const inner: number[] = [];
  for (; grid(step) < after; step++) inner.push(grid(step));
  const hasFinalStub = grid(step) > after;

  if (hasFinalStub && stub === "none") throw scheduleFailure("schedule.stub-needed", {});
  if (hasInitialStub && (inner[0] ?? after) - first < rule.daysAlone) inner.shift();
  if (hasFinalStub && after - (inner.at(-1) ?? first) < rule.daysAlone) inner.pop();
  return [first, ...inner, after];
}

function checkRoll(roll: RollDay, { months, days }: Length): void {
  const isDay = typeof roll === "number" && Number.isInteger(roll) && roll >= 1 && roll <= 31;
  if (!(isDay || roll === "end-of-month") || months === 0 || days > 0) {
    throw scheduleFailure("schedule.roll", {});
  }
}

/** The number of the day from which regular periods are counted. */
function anchorOf({ range, roll, anchor, stub }: BoundaryOptions, rule: StubRule): number {
  if (anchor !== undefined && stub !== "both") throw scheduleFailure("schedule.anchor", {});
  if (anchor !== undefined) return dayNumberOf(anchor);
  const first = dayNumberOf(range.start);
  if (rule.from === "start") return first;
  if (rule.from === "end") return dayNumberOf(range.end) + 1;
  const day = typeof roll === "number" ? roll : 1;
  const april = startYearOf(range.start) * 12 + 3;
  const inApril = dayNumberInMonth(april, day);
  return inApril <= first ? inApril : dayNumberInMonth(april - 12, day);
}

function regularGrid(
  anchor: number,
  length: Length,
  roll: RollDay | undefined,
): (steps: number) => number {
  const startsMonth = withCivil(anchor, (_year, _month, day) => day === 1);
  const lastOrFirst = startsMonth ? 1 : 31;
  const grid = gridFrom(anchor, length, roll === "end-of-month" ? lastOrFirst : roll);
  if (grid(0) !== anchor) throw scheduleFailure("schedule.off-roll", {});
  return grid;
}
