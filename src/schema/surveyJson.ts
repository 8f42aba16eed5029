import { endOfText } from "./endOfText.ts";
import type { ReadLimits } from "./ReadLimits.ts";
import type { ReadRuleId } from "./readRules.ts";

/** What a JSON text holds, counted without parsing it. */
export interface JsonSurvey {
  /** How many keys stand in it, those included that are repeated and would be lost. */
  readonly keys: number;
  /** The limit that it passes, if any. */
  readonly excess?: { readonly rule: ReadRuleId; readonly limit: number; readonly at: number };
}

/**
 * Counts what parsing would build, so that a text that passes a limit is never parsed: a few megabytes
 * of brackets become hundreds in memory.
 */
export function surveyJson(json: string, limits: ReadLimits): JsonSurvey {
  const lengths: number[] = [1];
  let depth = 0;
  let values = 1;
  let keys = 0;
  const pass = (rule: ReadRuleId, limit: number, at: number): JsonSurvey => ({
    keys,
    excess: { rule, limit, at },
  });
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"':
        at = endOfText(json, at);
        break;
      case "[":
      case "{":
        depth += 1;
        values += 1;
        lengths[depth] = 1;
        if (!(depth <= limits.depth)) return pass("input.too-deep", limits.depth, at);
        break;
      case "]":
      case "}":
        depth = Math.max(depth - 1, 0);
        break;
      case ",":
        values += 1;
        lengths[depth] = (lengths[depth] ?? 0) + 1;
        if (!((lengths[depth] ?? 0) <= limits.listLength)) {
          return pass("input.list-too-long", limits.listLength, at);
        }
        break;
      case ":":
        keys += 1;
    }
    // Each empty list or object was counted as if it held a value.
    if (!(values / 2 <= limits.values)) return pass("input.too-many-values", limits.values, at);
  }
  return { keys };
}
