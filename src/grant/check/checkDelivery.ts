import { finding } from "../../finding/Finding.ts";
import { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { GrantFinding } from "../grantRules.ts";
import { deliveryRules } from "../parts/deliveryRules.ts";
import { grantMatch } from "../payment/grantMatch.ts";
import { grantOutputs } from "../payment/grantOutputs.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { awardOf } from "../timeline/grantCurrentAward.ts";

/** Checks what a grant is to achieve, what was bought with it, and what is put beside it. */
export function checkDelivery(
  grant: StrategicPartnerGrant,
  asOf: LocalDate | undefined,
): readonly GrantFinding[] {
  return [...checkOutputs(grant, asOf), ...checkAssets(grant), ...checkMatch(grant)];
}

function checkOutputs(
  grant: StrategicPartnerGrant,
  asOf: LocalDate | undefined,
): readonly GrantFinding[] {
  const outputs = grantOutputs(grant);
  if (outputs === undefined) return [];
  const found: GrantFinding[] = [];
  const award = awardOf(grant);
  for (const [index, { name: output, target, by, actual, reached }] of outputs.rows.entries()) {
    if (by === undefined || asOf === undefined || asOf <= by || reached === "yes") continue;
    const counted = actual !== undefined && { actual };
    const values = { output, target, ...counted, by, verdict: reached };
    found.push(finding(deliveryRules, "grant.output-missed", ["outputs", index], values));
  }
  if (outputs.atTargets.greaterThan(award)) {
    const values = { results: outputs.atTargets.toJSON(), award: award.toJSON() };
    found.push(finding(deliveryRules, "grant.results-above-award", ["outputs"], values));
  }
  return found;
}

function checkAssets(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { assets } = grant;
  if (assets === undefined) return [];
  const found: GrantFinding[] = [];
  for (const [index, asset] of assets.entries()) {
    const { name, boughtOn, monitoredUntil, disposedOn, proceeds } = asset;
    if (disposedOn === undefined) continue;
    const path = ["assets", index];
    if (boughtOn !== undefined && disposedOn < boughtOn) {
      const values = { asset: name, boughtOn, disposedOn };
      const place = [...path, "disposedOn"];
      found.push(finding(deliveryRules, "grant.asset-disposed-early", place, values));
    }
    const isMonitored = monitoredUntil === undefined || disposedOn <= monitoredUntil;
    if (proceeds === undefined && isMonitored) {
      const values = { asset: name, disposedOn };
      found.push(finding(deliveryRules, "grant.proceeds-unknown", path, values));
    }
  }
  const award = awardOf(grant);
  const funded = Money.sumBy(
    assets,
    ({ cost, share }) => cost.times(share, "half-even"),
    award.currency,
  );
  if (funded.greaterThan(award)) {
    const values = { assets: funded.toJSON(), award: award.toJSON() };
    found.push(finding(deliveryRules, "grant.assets-above-award", ["assets"], values));
  }
  return found;
}

function checkMatch(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { match } = grant;
  const found = match?.found ?? [];
  // What is below zero is not compared; an award below zero has a finding of its own.
  const isSound = !awardOf(grant).isNegative() && found.every(({ amount }) => !amount.isNegative());
  const position = isSound ? grantMatch(grant) : undefined;
  if (match === undefined || position === undefined || position.met === "yes") return [];
  const values = {
    required: position.required.toString(),
    needed: position.needed.toJSON(),
    ...(match.found !== undefined && { found: position.found.toJSON() }),
    verdict: position.met,
  };
  return [finding(deliveryRules, "grant.match-missing", ["match"], values)];
}
