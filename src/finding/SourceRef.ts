/**
 * How well a statement is supported.
 *
 * - `source`: the named document says so.
 * - `external`: another public document says so, found at its `url`.
 * - `inference`: worked out from other statements; no document says so.
 * - `illustrative`: made up, for an example or a test.
 *
 * @category Foundations
 */
export type Evidence = "source" | "external" | "inference" | "illustrative";

/**
 * The source of a stated fact or figure. Plain JSON: its wire form is itself.
 *
 * @category Foundations
 */
export interface SourceRef {
  /**
   * The document, named so that a reader can find it: publisher, title and date, as far as they are known.
   */
  readonly document: string;
  /** The few words that state the fact, such as `"over £1.1m"`: a short quotation, not a sentence. */
  readonly phrase?: string;
  /** How well the statement is supported. */
  readonly evidence: Evidence;
  /** The web address of the document: absolute, `http:` or `https:`. */
  readonly url?: string;
}
