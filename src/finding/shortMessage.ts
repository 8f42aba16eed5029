/** Longer than any message of this library, unless what it was given is itself very long. */
const longestMessage = 1_000;

/** A message, cut where it is longer than any should be: data and schemas can hold very long text. */
export function shortMessage(message: string): string {
  return message.slice(0, longestMessage);
}
