import {
  checkConsultation,
  consultationWindow,
  daysLeft,
  deadline,
  isOpen,
  ruleCatalogue,
} from "concordat";
import { describe, expect, test } from "vitest";
import { consultation } from "../support/build.ts";

const windowOf = (opens: string, closes: string) =>
  consultationWindow(consultation({ opens, closes }));

describe("how long a consultation is open", () => {
  test("5 September to 3 October 2018 is 29 days, both ends included", () => {
    expect(windowOf("2018-09-05", "2018-10-03")).toEqual({
      start: "2018-09-05",
      end: "2018-10-03",
      days: 29,
      norm: { weeks: 12 },
      shortBy: 55,
    });
  });

  test("a day counts whatever the time at which it closes", () => {
    expect(windowOf("2018-06-29", "2018-06-29T00:30")?.days).toBe(1);
  });

  test("twelve weeks are enough, and a day less is short", () => {
    expect(windowOf("2018-06-01", "2018-08-23")?.shortBy).toBe(0);
    expect(windowOf("2018-06-01", "2018-08-22")?.shortBy).toBe(1);
  });

  test.each([
    ["2009-12-15", false],
    ["2009-12-16", true],
    ["2025-07-16", true],
    ["2025-07-17", false],
  ])("on %s there was a norm: %s", (opens, held) => {
    expect(windowOf(opens, "2030-01-01")?.norm !== undefined).toBe(held);
  });

  test("is not known where the first day is not, or is after the last", () => {
    expect(consultationWindow(consultation())).toBeUndefined();
    expect(windowOf("2018-06-30", "2018-06-29T17:00")).toBeUndefined();
  });
});

describe("a consultation that is open for a short time", () => {
  test("is a note that says whether a reason was given", () => {
    const short = { opens: "2018-09-05", closes: "2018-10-03" };
    const messages = [{}, { reasonForShortWindow: "A date set by others" }].map((reason) =>
      checkConsultation(consultation({ ...short, ...reason })).map(({ message }) => message),
    );
    expect(messages).toEqual([
      ["It is open for 29 days, 55 less than the norm of 12 weeks: the norm asks to say why."],
      ["It is open for 29 days, 55 less than the norm of 12 weeks: it says why, as the norm asks."],
    ]);
  });

  test("is none after the Compact, before it, or where the first day is not known", () => {
    for (const opens of ["2025-07-17", "2009-12-15"]) {
      expect(checkConsultation(consultation({ opens, closes: opens }))).toEqual([]);
    }
    expect(checkConsultation(consultation())).toEqual([]);
  });

  test("the catalogue says from when to when the rule applies", () => {
    const rule = ruleCatalogue.find(({ id }) => id === "consultation.short-window");
    expect(rule?.validity).toEqual({ from: "2009-12-16", to: "2025-07-16" });
  });
});

describe("a consultation that closes at 5pm on 29 June 2018", () => {
  const closes = deadline("2018-06-29T17:00");
  const survey = { ...consultation({ opens: "2018-05-31" }), closes };

  test("opens with its first day in London, and closes at 16:00 UTC", () => {
    expect(isOpen(survey, new Date("2018-05-30T22:59:59.999Z"))).toBe(false);
    expect(isOpen(survey, new Date("2018-05-30T23:00:00Z"))).toBe(true);
    expect(isOpen(survey, new Date("2018-06-29T15:59:59.999Z"))).toBe(true);
    expect(isOpen(survey, new Date("2018-06-29T16:00:00Z"))).toBe(false);
  });

  test("has 22 days left on 7 June", () => {
    expect(daysLeft(survey, new Date("2018-06-07T12:00:00Z"))).toBe(22);
  });
});
