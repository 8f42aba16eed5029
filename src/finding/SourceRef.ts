/**
 * How well a statement is supported.
 *
 * - `source`: the named document says so.
 * - `external`: another public document says so; give its `url`.
 * - `inference`: worked out from other statements; no document says it.
 * - `illustrative`: made up, for an example or a test.
 *
 * @category Foundations
 */
export type Evidence = "source" | "external" | "inference" | "illustrative";

/**
 * Where a stated fact or figure comes from. Plain JSON: its wire form is itself.
 *
 * @category Foundations
 */
export interface SourceRef {
  /** The document, named so that a reader can find it: publisher, title and date as far as known. */
  readonly document: string;
  /** The few words that state it, such as `"over £1.1m"`: a short attributed wording, not a sentence. */
  readonly phrase?: string;
  /** How well the statement is supported. */
  readonly evidence: Evidence;
  /** Where the document can be read: an absolute `http:` or `https:` address. */
  readonly url?: string;
}
