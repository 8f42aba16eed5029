/**
 * The values of a failure, refusal or finding that its id says all about.
 *
 * @category Findings
 */
export type NoValues = Readonly<Record<string, never>>;
