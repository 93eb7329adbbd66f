/** One document as it goes to a search server. */
export interface BulkDocument {
  readonly index: string;
  /** Makes sending it twice harmless. */
  readonly id: string;
  /** The document as JSON, without a line break. */
  readonly text: string;
  /** `create`: one that is there already stays as it is, and that is a success. `index`: it is replaced. */
  readonly op: 'create' | 'index';
}

/** What became of a document, told once. */
export type BulkOutcome =
  | { readonly kind: 'acknowledged' }
  /** The server will never take it; its reason. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It was not tried again: nobody wanted to wait any longer, or too much was waiting. The server may have it. */
  | { readonly kind: 'given-up'; readonly because: 'told' | 'memory' };
