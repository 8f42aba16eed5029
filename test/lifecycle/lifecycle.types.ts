/** Misuse that must not compile: this file is type-checked and never run. */
import {
  advance,
  type GrantStatus,
  grantLifecycle,
  hasStatus,
  lifecycle,
  localDate,
  type MemorandumOfUnderstanding,
  memorandumLifecycle,
  nextStatuses,
  type Partnership,
  partnershipLifecycle,
  type Stateful,
  type StatusChange,
  type StrategicPartnerGrant,
  type StrategicPartnerProgramme,
  statusOn,
  withGuards,
} from "concordat";
import { aGrant } from "./anEntity.ts";

const on = localDate("2012-04-01");
const closed: StrategicPartnerGrant<"closed"> = aGrant("closed");
const accepted: StrategicPartnerGrant<"accepted"> = aGrant("accepted");
const offeredOrAccepted = aGrant<"offered" | "accepted">("offered");
const some: StrategicPartnerGrant = closed;

// A known status: the legal moves compile, and give a grant of the new status.
const active = advance(grantLifecycle, accepted, "active", { on });
if (active.ok) {
  active.value satisfies StrategicPartnerGrant<"active">;
  advance(grantLifecycle, active.value, "suspended", { on });
  // @ts-expect-error: an active grant is not accepted again
  advance(grantLifecycle, active.value, "accepted", { on });
  // @ts-expect-error: the grant is active now
  active.value satisfies StrategicPartnerGrant<"accepted">;
}
advance(grantLifecycle, offeredOrAccepted, "active", { on });
// @ts-expect-error: neither an offered nor an accepted grant can be closed
advance(grantLifecycle, offeredOrAccepted, "closed", { on });
// @ts-expect-error: a closed grant is not active again
advance(grantLifecycle, closed, "active", { on });
// @ts-expect-error: nothing follows an ended status
advance(grantLifecycle, aGrant("withdrawn"), "withdrawn", { on });

// A status that is not known: every status compiles, and the running program tells.
advance(grantLifecycle, some, "active", { on });
advance(grantLifecycle, some, "applied", { on });
// @ts-expect-error: not a status of a grant
advance(grantLifecycle, some, "dissolved", { on });

// The guard narrows.
if (hasStatus(some, "accepted")) {
  some satisfies StrategicPartnerGrant<"accepted">;
  advance(grantLifecycle, some, "active", { on });
  // @ts-expect-error: an accepted grant cannot be completed
  advance(grantLifecycle, some, "completed", { on });
  // It says nothing about the statuses that it had before.
  const before: GrantStatus | undefined = some.history?.[0]?.from;
  // @ts-expect-error: an accepted grant was applied for first
  before satisfies "accepted" | undefined;
}
declare const stateful: Stateful<GrantStatus>;
if (hasStatus(stateful, "closed")) {
  stateful.status satisfies "closed";
  // @ts-expect-error: a closed grant was something else before
  stateful.history satisfies readonly StatusChange<"closed">[] | undefined;
}
if (hasStatus(some, "active", "suspended")) {
  some satisfies StrategicPartnerGrant<"active" | "suspended">;
}
// @ts-expect-error: not a status of a grant
hasStatus(some, "dissolved");

// @ts-expect-error: the day of the move is required
advance(grantLifecycle, some, "active", {});
// @ts-expect-error: a day is a LocalDate, not any text
advance(grantLifecycle, some, "active", { on: "2012-04-01" });
// @ts-expect-error: the lifecycle of another entity
advance(partnershipLifecycle, some, "live", { on });

// Any grant is a grant of some status; the reverse does not hold.
closed satisfies StrategicPartnerGrant;
// @ts-expect-error: any grant is not a closed one
some satisfies StrategicPartnerGrant<"closed">;
// @ts-expect-error: not a status of a partnership
type _Partnership = Partnership<"closed">;
// @ts-expect-error: not a status of a memorandum
type _Memorandum = MemorandumOfUnderstanding<"live">;
// @ts-expect-error: not a status of a programme
type _Programme = StrategicPartnerProgramme<"live">;

// Tables.
nextStatuses(memorandumLifecycle, "signed") satisfies readonly "in-force"[];
// @ts-expect-error: a status that the lifecycle does not have
lifecycle({ initial: "due", moves: { due: ["recieved"], received: [] } });
// @ts-expect-error: it cannot begin with a status that it does not have
lifecycle({ initial: "draft", moves: { due: ["received"], received: [] } });
// @ts-expect-error: a table does not change
grantLifecycle.initial = "closed";
// @ts-expect-error: a guard watches statuses of its lifecycle
withGuards(grantLifecycle, [{ to: ["dissolved"], check: () => [] }]);
const guarded = withGuards(grantLifecycle, [
  {
    check: (
      grant: StrategicPartnerGrant,
      { context }: { context: { year: number } | undefined },
    ) => {
      grant.title.length satisfies number;
      context?.year satisfies number | undefined;
      return [];
    },
  },
]);
advance(guarded, accepted, "active", { on, context: { year: 2012 } });
// @ts-expect-error: the guards are told something else
advance(guarded, accepted, "active", { on, context: { year: "2012/13" } });
// @ts-expect-error: the guards look at a whole grant
advance(guarded, { status: "accepted" as const }, "active", { on });

statusOn(some.history, on) satisfies GrantStatus | undefined;
