import { type CharityRegister, formatCharityNumber, parseCharityNumber } from "./charityNumber.ts";
import { formatCompanyNumber, parseCompanyNumber } from "./companyNumber.ts";
import { type IdentifierOddity, oddities, type WithOddities } from "./IdentifierOddity.ts";
import { isIdentifierFailure } from "./identifierFailures.ts";
import { formatOdsCode, parseOdsCode } from "./odsCode.ts";

/** The part of an organisation identifier after the code of its list. */
export interface IdInList extends WithOddities {
  readonly id: string;
}

function charityIn(register: CharityRegister, text: string): IdInList {
  const parsed = parseCharityNumber(text, { register });
  if (parsed.register !== register) return { id: text, unusual: ["other-register"] };
  const id = register === "northern-ireland" ? parsed.number : formatCharityNumber(parsed);
  return { id, unusual: parsed.unusual };
}

const readers: Readonly<Record<string, (text: string) => IdInList>> = {
  "GB-CHC": (text) => charityIn("england-and-wales", text),
  "GB-SC": (text) => charityIn("scotland", text),
  "GB-NIC": (text) => charityIn("northern-ireland", text),
  "GB-REV": (text) => charityIn("hm-revenue-and-customs", text),
  "GB-COH": (text) => {
    const parsed = parseCompanyNumber(text);
    return { id: formatCompanyNumber(parsed), unusual: parsed.unusual };
  },
  "GB-NHS": (text) => {
    const parsed = parseOdsCode(text);
    return { id: formatOdsCode(parsed), unusual: parsed.unusual };
  },
};

/**
 * Reads the part after the code of a list as that list writes it. A text that the list cannot have
 * written is kept as it is and called unusual: registers hold more than is known about them. So is
 * every text of a list whose form is not known.
 */
export function readIdInList(scheme: string, text: string): IdInList {
  const read = readers[scheme];
  try {
    const { id, unusual } = read?.(text) ?? { id: text, unusual: [] };
    return { id, unusual: [...unusual.filter((oddity) => oddity !== "spelling"), ...odd(id)] };
  } catch (error) {
    if (!isIdentifierFailure(error)) throw error;
    return { id: text, unusual: ["form", ...odd(text)] };
  }
}

function odd(id: string): readonly IdentifierOddity[] {
  return oddities({ characters: !/^[!-~]+$/.test(id) });
}
