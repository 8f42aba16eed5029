import {
  formatCharityNumber,
  formatCompanyNumber,
  formatGssCode,
  formatOdsCode,
  formatOrganisationIdentifier,
  isCharityNumber,
  isCompanyNumber,
  isDomainError,
  isGssCode,
  isOdsCode,
  isOrganisationIdentifier,
  normaliseCharityNumber,
  normaliseCompanyNumber,
  normaliseGssCode,
  normaliseOdsCode,
  normaliseOrganisationIdentifier,
  organisationLists,
  parseCharityNumber,
  parseCompanyNumber,
  parseGssCode,
  parseOdsCode,
  parseOrganisationIdentifier,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const code = fc.oneof(
  fc.stringMatching(/^[0-9]{1,9}$/),
  fc.stringMatching(/^ ?[A-Za-z]{1,3} ?[0-9]{1,7}$/),
  fc.stringMatching(/^[0-9]{4,8}-[0-9]{1,4}$/),
  fc.stringMatching(/^[EWSNewsn] ?[0-9]{8}$/),
  fc.stringMatching(/^[0-9A-Za-z]{1,9}$/),
  fc.string({ maxLength: 12 }),
);

const organisation = fc.oneof(
  fc
    .tuple(fc.constantFrom(...organisationLists, "360G", "GB-ZZZ", "gb-coh", "gb-sc"), code)
    .map(([list, id]) => `${list}-${id}`),
  code,
  fc.string({ unit: "binary", maxLength: 40 }),
);

interface Kind {
  readonly name: string;
  readonly texts: fc.Arbitrary<string>;
  readonly parse: (text: string) => unknown;
  readonly formatParsed: (text: string) => string;
  readonly normalise: (text: string) => string;
  readonly is: (value: unknown) => boolean;
}

const kinds: readonly Kind[] = [
  {
    name: "organisation identifiers",
    texts: organisation,
    parse: parseOrganisationIdentifier,
    formatParsed: (text) => formatOrganisationIdentifier(parseOrganisationIdentifier(text)),
    normalise: normaliseOrganisationIdentifier,
    is: isOrganisationIdentifier,
  },
  {
    name: "charity numbers",
    texts: code,
    parse: parseCharityNumber,
    formatParsed: (text) => formatCharityNumber(parseCharityNumber(text)),
    normalise: normaliseCharityNumber,
    is: isCharityNumber,
  },
  {
    name: "company numbers",
    texts: code,
    parse: parseCompanyNumber,
    formatParsed: (text) => formatCompanyNumber(parseCompanyNumber(text)),
    normalise: normaliseCompanyNumber,
    is: isCompanyNumber,
  },
  {
    name: "ODS codes",
    texts: code,
    parse: parseOdsCode,
    formatParsed: (text) => formatOdsCode(parseOdsCode(text)),
    normalise: normaliseOdsCode,
    is: isOdsCode,
  },
  {
    name: "GSS codes",
    texts: code,
    parse: parseGssCode,
    formatParsed: (text) => formatGssCode(parseGssCode(text)),
    normalise: normaliseGssCode,
    is: isGssCode,
  },
];

function readable(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    expect(isDomainError(error)).toBe(true);
    return false;
  }
}

describe.each(kinds)("$name", ({ texts, parse, formatParsed, normalise, is }) => {
  test("are read or refused by an error of the library, whatever the text", () => {
    fc.assert(fc.property(texts, (text) => void readable(parse, text)));
  });

  test("are normalised once and for all", () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!readable(parse, text)) return;
        const canonical = normalise(text);
        expect(normalise(canonical)).toBe(canonical);
        expect(is(canonical)).toBe(true);
      }),
    );
  });

  test("are the same after parsing and formatting, if they are canonical", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(is(text)).toBe(readable(parse, text) && normalise(text) === text);
        if (is(text)) expect(formatParsed(text)).toBe(text);
        else if (readable(parse, text)) expect(formatParsed(text)).toBe(normalise(text));
      }),
    );
  });
});
