/** What the beginning of index names must be, for messages. */
export const indexPrefixExpected =
  'the beginning of index names (lower case, a letter or digit first, without blanks and \\ / * ? " < > | , # :, at most 200 bytes)';

/**
 * Whether both search servers take the text as the beginning of the names of our indices: their rule for an index (Elasticsearch
 * reference, "Create index", path parameters; OpenSearch's is the same), with room for what we add within 255 bytes.
 */
export function isIndexPrefix(text: string): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(text) &&
    !/[\s\p{C}\\/*?"<>|,#:]/u.test(text) &&
    text === text.toLowerCase() &&
    Buffer.byteLength(text) <= 200
  );
}
