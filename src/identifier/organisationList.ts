import { type IdentifierOddity, oddities } from "./IdentifierOddity.ts";
import { deprecatedOrganisationLists, organisationLists } from "./listCodes.ts";

/** The list code of an identifier that its publisher made up, in grant data. */
export const ownList = "360G";

// The Government Organisation Register closed on 15 March 2021; the register of lists keeps its code.
const retired: readonly string[] = ["GB-GOR"];

const registered: ReadonlySet<string> = /* @__PURE__ */ new Set(organisationLists);

const unlisted = /^[A-Z]{2}(?:_[A-Z0-9]{1,3})?-[A-Z0-9_]{1,20}$/;

/** A string divided after the code of its list; `id` is empty if nothing follows the code. */
export interface DividedAtList {
  readonly scheme: string;
  readonly id: string;
}

/**
 * Divides a string after the code of a list: the longest one that is registered, otherwise a part that
 * looks like one. `undefined` if it begins with neither.
 */
export function divideAtList(text: string): DividedAtList | undefined {
  const [first = "", second = "", third = ""] = text.split("-", 3);
  const heads = [first, `${first}-${second}`, `${first}-${second}-${third}`];
  const divided = heads
    .filter((head) => head.length <= text.length && /^[!-~]+$/.test(head))
    .map((head) => ({ scheme: head.toUpperCase(), id: text.slice(head.length + 1) }));
  return (
    divided.findLast(({ scheme }) => scheme === ownList || registered.has(scheme)) ??
    divided.find(({ scheme }) => unlisted.test(scheme))
  );
}

/** The oddities of an identifier that come from its list. */
export function listOddities(scheme: string): readonly IdentifierOddity[] {
  return oddities({
    "list-unknown": scheme !== ownList && !registered.has(scheme),
    "list-deprecated": deprecatedOrganisationLists.includes(scheme),
    "list-retired": retired.includes(scheme),
    "own-list": scheme === ownList,
  });
}
