import {
  checkLocalityPlan,
  type LocalityPlan,
  localityPlanMilestoneRelease,
  Money,
  type Wire,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localityPlan } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { date, gbp } from "../support/values.ts";

type Milestones = NonNullable<NonNullable<Wire<LocalityPlan>["agreement"]>["milestones"]>;
type Payments = NonNullable<Wire<LocalityPlan>["payments"]>;

const milestones: Milestones = [
  { id: "first", amount: poundsJson("60.00"), status: "met", releasedOn: "2017-10-01" },
  { id: "second", amount: poundsJson("30.00"), status: "pending", due: "2018-03-31" },
  { id: "third", amount: poundsJson("10.00"), status: "waived" },
];

const plan = (payments: Payments, given: Milestones = milestones) =>
  localityPlan({
    agreement: { amount: poundsJson("100.00"), milestones: given },
    payments,
  });
const pay = (paidOn: string, amount: string, milestone?: string) => ({
  paidOn,
  amount: poundsJson(amount),
  ...(milestone !== undefined && { milestone }),
});

describe("what the milestones have released", () => {
  const release = (asOf: string, payments: Payments = []) =>
    localityPlanMilestoneRelease(plan(payments), date(asOf));

  test("on the day on which one was met its money may be paid, on the day before it may not", () => {
    expect(release("2017-09-30")?.released.format()).toBe("£10.00");
    expect(release("2017-10-01")?.released.format()).toBe("£70.00");
  });

  test("a waived one releases its money, and one without a day has done so all along", () => {
    expect(release("0001-01-01")?.rows.map((row) => row.released.format())).toEqual([
      "£0.00",
      "£0.00",
      "£10.00",
    ]);
  });

  test("a pending one is overdue from the day after its last", () => {
    const overdue = (asOf: string) => release(asOf)?.rows.map((row) => row.overdue);
    expect(overdue("2018-03-31")).toEqual([false, false, false]);
    expect(overdue("2018-04-01")).toEqual([false, true, false]);
  });

  test("what was paid by the day counts, in the name of a milestone or of none", () => {
    const payments = [
      pay("2017-10-16", "50.00", "first"),
      pay("2017-11-01", "5.00"),
      pay("2018-06-08", "10.00", "first"),
    ];
    const result = release("2018-06-07", payments);
    expect(result?.rows.map((row) => row.paid.format())).toEqual(["£50.00", "£0.00", "£0.00"]);
    expect(result?.paid.format()).toBe("£55.00");
    expect(result?.payable.format()).toBe("£15.00");
  });

  test("money that went out ahead is payable with a minus", () => {
    expect(release("2017-09-30", [pay("2017-09-01", "60.00", "first")])?.payable.format()).toBe(
      "-£50.00",
    );
  });

  test("nothing is said where nothing is agreed", () => {
    expect(localityPlanMilestoneRelease(localityPlan(), date("2018-06-07"))).toBeUndefined();
  });

  test("released, held and what no milestone covers come to the agreed amount, to the penny", () => {
    const status = fc.constantFrom("pending", "met", "missed", "waived" as const);
    const penceAndStatus = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), status);
    fc.assert(
      fc.property(fc.array(penceAndStatus), fc.integer({ min: 0 }), (parts, agreed) => {
        const made: LocalityPlan = {
          ...localityPlan(),
          agreement: {
            amount: Money.ofMinor(agreed, "GBP"),
            milestones: parts.map(([pence, each], index) => ({
              id: `m${index}`,
              amount: Money.ofMinor(pence, "GBP"),
              status: each as "met",
            })),
          },
        };
        const result = localityPlanMilestoneRelease(made, date("2018-06-07"));
        if (result === undefined) throw new Error("agreed, and not released");
        const { released, held, withoutMilestone } = result;
        expect(released.plus(held).plus(withoutMilestone).minor).toBe(agreed);
        const rows = result.rows.map((row) => row.released.plus(row.held).equals(row.amount));
        expect(rows).toEqual(parts.map(() => true));
      }),
    );
  });
});

describe("payments against milestones", () => {
  const found = (payments: Payments, given?: Milestones) =>
    checkLocalityPlan(plan(payments, given)).map(({ rule, path }) => [rule, path.join(".")]);
  const tooEarly = (index: number) => ["locality-plan.paid-before-milestone", `payments.${index}`];

  test.each([
    ["on the day of the milestone", pay("2017-10-01", "60.00", "first"), false],
    ["the day before", pay("2017-09-30", "60.00", "first"), true],
    ["for one that is pending", pay("2018-06-07", "30.00", "second"), true],
    ["for one that is waived", pay("2016-04-01", "10.00", "third"), false],
  ])("%s", (_, payment, fires) => {
    expect(found([payment])).toEqual(fires ? [tooEarly(0)] : []);
  });

  test("for one that is missed, whatever day stands beside it", () => {
    const missed: Milestones = [
      { ...(milestones[0] as Milestones[number]), status: "missed" },
      ...milestones.slice(1),
    ];
    expect(found([pay("2018-06-07", "60.00", "first")], missed)).toEqual([tooEarly(0)]);
  });

  test("that name none are held against all that was released by then, in order of days", () => {
    // £10 is released all along, £60 more from 1 October.
    expect(found([pay("2017-09-30", "10.00")])).toEqual([]);
    expect(found([pay("2017-09-30", "10.01")])).toEqual([tooEarly(0)]);
    expect(found([pay("2017-10-02", "60.00"), pay("2017-09-30", "10.00")])).toEqual([]);
    expect(found([pay("2017-10-02", "60.01"), pay("2017-09-30", "10.00")])).toEqual([tooEarly(0)]);
    expect(found([pay("2017-10-01", "60.00", "first"), pay("2017-10-01", "10.01")])).toEqual([
      tooEarly(1),
    ]);
  });

  test("are not judged where the agreement has no milestones, or there is none", () => {
    expect(found([pay("2017-09-30", "100.00")], [])).toEqual([]);
    const alone = localityPlan({ payments: [pay("2017-09-30", "100.00")] });
    expect(checkLocalityPlan(alone)).toEqual([]);
  });

  test("that name a milestone which is not there are an error", () => {
    expect(found([pay("2017-10-01", "1.00", "fourth")])).toEqual([
      ["locality-plan.milestone-unknown", "payments.0.milestone"],
    ]);
  });
});

test("milestones that do not come to the agreed amount are an error at their list", () => {
  const [found] = checkLocalityPlan(
    localityPlan({ agreement: { amount: poundsJson("99.99"), milestones } }),
  );
  expect(found).toMatchObject({
    rule: "locality-plan.milestones-sum",
    severity: "error",
    path: ["agreement", "milestones"],
    values: { sum: gbp("100").toJSON(), agreed: gbp("99.99").toJSON() },
  });
});
