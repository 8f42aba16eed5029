import { awardSchema, type PublishedAward } from "../../grant/award/PublishedAward.ts";
import { Money } from "../../money/Money.ts";
import { built } from "./built.ts";

/**
 * Builds a fictional {@link PublishedAward}: `example-award`, £5,000.00 from `example-department` to
 * `example-charity`, stated to be for 2012/13.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen award
 * @throws {@link DomainError} `fixture.invalid` for what {@link awardSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { awardFunding } from "concordat";
 * import { buildAward } from "concordat/fixtures";
 *
 * awardFunding(buildAward({ statedYear: "2017/19" })).rows[0]?.derivation; // => "not-dated"
 * ```
 */
export function buildAward(parts: Partial<PublishedAward> = {}): PublishedAward {
  return built(awardSchema, {
    id: "example-award",
    title: "Grant to Example Charity",
    funder: "example-department",
    amount: Money.of("5000", "GBP"),
    recipients: [{ kind: "organisation", organisation: "example-charity" }],
    statedYear: "2012/13",
    ...parts,
  });
}
