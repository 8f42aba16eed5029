import { assetLockOf, type MutualLegalForm } from "concordat";
import { expect, test } from "vitest";

test("the asset lock follows from the form where a source says so, and is not known elsewhere", () => {
  const expected: Record<MutualLegalForm, string> = {
    "community-interest-company-by-shares": "statutory",
    "community-interest-company-by-guarantee": "statutory",
    "community-benefit-society": "optional",
    "company-limited-by-guarantee": "not-known",
    "co-operative-society": "not-known",
    "charitable-incorporated-organisation": "not-known",
    "limited-liability-partnership": "not-known",
    "employee-owned-company": "not-known",
  };
  for (const [form, lock] of Object.entries(expected)) {
    expect(assetLockOf(form as MutualLegalForm)).toBe(lock);
  }
});
