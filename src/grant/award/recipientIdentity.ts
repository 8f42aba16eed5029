import { formatCharityNumber, parseCharityNumber } from "../../identifier/charityNumber.ts";
import { formatCompanyNumber, parseCompanyNumber } from "../../identifier/companyNumber.ts";
import type { WithOddities } from "../../identifier/IdentifierOddity.ts";
import { identifierFailure, isIdentifierFailure } from "../../identifier/identifierFailures.ts";
import { identifierOfCharity, identifierOfCompany } from "../../identifier/identifierOf.ts";
import { normaliseOrganisationIdentifier } from "../../identifier/organisationIdentifier.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import { codeKey } from "../../organisation/registeredCode.ts";
import type { AwardRecipient } from "./AwardRecipient.ts";

/** A number beside the id of a recipient that is the number of another body. */
export interface OtherBody {
  readonly field: "charityNumber" | "companyNumber";
  readonly register: "charity" | "company";
  readonly number: string;
}

/**
 * The numbers of a recipient that its id contradicts. The id counts where it is one of the same register, and
 * so do the codes that the organisation is known to have.
 */
export function otherBodies(
  { organisation, charityNumber, companyNumber }: AwardRecipient,
  known: Organisation | undefined,
): readonly OtherBody[] {
  if (organisation === undefined) return [];
  // Most recipients have at most one number, and reading what is missing would cost an error each.
  if (charityNumber === undefined && companyNumber === undefined) return [];
  const own = readOrNothing(() => normaliseOrganisationIdentifier(organisation));
  const codes = [...(own === undefined ? [] : [own]), ...(known?.identifiers ?? []).map(codeKey)];
  const charity =
    charityNumber &&
    readOrNothing(() => formatCharityNumber(credible(parseCharityNumber(charityNumber))));
  const company =
    companyNumber &&
    readOrNothing(() => formatCompanyNumber(credible(parseCompanyNumber(companyNumber))));
  return [
    ...(charity && contradicts(codes, identifierOfCharity(charity))
      ? [{ field: "charityNumber", register: "charity", number: charity } as const]
      : []),
    ...(company && contradicts(codes, identifierOfCompany(company))
      ? [{ field: "companyNumber", register: "company", number: company } as const]
      : []),
  ];
}

/** Whether there are codes of the same register, and all are others. */
function contradicts(codes: readonly string[], identifier: string): boolean {
  const register = identifier.slice(0, identifier.indexOf("-", "GB-".length) + 1);
  const ofRegister = codes.filter((code) => code.startsWith(register));
  return ofRegister.length > 0 && !ofRegister.some((code) => bare(code) === bare(identifier));
}

/** A charity under the number of another, `1164883-1`, is published under the number of either. */
const bare = (code: string): string => code.replace(/^(GB-CHC-[0-9]+)-[0-9]+$/, "$1");

/** Refuses what has the form of a number, and is something that people type where they have none. */
function credible<T extends WithOddities>(parts: T): T {
  const isOther = parts.unusual.some((one) => notANumber.has(one));
  if (isOther) throw identifierFailure("identifier.form", { kind: "charity-number" });
  return parts;
}

const notANumber: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "form",
  "leading-zeros",
  "prefix-unknown",
  "placeholder",
]);

function readOrNothing<T extends string>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isIdentifierFailure(error)) return undefined;
    throw error;
  }
}
