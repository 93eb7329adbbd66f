/** What a search server gives as the reason of a refusal. */
export interface AnswerError {
  /** Such as `security_exception`; `null`: the server names none. */
  readonly type: string | null;
  /** In the server's words, on one line and at most 300 characters; `null`: it gives none. */
  readonly reason: string | null;
}

/**
 * Reads the error of an answer's body, of an item of a bulk answer (`{ error: … }`), or of the security plugin
 * (`{ status, message }`). What is no JSON is the reason itself.
 */
export function readAnswerError(body: unknown): AnswerError {
  if (typeof body === 'string') return { type: null, reason: oneLine(body) };
  if (!isObject(body)) return { type: null, reason: null };
  const { error, message } = body;
  if (typeof error === 'string') return { type: null, reason: oneLine(error) };
  if (isObject(error)) {
    // `all shards failed` hides what is wrong.
    const cause = Array.isArray(error['root_cause']) ? (error['root_cause'] as unknown[]).find(isObject) : undefined;
    const { type, reason } = cause ?? error;
    return { type: text(type), reason: oneLine(text(reason) ?? text(error['reason']) ?? '') };
  }
  return { type: null, reason: oneLine(text(message) ?? '') };
}

const MAX_REASON_CHARS = 300;

function oneLine(words: string): string | null {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return null;
  return line.length > MAX_REASON_CHARS ? `${line.slice(0, MAX_REASON_CHARS - 1)}…` : line;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
