const quote = 0x22;
const backslash = 0x5c;

/**
 * The position of the quote that ends a text which begins at `start`, or the length of all. A regular
 * expression would say it more shortly, and exhaust the stack on a text of some megabytes.
 */
export function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === quote) return at;
    if (unit === backslash) at += 1;
  }
  return json.length;
}
