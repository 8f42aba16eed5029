const space = /[ \t\n\r]*/y;
const text = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON: the position of the first token that cannot stand there, or the
 * length of the text if only its end is missing. Engines tell this in words of their own, and not
 * always; here it is the same on all of them.
 */
export function jsonFaultAt(json: string): number {
  const open: ("]" | "}")[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(json)?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const takeMark = (mark: string): boolean => {
    if (json[at] !== mark) return false;
    at += 1;
    return take(space);
  };
  const takeName = (): boolean => take(text) && take(space) && takeMark(":");
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
    } else if (!take(text) && !take(scalar)) {
      return at;
    }
    // and here it has ended, with the lists and objects that end with it.
    take(space);
    for (let end = open.at(-1); end !== undefined && takeMark(end); end = open.at(-1)) open.pop();
    if (open.length === 0 || !takeMark(",")) return at;
    if (open.at(-1) === "}" && !takeName()) return at;
  }
}
