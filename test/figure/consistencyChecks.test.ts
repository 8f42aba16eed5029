import {
  bounds,
  crossCheck,
  dividedInterval,
  exactInterval,
  type Figure,
  formatInterval,
  type Interval,
  intersectIntervals,
  isAtMost,
  isLessThan,
  type Money,
  minusInterval,
  parseFigure,
  plusInterval,
  type Quantity,
  type Reading,
  ratioInterval,
  timesInterval,
} from "concordat";
import { expect, test } from "vitest";
import { gbp, notation } from "../support/values.ts";

/* The checks of the domain facts, section 3, that published figures decide; each expected value is theirs. */

const read = <T extends Quantity>(figure: Figure<T>, reading: Reading = "strict"): Interval<T> =>
  bounds(figure, reading) ?? {};
const money = (text: string, reading: Reading = "strict") =>
  read(parseFigure(text, { as: "money" }), reading);
const number = (text: string, reading: Reading = "strict") =>
  read(parseFigure(text, { as: "count" }), reading);
const sum = (amounts: readonly string[]): Interval<Money> =>
  amounts.map((amount) => money(amount)).reduce(plusInterval);

test("C1: 12 groups, 15 providers and 10 authorities are 37, of which 27 are NHS bodies", () => {
  const result = crossCheck({
    unknowns: {
      groups: number("12 clinical commissioning groups"),
      providers: number("15 providers"),
      authorities: number("10 local authorities"),
      nhs: {},
      all: {},
    },
    sums: [
      { total: "nhs", parts: ["groups", "providers"] },
      { total: "all", parts: ["nhs", "authorities"] },
    ],
  });
  expect(result.ok && notation(result.intervals.all)).toBe("[37, 37]");
  expect(result.ok && notation(result.intervals.nhs)).toBe("[27, 27]");
});

const firstTwoYears = (reading: Reading): Interval<Money> => {
  const third = money("more than £3.5m", reading);
  const left = minusInterval(money("almost £11.8m", reading), timesInterval(third, 2));
  return intersectIntervals(left, { lower: { value: gbp("0"), included: true } }) ?? {};
};

test("C2: the first two years held less than £4.8m, more than £4.55m if rounded; their mean is below £2.4m", () => {
  expect(notation(firstTwoYears("strict"))).toBe("[0.00, 4800000.00)");
  expect(notation(firstTwoYears("conventional"))).toBe("(4550000.00, 4800000.00)");
  expect(notation(dividedInterval(firstTwoYears("strict"), 2))).toBe("[0.00, 2400000.00)");
});

test("C3: the third year is more than 35/24 of their mean, a rise of over 45.8%", () => {
  const mean = dividedInterval(firstTwoYears("strict"), 2);
  const step = ratioInterval(money("more than £3.5m"), mean);
  expect(notation(step)).toBe("(35/24, -)");
  expect(step.lower?.value.minus(1).toDecimalString(3, "down")).toBe("0.458");
});

test("C4: a cap of £200,000 for 18 partners allows more than £3.5m; ten partners do not fill two years", () => {
  const third = money("more than £3.5m");
  const cap = timesInterval(money("up to £200,000"), 18);
  expect(notation(cap)).toBe("[0.00, 3600000.00]");
  expect(isAtMost(cap, third)).toBe("unknown");
  expect(intersectIntervals(cap, third)).toBeDefined();
  expect(notation(dividedInterval(third, 18, "outward"))).toBe("(194444.44, -)");
  const ten = timesInterval(money("up to £200,000"), 20);
  expect(isLessThan(ten, firstTwoYears("conventional"))).toBe("yes");
  expect(isLessThan(ten, firstTwoYears("strict"))).toBe("unknown");
});

test("C6: over £1.1m of £450m is more than 11/4500", () => {
  const share = ratioInterval(money("over £1.1m"), money("a £450m pot"));
  expect(notation(share)).toBe("(11/4500, -)");
  expect(notation(ratioInterval(money("£1.1m"), money("a £450m pot")))).toBe("[11/4500, 11/4500]");
});

test("C8: £6bn is 3/11 of £22bn", () => {
  const share = ratioInterval(money("£6 billion"), money("£22 billion"));
  expect(share.lower?.value.format({ digits: 2 })).toBe("27.27%");
  expect(formatInterval(share)).toBe("3/11");
});

test("C9: c5,000 + c5,000 + c4,000 against nearly 15,000 is unknown", () => {
  const parts = ["c5, 000", "c5, 000", "c4, 000"].map((text) => number(text, "conventional"));
  const together = parts.reduce(plusInterval);
  const total = number("nearly 15,000", "conventional");
  expect([notation(together), notation(total)]).toEqual(["[12500, 15500)", "[14500, 15000)"]);
  expect(isAtMost(together, total)).toBe("unknown");
  expect(bounds(parseFigure("c5, 000"), "strict")).toBeUndefined();
});

test("C16: 531 is over 400 as the words stand, and not if they were rounded", () => {
  const counted = exactInterval(531);
  expect(intersectIntervals(counted, number("over 400"))).toEqual(counted);
  expect(notation(number("over 400", "conventional"))).toBe("(400, 500)");
  expect(intersectIntervals(counted, number("over 400", "conventional"))).toBeUndefined();
});

test("C17: 16 live and 51 in development are 67", () => {
  const statements = {
    unknowns: { all: number("67"), live: number("16 live"), others: number("51 in development") },
    sums: [{ total: "all", parts: ["live", "others"] }],
  } as const;
  expect(crossCheck(statements).ok).toBe(true);
  const unknowns = { ...statements.unknowns, all: number("68") };
  expect(crossCheck({ ...statements, unknowns })).toEqual({
    ok: false,
    clash: ["all", "live", "others", "sums[0]"],
  });
});

test("C18: 67 awards of up to £30,000 can come to £1.5m, a mean of £22,388.06", () => {
  const cap = money("up to £30,000");
  const most = timesInterval(cap, 67);
  expect(notation(most)).toBe("[0.00, 2010000.00]");
  expect(intersectIntervals(most, money("£1.5m"))).toBeDefined();
  expect(notation(dividedInterval(money("£1.5m"), 67, "outward"))).toBe("(22388.05, 22388.06)");
  for (const award of ["£30,000", "£12,000", "£29,250", "£10,609"]) {
    expect(isAtMost(money(award), exactInterval<Money>(gbp("30000")))).toBe("yes");
  }
});

test("C19: the ten boroughs of mid-2011 have 2,681,735 people together", () => {
  const boroughs = [276692, 185002, 503086, 224825, 211624, 233875, 283188, 219226, 226537, 317680];
  const together = boroughs.map((people) => exactInterval(people)).reduce(plusInterval);
  expect(formatInterval(together)).toBe("2,681,735");
});

test("C20: the awards that were found come to £143.37m and leave £306.63m of £450m at most", () => {
  const others = ["£17m", "£23.2m", "£28.8m", "£14.87m", "£21.3m", "£19.2m"];
  const awards = sum([...others, "£19m"]);
  expect(formatInterval(awards)).toBe("£143,370,000.00");
  expect(formatInterval(sum([...others, "£16m"]))).toBe("£140,370,000.00");
  expect(isAtMost(awards, money("a £450m pot"))).toBe("yes");
  expect(formatInterval(minusInterval(money("a £450m pot"), awards))).toBe("£306,630,000.00");
});
