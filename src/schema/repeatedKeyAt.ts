import { endOfText } from "./surveyJson.ts";

/**
 * Where in a JSON text, before an end, a key stands for the second time in one object: `JSON.parse`
 * would keep one of the two without a word. The end where none does, or where the text is no JSON.
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
