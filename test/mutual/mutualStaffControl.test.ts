import { mutualStaffControl, Rate } from "concordat";
import { expect, test } from "vitest";
import { count, notation } from "../support/values.ts";

const rate = (value: string, qualifier: "exact" | "more-than" | "circa" = "exact") => ({
  value: Rate.parse(value),
  qualifier,
  asStated: value,
});
const rows = (...args: Parameters<typeof mutualStaffControl>) =>
  mutualStaffControl(...args).map(({ measure, share, reached }) => [
    measure,
    notation(share),
    reached,
  ]);

test("each measure is a share, where it is published or follows from counts", () => {
  const staff = {
    employed: count(50),
    members: count(31),
    directors: count(7),
    staffDirectors: count(4),
    votes: rate("1"),
  };
  expect(rows(staff)).toEqual([
    ["membership", "[31/50, 31/50]", undefined],
    ["board", "[4/7, 4/7]", undefined],
    ["votes", "[1, 1]", undefined],
  ]);
});

test("a published share goes before the counts", () => {
  const staff = { memberShare: rate("0.62"), members: count(1), employed: count(2) };
  expect(rows(staff)[0]).toEqual(["membership", "[31/50, 31/50]", undefined]);
});

test("a threshold is reached at just that share, missed below it, and open for bounds", () => {
  const reached = (staff: Parameters<typeof mutualStaffControl>[0], votes: string) =>
    mutualStaffControl(staff, { votes })[2]?.reached;
  expect(reached({ votes: rate("0.5") }, "0.5")).toBe("yes");
  expect(reached({ votes: rate("0.5") }, "0.51")).toBe("no");
  expect(reached({ votes: rate("0.5", "more-than") }, "0.51")).toBe("unknown");
  expect(reached({ votes: rate("0.5", "more-than") }, "0.5")).toBe("yes");
  expect(reached({ votes: rate("0.9", "circa") }, "0.5")).toBe("unknown");
  expect(reached({}, "0.5")).toBe("unknown");
});

test("fifty is no share: a half is 0.5", () => {
  expect(() => mutualStaffControl({}, { membership: "50" })).toThrow(
    expect.objectContaining({ code: "funding.not-a-share" }),
  );
  expect(() => mutualStaffControl({}, { board: "-0.5" })).toThrow(
    expect.objectContaining({ code: "funding.not-a-share" }),
  );
});

test("nobody of nobody is no share that decides anything", () => {
  const staff = { directors: count(0), staffDirectors: count(0) };
  expect(mutualStaffControl(staff, { board: "0.5" })[1]?.reached).toBe("unknown");
});
