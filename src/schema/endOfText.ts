const backslash = 0x5c;

/**
 * The position of the quote that ends a text which begins at `start`, or the length of all. A regular
 * expression would say it more shortly, and exhaust the stack on a text of some megabytes.
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
