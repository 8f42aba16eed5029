import type { PartnershipFacts } from "./partnershipFacts.ts";
import { spaced } from "./words.ts";

const shortNames: Readonly<Record<string, string>> = {
  "clinical-commissioning-group": "CCGs",
  "integrated-care-board": "ICBs",
  "nhs-provider": "providers",
  "local-authority": "councils",
};

export function renderPartnership(facts: PartnershipFacts): readonly string[] {
  return [facts.name, countsLine(facts), budgetLine(facts), plansLine(facts)]
    .filter((line) => line !== "")
    .map((line) => `  ${line}`);
}

function countsLine({ counts, sum, declaredTotal }: PartnershipFacts): string {
  if (counts.length === 0) return "";
  const terms = counts.map(
    ({ category, count }) => `${count} ${shortNames[category] ?? spaced(category)}`,
  );
  const verdict =
    declaredTotal === undefined
      ? "; no total is declared."
      : declaredTotal === sum
        ? ", agrees with the declared total."
        : `, but ${declaredTotal} are declared.`;
  return `${terms.join(" + ")} = ${sum}${verdict}`;
}

function budgetLine({
  devolved,
  wider,
  shareOfWider,
  per,
  ceiling,
  population,
  perHead,
}: PartnershipFacts): string {
  if (devolved === undefined) return "";
  const period = per === "year" ? "a year" : "period not stated";
  const share =
    shareOfWider && wider ? `${shareOfWider.format({ digits: 2 })} of ${wider}, ${period}` : period;
  return [
    `${devolved} devolved (${share})`,
    ...(ceiling === undefined ? [] : [`, ceiling "${ceiling}"`]),
    ...(perHead && population ? [`; ${perHead} a head on ${population}`] : []),
    ".",
  ].join("");
}

function plansLine({ localityPlans }: PartnershipFacts): string {
  return localityPlans === undefined ? "" : `${localityPlans} locality plans feed its plan.`;
}
