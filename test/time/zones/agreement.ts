/**
 * Run in a process of its own, under a time zone: compares every day from 1900 to 2199 and random pairs
 * of days with js-joda and Temporal, and prints what it found. Arguments: one day in how many to
 * compare, and how many pairs.
 */
import { createHash } from "node:crypto";
import { ChronoUnit, LocalDate as JodaDate } from "@js-joda/core";
import { Temporal } from "temporal-polyfill";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  financialYearOf,
  formatDate,
  isLocalDate,
  lastDayOfMonth,
  localDate,
  localDateFrom,
  localDateOf,
  monthsBetween,
  weekdayOf,
} from "../../../src/entries/time.ts";

const [everyNth = 1, pairs = 100_000] = process.argv.slice(2).map(Number);
const digest = createHash("sha256");
const wrong: string[] = [];
let compared = 0;

function check(what: string, ours: unknown, ...others: readonly unknown[]): void {
  compared++;
  digest.update(`${what} ${ours}\n`);
  for (const other of others) {
    if (String(ours) !== String(other)) wrong.push(`${what}: ${ours}, not ${other}`);
  }
}

function financialYear(year: number, month: number): string {
  const start = month >= 4 ? year : year - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

let joda = JodaDate.of(1900, 1, 1);
let temporal = Temporal.PlainDate.from("1900-01-01");
const firstDay = localDate("1900-01-01");
const count = daysBetween(firstDay, localDate("2199-12-31")) + 1;
for (let place = 0; place < count; place += everyNth) {
  const date = addDays(firstDay, place);
  check("day", date, joda, temporal);
  check(`${date} is a day`, isLocalDate(date), true);
  check(`${date} by parts`, localDateOf(joda.year(), joda.monthValue(), joda.dayOfMonth()), date);
  check(`day after ${date}`, addDays(date, 1), joda.plusDays(1), temporal.add({ days: 1 }));
  check(`weekday of ${date}`, weekdayOf(date), joda.dayOfWeek().value(), temporal.dayOfWeek);
  const last = temporal.with({ day: temporal.daysInMonth });
  check(`month of ${date}`, lastDayOfMonth(date), last, joda.withDayOfMonth(joda.lengthOfMonth()));
  check(
    `financial year of ${date}`,
    financialYearOf(date),
    financialYear(joda.year(), joda.monthValue()),
    financialYear(temporal.year, temporal.month),
  );
  const midnight = new Date(Date.UTC(temporal.year, temporal.month - 1, temporal.day));
  check(`instant of ${date}`, localDateFrom(midnight, "UTC"), joda);
  if (place % (100 * everyNth) === 0)
    check(`${date} in words`, formatDate(date), words.format(midnight));
  joda = joda.plusDays(everyNth);
  temporal = temporal.add({ days: everyNth });
}
// What is no day: 0 to 32 of every month, where the others refuse it or move it.
for (let year = 1900; year < 2200; year += everyNth) {
  for (let month = 1; month <= 12; month++) {
    for (const day of [0, 28, 29, 30, 31, 32]) {
      const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      check(`${text} is a day`, isLocalDate(text), readable(text));
    }
  }
}

function readable(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text && Boolean(JodaDate.parse(text));
  } catch {
    return false;
  }
}

let state = 20_180_629;
function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 4_294_967_296) * limit);
}

for (let pair = 0; pair < pairs; pair++) {
  const a = addDays(firstDay, below(count));
  const b = addDays(firstDay, below(count));
  const [jodaA, jodaB] = [JodaDate.parse(a), JodaDate.parse(b)];
  const [temporalA, temporalB] = [Temporal.PlainDate.from(a), Temporal.PlainDate.from(b)];
  const days = daysBetween(a, b);
  check(
    `days ${a} ${b}`,
    days,
    ChronoUnit.DAYS.between(jodaA, jodaB),
    temporalA.until(temporalB).days,
  );
  check(`${a} and ${days} days`, addDays(a, days), jodaA.plusDays(days), b);
  const months = below(2400) - 1200;
  const added = addMonths(a, months);
  check(`${a} and ${months} months`, added, jodaA.plusMonths(months), temporalA.add({ months }));
  const years = below(200) - 100;
  check(`${a} and ${years} years`, addYears(a, years), jodaA.plusYears(years));
  check(`order of ${a} ${b}`, a < b, Temporal.PlainDate.compare(temporalA, temporalB) < 0);
  // Whole months can be counted differently about a month's end; the others agree up to the 28th.
  if (temporalA.day <= 28 && temporalB.day <= 28) {
    const between = temporalA.until(temporalB, { largestUnit: "months" }).months;
    check(`months ${a} ${b}`, monthsBetween(a, b), between, jodaA.until(jodaB).toTotalMonths());
  }
}

console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    compared,
    wrong: wrong.length,
    examples: wrong.slice(0, 5),
    digest: digest.digest("hex").slice(0, 16),
  }),
);
