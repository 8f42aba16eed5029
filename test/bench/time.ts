/**
 * The speed of the calendar beside its peers: `npm run bench:time`. Every library does the same work
 * on the same days in one process, from dates in its own type to results in its own type; a ratio is
 * taken within a round, and the table shows medians.
 */
import {
  type Contest,
  checkAnswers,
  median,
  quantile,
  race,
  ratiosTo,
  short,
  table,
} from "./ratios.ts";
import type { CalendarLibrary, CalendarWork } from "./time/CalendarLibrary.ts";
import { concordat } from "./time/concordat.ts";
import { dateFns } from "./time/dateFns.ts";
import { jsJoda } from "./time/jsJoda.ts";
import { luxon } from "./time/luxon.ts";
import { holidays, texts } from "./time/operands.ts";
import { temporal } from "./time/temporal.ts";

const rounds = Number(process.argv[2] ?? 21);
const timesDateFns = 3;
const timesFastest = 0.8;

const others: readonly CalendarLibrary[] = [jsJoda, luxon, temporal];
const libraries = [concordat, dateFns, ...others];
const works = new Map(libraries.map((library) => [library, library.workOn(texts, holidays)]));

function contest(
  name: string,
  work: (work: CalendarWork) => () => readonly unknown[],
  text: (result: never, textOf: CalendarLibrary["text"]) => string,
): Contest {
  const contenders = [...works].map(([library, all]) => {
    const run = work(all);
    const answer = (): string =>
      run()
        .map((result) => text(result as never, library.text))
        .join();
    return { name: library.name, run, answer };
  });
  return { name, operations: texts.length, contenders };
}

type Piece = { readonly start: never; readonly end: never };

const contests: readonly Contest[] = [
  contest(
    "parse",
    (work) => work.parse,
    (day, text) => text(day),
  ),
  contest("days between", (work) => work.daysBetween, String),
  contest(
    "add months",
    (work) => work.addMonths,
    (day, text) => text(day),
  ),
  contest("financial year of a date", (work) => work.financialYear, String),
  contest(
    "split five years by financial year",
    (work) => work.splitTerm,
    (pieces: readonly Piece[], text) =>
      pieces.map(({ start, end }) => `${text(start)}/${text(end)}`).join(" "),
  ),
  contest(
    "add 20 working days",
    (work) => work.addWorkingDays,
    (day, text) => text(day),
  ),
];

for (const each of contests) checkAnswers(each);
console.log(
  `TZ=${process.env.TZ ?? ""}, Node ${process.version}, ${rounds} rounds; all compute the same.`,
);
console.log("How many times as fast: median (first to ninth decile) of the ratios in a round\n");

const rows = contests.map((each) => {
  const times = race(each, rounds);
  const against = (name: string): readonly number[] => ratiosTo(times, "concordat", name);
  const spread = (values: readonly number[]): string =>
    `${short(median(values))} (${short(quantile(values, 0.1))}–${short(quantile(values, 0.9))})`;
  const toDateFns = against(dateFns.name);
  const toOthers = others.map(({ name }) => against(name));
  const toFastest = Math.min(...toOthers.map(median));
  const met = median(toDateFns) >= timesDateFns && toFastest >= timesFastest;
  return [
    each.name,
    spread(toDateFns),
    ...toOthers.map(spread),
    short(median(times.get("concordat") ?? [])),
    met ? "met" : "missed",
  ];
});
const head = [
  "operation",
  "to date-fns",
  ...others.map(({ name }) => `to ${name}`),
  "ns",
  "target",
];
console.log(`${table(head, rows)}\n`);
console.log(
  `Target: ${timesDateFns} times date-fns, ${timesFastest} of the fastest of the others.\n`,
);
