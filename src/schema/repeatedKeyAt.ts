import { endOfText } from "./surveyJson.ts";

/**
 * The position before `end` where a key stands for the second time in one object of a JSON text;
 * `JSON.parse` would silently keep one of the two. Returns `end` if no key is repeated, or if the text is
 * not JSON.
 */
export function repeatedKeyAt(json: string, end: number): number {
  const open: (Set<string> | undefined)[] = [];
  let text = "";
  let start = 0;
  for (let at = 0; at < end; at++) {
    switch (json[at]) {
      case '"':
        start = at;
        at = endOfText(json, at);
        text = json.slice(start, at + 1);
        break;
      case "{":
        open.push(new Set());
        break;
      case "[":
        open.push(undefined);
        break;
      case "]":
      case "}":
        open.pop();
        break;
      case ":": {
        const keys = open.at(-1);
        const key = keyOf(text);
        if (key === undefined) return end;
        if (keys?.has(key)) return start;
        keys?.add(key);
        text = "";
      }
    }
  }
  return end;
}

function keyOf(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}
