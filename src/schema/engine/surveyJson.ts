import type { ReadLimits } from "../problem/ReadLimits.ts";
import type { ReadRuleId } from "../problem/readRules.ts";
import { type LongList, manyPieces, pieceLength } from "./longLists.ts";

/** The contents of a JSON text, counted without parsing it. */
export interface JsonSurvey {
  /** The number of keys in it, including repeated keys, which parsing would lose. */
  readonly keys: number;
  /** Whether the text is certainly within the limits on arrays, objects, strings, keys and values. */
  readonly isSmall: boolean;
  /** The long arrays directly in it, in order. */
  readonly longLists: readonly LongList[];
  /** The limit that it exceeds, if any. */
  readonly excess?: { readonly rule: ReadRuleId; readonly limit: number; readonly at: number };
}

interface OpenList extends Omit<LongList, "closesAt" | "cuts"> {
  readonly depth: number;
  readonly cuts: number[];
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const listStart = 0x5b;
const listEnd = 0x5d;
const objectStart = 0x7b;
const objectEnd = 0x7d;

/**
 * Counts what parsing would build, so that text that exceeds a limit is never parsed: a few megabytes of
 * brackets become hundreds in memory.
 */
export function surveyJson(json: string, limits: ReadLimits): JsonSurvey {
  // The number of elements of each open array, or of keys of each open object; first the text as a whole.
  const lengths: number[] = [1];
  const areLists: boolean[] = [true];
  let depth = 0;
  let values = 1;
  let keys = 0;
  let lastText = 0;
  let textAt = 0;
  let longestText = 0;
  let longestKey = 0;
  // The array that is the whole text, or is directly in its object, while it is open.
  let outer: OpenList | undefined;
  const longLists: LongList[] = [];
  const pass = (rule: ReadRuleId, limit: number, at: number): JsonSurvey => ({
    keys,
    isSmall: false,
    longLists: [],
    excess: { rule, limit, at },
  });
  for (let at = 0; at < json.length; at++) {
    const mark = json.charCodeAt(at);
    switch (mark) {
      case quote: {
        const end = endOfText(json, at);
        lastText = end - at - 1;
        textAt = at;
        longestText = Math.max(longestText, lastText);
        at = end;
        break;
      }
      case listStart:
      case objectStart:
        depth += 1;
        values += 1;
        lengths[depth] = mark === listStart ? 1 : 0;
        areLists[depth] = mark === listStart;
        if (!(depth <= limits.depth)) return pass("input.too-deep", limits.depth, at);
        if (mark === listStart && outer === undefined && depth <= 2) {
          outer = { depth, keyAt: depth === 1 ? undefined : textAt, opensAt: at, cuts: [] };
        }
        break;
      case listEnd:
      case objectEnd:
        if (outer?.depth === depth) {
          const { keyAt, opensAt, cuts } = outer;
          if (cuts.length >= manyPieces) longLists.push({ keyAt, opensAt, closesAt: at, cuts });
          outer = undefined;
        }
        depth = Math.max(depth - 1, 0);
        break;
      case comma: {
        values += 1;
        if (!areLists[depth]) break;
        if (outer?.depth === depth && (lengths[depth] ?? 0) % pieceLength === 0) {
          outer.cuts.push(at);
        }
        const length = (lengths[depth] ?? 0) + 1;
        lengths[depth] = length;
        if (!(length <= limits.listLength)) {
          return pass("input.list-too-long", limits.listLength, at);
        }
        break;
      }
      case colon: {
        keys += 1;
        longestKey = Math.max(longestKey, lastText);
        if (areLists[depth]) break;
        const length = (lengths[depth] ?? 0) + 1;
        lengths[depth] = length;
        if (!(length <= limits.keyCount)) return pass("input.too-many-keys", limits.keyCount, at);
      }
    }
    // Each empty list or object was counted as if it held a value.
    if (!(values / 2 <= limits.values)) return pass("input.too-many-values", limits.values, at);
  }
  const isSmall =
    values <= limits.values && longestText <= limits.textLength && longestKey <= limits.keyLength;
  return { keys, isSmall, longLists };
}

const backslash = 0x5c;

/**
 * The position of the quote that ends the string that begins at `start`, or the length of the whole text. A
 * regular expression would be shorter, but would exhaust the stack on a string of a few megabytes.
 */
export function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slash = end - 1;
    while (json.charCodeAt(slash) === backslash) slash -= 1;
    // An even number of backslashes escape one another, and the quote ends the text.
    if ((end - slash) % 2 === 1) return end;
  }
  return json.length;
}
