import { endOfText } from "./surveyJson.ts";

const space = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;

/** The position after a string that begins at `start`; `start` if no string begins there. */
function afterText(json: string, start: number): number {
  if (json.charCodeAt(start) !== quote) return start;
  for (let at = start + 1; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === quote) return at + 1;
    if (unit < firstPrintable) return start;
    if (unit !== backslash) continue;
    escaped.lastIndex = at;
    if (!escaped.test(json)) return start;
    at = escaped.lastIndex - 1;
  }
  return start;
}

/**
 * The position where JSON text stops being JSON: that of the first token that cannot stand there, or the
 * length of the text if only its end is missing. JavaScript engines report this in different words, and not
 * always; here it is the same on all of them.
 */
export function jsonFaultAt(json: string): number {
  const open: ("]" | "}")[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(json);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const takeText = (): boolean => {
    const start = at;
    at = afterText(json, start);
    return at > start;
  };
  const takeMark = (mark: string): boolean => {
    if (json[at] !== mark) return false;
    at += 1;
    return take(space);
  };
  const takeName = (): boolean => takeText() && take(space) && takeMark(":");
  take(space);
  for (;;) {
    // Here a value begins,
    if (takeMark("[")) {
      open.push("]");
      if (json[at] !== "]") continue;
    } else if (takeMark("{")) {
      open.push("}");
      if (json[at] !== "}") {
        if (!takeName()) return at;
        continue;
      }
    } else if (!takeText() && !take(scalar)) {
      return at;
    }
    // and here it has ended, with the lists and objects that end with it.
    take(space);
    for (let end = open.at(-1); end !== undefined && takeMark(end); end = open.at(-1)) open.pop();
    if (open.length === 0 || !takeMark(",")) return at;
    if (open.at(-1) === "}" && !takeName()) return at;
  }
}

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
