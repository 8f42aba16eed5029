import { endOfText } from "./endOfText.ts";

/**
 * Where in a JSON text a key stands for the second time in one object: `JSON.parse` would keep one of
 * the two without a word.
 */
export function repeatedKeyAt(json: string): number {
  const open: (Set<string> | undefined)[] = [];
  let text = { start: 0, end: 0 };
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"':
        text = { start: at, end: endOfText(json, at) };
        at = text.end;
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
        const key = JSON.parse(json.slice(text.start, text.end + 1)) as string;
        if (keys?.has(key)) return text.start;
        keys?.add(key);
      }
    }
  }
  return json.length;
}
