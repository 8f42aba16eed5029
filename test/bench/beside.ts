/**
 * The speed of this build beside that of another: `npm run bench:beside -- FOLDER`, a tree of this project
 * that is built. Both do the work of the other benches in one process, in turns, after checking that
 * they come to the same answers; the table shows the time of the other over the time of this one.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hostileInputs } from "../hostile/inputs.ts";
import { grantsPortfolio } from "./model/grantsPortfolio.ts";
import { everyday } from "./money/operands.ts";
import { oursOf } from "./money/ours.ts";
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
import type { CalendarWork } from "./time/CalendarLibrary.ts";
import { concordatOf } from "./time/concordat.ts";
import { holidays, texts } from "./time/operands.ts";

type Main = typeof import("concordat");

const [, , folder, roundsText = "21"] = process.argv;
if (folder === undefined) {
  console.error("npm run bench:beside -- FOLDER [ROUNDS]");
  process.exit(2);
}
const names = ["this", "other"] as const;
const builds = await Promise.all(
  [".", folder].map(async (tree): Promise<Main> => {
    const path = resolve(tree, "dist/index.js");
    return await import(pathToFileURL(path).href);
  }),
);

/** One piece of work, done by both builds; each has a copy of the code, which the engine tunes to it. */
function contest(name: string, operations: number, run: (build: Main) => () => unknown): Contest {
  const contenders = builds.map((build, index) => {
    const work = run(build);
    return { name: names[index] ?? "", run: work, answer: () => JSON.stringify(work()) };
  });
  return { name, operations, contenders };
}

async function moneyContests(): Promise<readonly Contest[]> {
  const loops = await Promise.all(
    builds.map(async (build, index) => {
      const copy: typeof import("./money/loops.ts") = await import(
        `./money/loops.ts?beside=${index}`
      );
      return copy.loopsOf(oursOf(build, names[index] ?? ""), everyday);
    }),
  );
  const [first = new Map<string, never>()] = loops;
  return [...first.keys()].map((name) => ({
    name: `money: ${name}`,
    operations: 1,
    contenders: loops.flatMap((byContest) => byContest.get(name) ?? []),
  }));
}

function timeContests(): readonly Contest[] {
  const works = new Map<Main, CalendarWork>(
    builds.map((build) => [build, concordatOf(build, "").workOn(texts, holidays)]),
  );
  const operations: readonly (keyof CalendarWork)[] = [
    "parse",
    "daysBetween",
    "addMonths",
    "financialYear",
    "splitTerm",
    "addWorkingDays",
  ];
  return operations.map((name) =>
    contest(`time: ${name}`, texts.length, (build) => works.get(build)?.[name] ?? (() => [])),
  );
}

/** Hostile inputs that take long enough to be measured. */
function readContests(): readonly Contest[] {
  const chosen = hostileInputs.filter(({ name }) =>
    /bad records|million|again and again/.test(name),
  );
  return chosen.map(({ name, text, make }) => {
    const input = make();
    return contest(`read: ${name}`, 1, ({ portfolioSchema, read, readJson }) => () => {
      const result = text
        ? readJson(portfolioSchema, input as string)
        : read(portfolioSchema, input);
      return result.ok ? "read" : result.problems.length;
    });
  });
}

function modelContests(): readonly Contest[] {
  const grants = 10_000;
  const text = grantsPortfolio(grants);
  const limits = { jsonLength: Number.POSITIVE_INFINITY, values: Number.POSITIVE_INFINITY };
  return [
    contest(
      "model: readJson",
      grants,
      ({ portfolioSchema, readJson }) =>
        () =>
          readJson(portfolioSchema, text, limits).ok,
    ),
    contest("model: readJson, checkPortfolio", grants, (build) => () => {
      const result = build.readJson(build.portfolioSchema, text, limits);
      if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
      const asOf = build.localDate("2012-09-30");
      return build.checkPortfolio(result.value, { asOf }).map(({ rule }) => rule);
    }),
  ];
}

const contests = [
  ...(await moneyContests()),
  ...timeContests(),
  ...readContests(),
  ...modelContests(),
];
for (const each of contests) checkAnswers(each);
console.log(`Node ${process.version}, ${roundsText} rounds; both compute the same.`);
console.log("The other's time over this one's: 1.10 means that this build is 10% faster\n");
const rows = contests.map((each) => {
  const ratios = ratiosTo(race(each, Number(roundsText)), "this", "other");
  return [each.name, ...[0.5, 0.1, 0.9].map((share) => short(quantile(ratios, share)))];
});
console.log(table(["work", "median", "first decile", "ninth decile"], rows));
const all = rows.map(([, ratio]) => Number(ratio));
console.log(`\nMedian of all: ${short(median(all))}`);
