import * as fc from "fast-check";
import type {
  EffectiveFromBasis,
  MemorandumOfUnderstanding,
  MemorandumStatus,
} from "../agreement/MemorandumOfUnderstanding.ts";
import { memorandumLifecycle } from "../agreement/memorandumLifecycle.ts";
import type { StatusChange } from "../lifecycle/StatusChange.ts";
import { statusesOf } from "../lifecycle/statuses.ts";
import { addDays, daysBetween } from "../time/arithmetic.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { Term } from "../time/Term.ts";
import { termEnd } from "../time/termEnds.ts";
import { localDateArbitrary } from "./dateArbitraries.ts";
import { termArbitrary } from "./periodArbitraries.ts";

/** What became of a memorandum, and when. */
interface Course {
  readonly status: MemorandumStatus;
  readonly start: LocalDate;
  readonly term: Term;
  /** Of the term, how many thousandths had gone when it was cut short or extended. */
  readonly gone: number;
  readonly basis: EffectiveFromBasis;
  readonly recorded: boolean;
  readonly dated: boolean;
}

type Standing = Partial<MemorandumOfUnderstanding>;

/** The status with the dates, the term and the record that belong to it. */
function standing({ status, start, term, gone, basis, recorded, dated }: Course): Standing {
  const end = termEnd(start, term);
  const signed = addDays(start, -30);
  const inside = addDays(start, Math.floor((daysBetween(start, end) * gone) / 1000));
  const agreed: StatusChange<MemorandumStatus>[] = [
    { from: "negotiating", to: "agreed", on: addDays(start, -60) },
  ];
  const force: StatusChange<MemorandumStatus>[] = [
    ...agreed,
    { from: "agreed", to: "signed", on: signed },
    { from: "signed", to: "in-force", on: start },
  ];
  // One that still runs may have run out by the day for which it is checked: only a first day that is not
  // stated leaves that open.
  const hasEnded = status === "expired" || status === "superseded" || status === "terminated";
  const effectiveFromBasis = basis === "stated" && !hasEnded ? "assumed" : basis;
  const dates: Standing = dated ? { effectiveFrom: start, effectiveFromBasis, term } : {};
  const record = (...history: readonly StatusChange<MemorandumStatus>[]): Standing =>
    recorded ? { history } : {};
  switch (status) {
    case "negotiating":
      return { status };
    case "abandoned":
      return {
        status,
        ...(dated && { endedOn: signed, endReason: status }),
        ...record({ from: "negotiating", to: "abandoned", on: signed }),
      };
    case "agreed":
      return { status, ...dates, ...record(...agreed) };
    case "signed":
      return { status, ...dates, ...record(...force.slice(0, 2)) };
    case "in-force":
      return { status, ...dates, ...record(...force) };
    case "extended":
      return {
        status,
        ...dates,
        ...(dated && { extendedTo: addDays(end, 365) }),
        ...record(...force, { from: "in-force", to: "extended", on: inside }),
      };
    default: {
      const on = status === "expired" ? end : inside;
      const ended: Standing = dated ? { endedOn: on, endReason: status } : {};
      return {
        status,
        ...dates,
        ...ended,
        ...record(...force, { from: "in-force", to: status, on }),
      };
    }
  }
}

/** Generates the status of a memorandum, one as often as another, with the term, the record and the end that go with it. */
export function memorandumCourseArbitrary(): fc.Arbitrary<Standing> {
  return fc
    .record({
      status: fc.constantFrom(...statusesOf(memorandumLifecycle)),
      start: localDateArbitrary(),
      term: termArbitrary(),
      gone: fc.nat(999),
      basis: fc.constantFrom<EffectiveFromBasis>("assumed", "announced", "signed", "stated"),
      recorded: fc.boolean(),
      dated: fc.boolean(),
    })
    .map(standing);
}
