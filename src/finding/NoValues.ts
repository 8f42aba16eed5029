/**
 * The values of a failure, refusal or finding that carries none: its id says everything.
 *
 * @category Findings
 */
export type NoValues = Readonly<Record<string, never>>;
