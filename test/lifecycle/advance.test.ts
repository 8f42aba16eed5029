import {
  advance,
  finding,
  formatFindings,
  grantLifecycle,
  hasStatus,
  lifecycle,
  localDate,
  ruleTable,
  type StrategicPartnerGrant,
  withGuards,
} from "concordat";
import { expect, test } from "vitest";
import { aGrant, aPartnership } from "./anEntity.ts";

const on = localDate("2012-04-01");

test("a legal move gives the entity with its new status and the change in its history", () => {
  const grant = aGrant("accepted");
  const before = structuredClone(grant.status);
  const result = advance(grantLifecycle, grant, "active", {
    on,
    by: "grants manager",
    reason: "the agreement is signed",
  });
  expect(result).toEqual({
    ok: true,
    value: {
      ...grant,
      status: "active",
      history: [
        {
          from: "accepted",
          to: "active",
          on: "2012-04-01",
          by: "grants manager",
          reason: "the agreement is signed",
        },
      ],
    },
  });
  expect(grant.status).toBe(before);
  expect(grant).not.toHaveProperty("history");
});

test("what is left away is left away in the history too", () => {
  const result = advance(grantLifecycle, aGrant("accepted"), "active", { on });
  expect(result.ok && Object.keys(result.value.history[0] ?? {})).toEqual(["from", "to", "on"]);
});

test("moves follow each other, the earliest first, also on one day", () => {
  const active = advance(grantLifecycle, aGrant("accepted"), "active", { on });
  if (!active.ok) throw new Error("the first move is legal");
  const suspended = advance(grantLifecycle, active.value, "suspended", { on });
  if (!suspended.ok) throw new Error("the second move is legal");
  expect(suspended.value.history.map(({ to }) => to)).toEqual(["active", "suspended"]);
  expect(active.value.history).toHaveLength(1);
});

test("an illegal move is refused with the legal ones", () => {
  const grant: StrategicPartnerGrant = aGrant("suspended");
  const result = advance(grantLifecycle, grant, "completed", { on });
  expect(result).toEqual({
    ok: false,
    findings: [
      {
        rule: "lifecycle.illegal-transition",
        severity: "error",
        path: ["status"],
        message:
          "From suspended, the status cannot become completed: it can become active or terminated.",
        values: { from: "suspended", to: "completed", legal: ["active", "terminated"] },
      },
    ],
  });
});

test("a move out of an ended status is refused, and the message says that nothing follows", () => {
  const grant: StrategicPartnerGrant = aGrant("closed");
  const result = advance(grantLifecycle, grant, "active", { on });
  expect(!result.ok && formatFindings(result.findings)).toBe(
    "ERROR  lifecycle.illegal-transition  status  Nothing follows closed: the status cannot become active.",
  );
});

test("a move dated before the last one is refused", () => {
  const grant: StrategicPartnerGrant<"active"> = {
    ...aGrant("active"),
    history: [{ from: "accepted", to: "active", on: localDate("2012-04-02") }],
  };
  const result = advance(grantLifecycle, grant, "suspended", { on });
  expect(result).toMatchObject({
    ok: false,
    findings: [
      {
        rule: "lifecycle.out-of-order",
        path: ["history", 1, "on"],
        values: { on: "2012-04-01", previous: "2012-04-02" },
      },
    ],
  });
  expect(advance(grantLifecycle, grant, "suspended", { on: localDate("2012-04-02") }).ok).toBe(
    true,
  );
});

test("an illegal move that is also out of order gives both findings", () => {
  const grant: StrategicPartnerGrant = {
    ...aGrant("closed"),
    history: [{ from: "reconciled", to: "closed", on: localDate("2014-01-31") }],
  };
  const result = advance(grantLifecycle, grant, "active", { on });
  expect(!result.ok && result.findings.map(({ rule }) => rule)).toEqual([
    "lifecycle.illegal-transition",
    "lifecycle.out-of-order",
  ]);
});

test.each(["under way", "constructor", "__proto__", "toString", ""])(
  "a status that the lifecycle does not have is refused, and not repeated: %j",
  (status) => {
    const forged = { ...aGrant("active"), status } as unknown as StrategicPartnerGrant;
    for (const result of [
      advance(grantLifecycle, forged, "active", { on }),
      advance(grantLifecycle, aGrant("active") as StrategicPartnerGrant, forged.status, { on }),
    ]) {
      expect(result).toMatchObject({ ok: false, findings: [{ rule: "lifecycle.unknown-status" }] });
      const message = result.ok ? "" : (result.findings[0]?.message ?? "");
      expect(message).toMatch(/^This lifecycle does not have that status: give one of applied, /);
      if (status !== "") expect(message).not.toContain(status);
    }
  },
);

test("hasStatus tells one status or one of several", () => {
  const partnership = aPartnership("shadow");
  expect(hasStatus(partnership, "shadow")).toBe(true);
  const any = [aPartnership("live"), aPartnership("dissolved")];
  expect(any.filter((one) => hasStatus(one, "live", "dissolved"))).toHaveLength(2);
  expect(any.filter((one) => hasStatus(one, "live"))).toHaveLength(1);
});

const ourRules = ruleTable<{ "our.agreement-missing": { readonly grant: string } }>(
  { document: "our own handbook", evidence: "illustrative" },
  {
    "our.agreement-missing": {
      title: "A grant begins with a signed agreement",
      severity: "warning",

      message: ({ grant }) => `${grant} has no signed agreement: file one first.`,
    },
  },
);

interface Files {
  readonly signed: readonly string[];
}

const guarded = withGuards(grantLifecycle, [
  {
    from: ["accepted"],
    to: ["active"],
    check: (grant: StrategicPartnerGrant, { context }: { readonly context: Files | undefined }) =>
      context?.signed.includes(grant.id)
        ? []
        : [finding(ourRules, "our.agreement-missing", ["status"], { grant: grant.id })],
  },
]);

test("a guard lets a move pass by finding nothing", () => {
  const context = { signed: ["example-grant"] };
  expect(advance(guarded, aGrant("accepted"), "active", { on, context }).ok).toBe(true);
});

test("any finding of a guard refuses the move, also a warning", () => {
  const result = advance(guarded, aGrant("accepted"), "active", { on, context: { signed: [] } });
  expect(result).toMatchObject({
    ok: false,
    findings: [{ rule: "our.agreement-missing", severity: "warning" }],
  });
});

test("a guard is asked without a context too", () => {
  expect(advance(guarded, aGrant("accepted"), "active", { on }).ok).toBe(false);
});

test("a guard is asked only about the moves that it watches, and only if they are legal", () => {
  expect(advance(guarded, aGrant("suspended"), "active", { on }).ok).toBe(true);
  expect(advance(guarded, aGrant("active"), "suspended", { on }).ok).toBe(true);
  const illegal = advance(guarded, aGrant("closed") as StrategicPartnerGrant, "active", { on });
  expect(!illegal.ok && illegal.findings.map(({ rule }) => rule)).toEqual([
    "lifecycle.illegal-transition",
  ]);
});

test("a guard that names no statuses watches every move, and sees it", () => {
  const seen: unknown[] = [];
  const watched = withGuards(grantLifecycle, [
    {
      check: (_: StrategicPartnerGrant, transition) => {
        seen.push(transition);
        return [];
      },
    },
  ]);
  advance(watched, aGrant("active"), "extended", { on, context: "a note" });
  expect(seen).toEqual([{ from: "active", to: "extended", on, context: "a note" }]);
});

test("guards are added to those that a table has, and leave the first table as it was", () => {
  const twice = withGuards(withGuards(grantLifecycle, []), []);
  expect(twice.guards).toEqual([]);
  expect(grantLifecycle).not.toHaveProperty("guards");
});

test("tables are frozen, through and through", () => {
  expect(Object.isFrozen(grantLifecycle)).toBe(true);
  expect(Object.isFrozen(grantLifecycle.moves)).toBe(true);
  expect(Object.values(grantLifecycle.moves).every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(guarded.guards)).toBe(true);
});

test("a lifecycle of one's own serves any entity with a status", () => {
  const reports = lifecycle({
    initial: "due",
    moves: { due: ["received", "waived"], received: [], waived: [] },
  });
  const report = { title: "Half-year report", status: "due" } as const;
  expect(advance(reports, report, "received", { on })).toEqual({
    ok: true,
    value: {
      title: "Half-year report",
      status: "received",
      history: [{ from: "due", to: "received", on }],
    },
  });
});
