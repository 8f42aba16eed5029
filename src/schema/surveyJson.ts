import { endOfText } from "./endOfText.ts";
import type { ReadLimits } from "./ReadLimits.ts";
import type { ReadRuleId } from "./readRules.ts";

/** What a JSON text holds, counted without parsing it. */
export interface JsonSurvey {
  /** How many keys stand in it, those included that are repeated and would be lost. */
  readonly keys: number;
  /** No list or object, text or key in it can pass a limit, and nor can all values together. */
  readonly isSmall: boolean;
  /** The limit that it passes, if any. */
  readonly excess?: { readonly rule: ReadRuleId; readonly limit: number; readonly at: number };
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const listStart = 0x5b;
const listEnd = 0x5d;
const objectStart = 0x7b;
const objectEnd = 0x7d;

/**
 * Counts what parsing would build, so that a text that passes a limit is never parsed: a few megabytes
 * of brackets become hundreds in memory.
 */
export function surveyJson(json: string, limits: ReadLimits): JsonSurvey {
  const lengths: number[] = [1];
  let depth = 0;
  let values = 1;
  let keys = 0;
  let longestList = 1;
  let longestText = 0;
  const pass = (rule: ReadRuleId, limit: number, at: number): JsonSurvey => ({
    keys,
    isSmall: false,
    excess: { rule, limit, at },
  });
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case quote: {
        const end = endOfText(json, at);
        longestText = Math.max(longestText, end - at - 1);
        at = end;
        break;
      }
      case listStart:
      case objectStart:
        depth += 1;
        values += 1;
        lengths[depth] = 1;
        if (!(depth <= limits.depth)) return pass("input.too-deep", limits.depth, at);
        break;
      case listEnd:
      case objectEnd:
        depth = Math.max(depth - 1, 0);
        break;
      case comma: {
        values += 1;
        const length = (lengths[depth] ?? 0) + 1;
        lengths[depth] = length;
        longestList = Math.max(longestList, length);
        if (!(length <= limits.listLength)) {
          return pass("input.list-too-long", limits.listLength, at);
        }
        break;
      }
      case colon:
        keys += 1;
    }
    // Each empty list or object was counted as if it held a value.
    if (!(values / 2 <= limits.values)) return pass("input.too-many-values", limits.values, at);
  }
  const { values: mostValues, keyCount, keyLength, textLength } = limits;
  const isSmall =
    values <= mostValues &&
    longestList <= keyCount &&
    longestText <= Math.min(keyLength, textLength);
  return { keys, isSmall };
}
