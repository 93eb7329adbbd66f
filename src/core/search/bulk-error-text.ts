/** A server's reason can quote whole documents. */
const MAX_REASON_CHARS = 300;

/** What a server says went wrong, for people: status, type and reason of an answer or of one of its items. */
export function bulkErrorText(status: number, error: unknown): string {
  const type = textOf(error, 'type');
  const reasons = [textOf(error, 'reason'), textOf(fieldOf(error, 'caused_by'), 'reason')].filter(
    (reason) => reason !== null,
  );
  const head = type === null ? `HTTP ${status}` : `HTTP ${status}, ${type}`;
  // Unlike some of them, a sentence of ours ends with one full stop.
  const whole = [head, ...new Set(reasons)].join(': ').replace(/[\s.]+$/, '');
  return whole.length <= MAX_REASON_CHARS ? whole : `${whole.slice(0, MAX_REASON_CHARS - 1)}…`;
}

/** The error of a whole answer; servers give an object, or only a text. */
export function errorOfAnswer(body: unknown): unknown {
  const error = fieldOf(body, 'error');
  return typeof error === 'string' ? { reason: error } : error;
}

/** One field of foreign JSON; `undefined`: there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}

/** A field that is a text; `null`: it is none. */
export function textOf(value: unknown, name: string): string | null {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : null;
}
