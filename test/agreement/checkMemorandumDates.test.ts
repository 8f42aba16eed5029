import {
  checkMemorandum,
  type MemorandumContext,
  type MemorandumOfUnderstanding,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { memorandum, sector } from "../support/build.ts";
import { date } from "../support/values.ts";

type Changes = Partial<Wire<MemorandumOfUnderstanding>>;

const stated: Changes = { effectiveFrom: "2017-02-01", term: { years: 5 } };
const assumed: Changes = { ...stated, effectiveFromBasis: "assumed" };

/** Severity, rule and place of each finding but the one that says the start is assumed. */
const found = (changes: Changes, context: MemorandumContext = {}): readonly string[] =>
  checkMemorandum(memorandum(changes), context)
    .filter(({ rule }) => rule !== "memorandum.start-assumed")
    .map(({ severity, rule, path }) => `${severity} ${rule} ${path.join(".")}`);

describe("the dates of the Greater Manchester memorandum", () => {
  test("stand in order, as far as they are known (C15), and it was superseded early (C14)", () => {
    const changes: Changes = {
      announcedOn: "2017-02-01",
      signedOn: "2017-02-01",
      publicSigningOn: "2017-05-12",
      effectiveFrom: "2017-02-01",
      effectiveFromBasis: "assumed",
      term: { years: 5 },
      status: "superseded",
      endedOn: "2021-11",
      endReason: "superseded",
    };
    expect(found(changes)).toEqual([]);
  });
});

describe("dates that are not in their usual order", () => {
  test.each<[Changes, string]>([
    [{ announcedOn: "2017-05-13", publicSigningOn: "2017-05-12" }, "publicSigningOn"],
    [{ signedOn: "2017-02-02", effectiveFrom: "2017-02-01" }, "effectiveFrom"],
    [{ effectiveFrom: "2017-02-01", endedOn: "2017-01", status: "terminated" }, "endedOn"],
    [{ signedOn: "2017-02-01", endedOn: "2016", status: "terminated" }, "endedOn"],
    [{ announcedOn: "2017-02-01", endedOn: "2016", status: "terminated" }, "endedOn"],
    [{ publicSigningOn: "2017-05-12", endedOn: "2017-04", status: "terminated" }, "endedOn"],
    [{ announcedOn: "2017-02-02", effectiveFrom: "2017-02-01" }, "effectiveFrom"],
  ])("%j is a note", (changes, place) => {
    expect(found(changes)).toEqual([`info memorandum.date-order ${place}`]);
  });

  test("are none where a partial date leaves it open", () => {
    expect(
      found({ effectiveFrom: "2017-02-28", endedOn: "2017-02", status: "terminated" }),
    ).toEqual([]);
  });
});

describe("a term that its dates contradict", () => {
  const rule = "memorandum.term-disagrees";

  test("is an error, or a note where its first day is itself assumed", () => {
    const expired: Changes = { status: "expired", endedOn: "2021-12" };
    expect(found({ ...stated, ...expired })).toEqual([`error ${rule} endedOn`]);
    expect(found({ ...assumed, ...expired })).toEqual([`info ${rule} endedOn`]);
    expect(found({ ...stated, status: "expired", endedOn: "2022" })).toEqual([]);
  });

  test("an extension leads beyond the first term", () => {
    expect(found({ ...stated, extendedTo: "2022-01-31" })).toEqual([`error ${rule} extendedTo`]);
    expect(found({ ...stated, extendedTo: "2022-02-01" })).toEqual([]);
  });

  test("the recorded day of coming into force is the effective date", () => {
    const from = (on: string): Changes => ({
      history: [{ from: "signed", to: "in-force", on }],
    });
    expect(found({ ...stated, ...from("2017-02-02") })).toEqual([`error ${rule} history.0.on`]);
    expect(found({ ...stated, ...from("2017-02-01") })).toEqual([]);
    expect(found({ ...assumed, ...from("2017-02-02") })).toEqual([]);
  });

  test("what is said to run has not passed its last day", () => {
    const on = (text: string) => ({ asOf: date(text) });
    expect(found(stated, on("2022-02-01"))).toEqual([`error ${rule} status`]);
    expect(found(assumed, on("2022-02-01"))).toEqual([`info ${rule} status`]);
    expect(found(stated, on("2022-01-31"))).toEqual([]);
    expect(found({ ...stated, status: "superseded" }, on("2022-02-01"))).toEqual([]);
    expect(found({ ...stated, status: "negotiating" }, on("2022-02-01"))).toEqual([]);
  });

  test("what is said to have expired, on no stated day, has passed its last day", () => {
    const on = (text: string) => ({ asOf: date(text) });
    const expired: Changes = { status: "expired" };
    expect(found({ ...stated, ...expired }, on("2022-01-30"))).toEqual([`error ${rule} status`]);
    expect(found({ ...assumed, ...expired }, on("2022-01-30"))).toEqual([`info ${rule} status`]);
    expect(found({ ...stated, ...expired }, on("2022-01-31"))).toEqual([]);
    expect(found({ ...stated, ...expired })).toEqual([]);
  });

  test("nothing is said where it was extended to a day that nobody states", () => {
    const history = [
      { from: "in-force", to: "extended", on: "2021-12-01" },
      { from: "extended", to: "in-force", on: "2022-02-01" },
    ] as const;
    expect(found({ ...stated, history }, { asOf: date("2023-01-01") })).toEqual([]);
  });
});

describe("the end of a memorandum", () => {
  const rule = "memorandum.one-end-reason";

  test("is recorded only where its status is an ended one", () => {
    expect(found({ endReason: "terminated" })).toEqual([`error ${rule} endReason`]);
    expect(found({ endedOn: "2021" })).toEqual([`error ${rule} endedOn`]);
  });

  test("by another agreement or by notice comes within the term, as far as that is known", () => {
    const ended = (status: "superseded" | "terminated", endedOn: string): Changes => ({
      status,
      endedOn,
    });
    expect(found({ ...stated, ...ended("superseded", "2022-01-31") })).toEqual([]);
    expect(found({ ...stated, ...ended("superseded", "2022-02-01") })).toEqual([
      `error ${rule} endedOn`,
    ]);
    expect(found({ ...stated, ...ended("terminated", "2022-02") })).toEqual([
      `error ${rule} endedOn`,
    ]);
    expect(found({ ...stated, ...ended("superseded", "2022") })).toEqual([`info ${rule} endedOn`]);
    expect(found({ ...assumed, ...ended("superseded", "2022-02-01") })).toEqual([
      `info ${rule} endedOn`,
    ]);
  });
});

describe("signatures and extensions", () => {
  const signed = (signedOn: string): Changes => ({
    signatories: [{ organisation: "example-charity", signedOn }, { organisation: "b" }],
  });

  test("a signature after the end is outside the window even if nobody stated one", () => {
    const rule = "warning memorandum.signatory-outside-window signatories.0.signedOn";
    expect(found({ ...stated, ...signed("2022-02-01") })).toEqual([rule]);
    expect(found({ ...stated, ...signed("2017-05-13"), publicSigningOn: "2017-05-12" })).toEqual(
      [],
    );
    expect(found({ ...assumed, ...signed("2022-02-01") })).toEqual([]);
    const window: Changes = { openForSignature: { from: "2017-02-01" } };
    expect(found({ ...window, ...signed("2017-01-31") })).toEqual([rule]);
    expect(found({ ...signed("2021-12-01"), status: "superseded", endedOn: "2021-11" })).toEqual([
      rule,
    ]);
  });

  test("a later extension is compared with the day to which the last one leads", () => {
    const twice = (on: string): Changes => ({
      ...stated,
      extendedTo: "2022-12-31",
      history: [
        { from: "in-force", to: "extended", on: "2022-01-01" },
        { from: "extended", to: "in-force", on: "2022-02-01" },
        { from: "in-force", to: "extended", on },
        { from: "extended", to: "in-force", on },
      ],
    });
    expect(found(twice("2022-12-31"))).toEqual([]);
    expect(found(twice("2023-01-01"))).toEqual([
      "error memorandum.extension-after-expiry history.2.on",
    ]);
  });

  test("an extension after a term with an assumed start is a note", () => {
    const late: Changes = {
      ...assumed,
      extendedTo: "2022-06-30",
      history: [
        { from: "in-force", to: "extended", on: "2022-02-01" },
        { from: "extended", to: "in-force", on: "2022-02-01" },
      ],
    };
    expect(found(late)).toEqual(["info memorandum.extension-after-expiry history.0.on"]);
  });
});

test("a sector is represented where the memorandum or the sector itself says by whom", () => {
  const parties = [
    { kind: "sector", id: "example-sector", standing: "equal" },
    { kind: "partnership", id: "example-partnership", standing: "equal" },
  ] as const;
  expect(found({ parties })).toEqual(["warning memorandum.sector-unrepresented parties.0"]);
  const represented = sector({ representative: "example-charity" });
  expect(found({ parties }, { sectors: [represented] })).toEqual([]);
  expect(found({ parties }, { sectors: [sector()] })).toHaveLength(1);
});

test("money that lasts by one reading only gives a note with the verdict unknown", () => {
  const [note] = checkMemorandum(memorandum({ ...stated, fundingUntil: "2022" }));
  expect(note).toMatchObject({
    rule: "memorandum.unfunded-tail",
    values: { leastDays: 0, mostDays: 31, verdict: "unknown" },
  });
  expect(note?.message).toContain("0 to 31 days");
});
