/** A document as the bytes that lie in the channel. */
export function encodeDocument(document: object): Uint8Array {
  return Buffer.from(JSON.stringify(document));
}

/** The JSON value in the bytes, or `undefined` when they hold none. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
