import { finding } from "../finding/Finding.ts";
import type { Validity } from "../time/Validity.ts";
import type { DatedIdentifier } from "./DatedIdentifier.ts";
import { firstHolders } from "./firstHolders.ts";
import type { Organisation } from "./Organisation.ts";
import { type OrganisationFinding, organisationRules } from "./organisationRules.ts";
import { codeKey } from "./registeredCode.ts";

interface Held {
  readonly organisation: string;
  readonly code: DatedIdentifier;
  readonly validity: Validity;
  readonly path: readonly (string | number)[];
}

/** Each code that an organisation listed earlier has at the same time; a code without dates holds for life. */
export function checkSharedCodes(
  organisations: readonly Organisation[],
): readonly OrganisationFinding[] {
  const held = organisations.flatMap(
    ({ id: organisation, identifiers = [], validity: life }, index) =>
      identifiers.map((code, place): Held => {
        const { validity = life ?? {} } = code;
        return { organisation, code, validity, path: [index, "identifiers", place] };
      }),
  );
  const byCode = new Map<string, Held[]>();
  for (const one of held) {
    const key = codeKey(one.code);
    const known = byCode.get(key);
    if (known) known.push(one);
    else byCode.set(key, [one]);
  }
  const first = new Map([...byCode.values()].flatMap(firstHolders));
  return held.flatMap((one) => {
    const earlier = first.get(one);
    if (earlier === undefined) return [];
    const { organisation, code, path } = one;
    const values = { scheme: code.scheme, identifier: code.id, organisation };
    return [
      finding(organisationRules, "organisation.identifier-shared", path, {
        ...values,
        first: earlier.organisation,
      }),
    ];
  });
}
