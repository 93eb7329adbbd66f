import { readAnswerError } from '../../core/search/answer-error.ts';
import { explainAnswer } from '../../core/search/explain-answer.ts';
import type { SearchAnswer, SearchRequest, SearchServer } from './search-server.ts';

/** A request, and for messages what it is made for: `read windows`. */
export interface Question extends SearchRequest {
  readonly doing: string;
}

/** A JSON object of unknown content. */
export type Json = Readonly<Record<string, unknown>>;

/** The server answered, and not with what was asked for. */
export class SearchRefused extends Error {
  override readonly name = 'SearchRefused';
  readonly status: number;
  /** There is no such document, or no such index. */
  readonly isMissing: boolean;

  constructor(message: string, { status, body }: SearchAnswer) {
    super(message);
    this.status = status;
    const isNoDocument = toObject(body)?.['found'] === false;
    this.isMissing = status === 404 && (isNoDocument || readAnswerError(body).type === 'index_not_found_exception');
  }
}

/**
 * The JSON of a successful answer. Throws `SearchRefused` with the server's reason for every other one, `SearchUnreachable`
 * where there is none, and the signal's reason.
 */
export async function askServer(server: SearchServer, question: Question, signal: AbortSignal): Promise<Json> {
  const { doing, ...request } = question;
  const answer = await server.send(request, signal);
  const json = toObject(answer.body);
  if (answer.status >= 200 && answer.status < 300 && json !== null) return json;
  throw new SearchRefused(explainAnswer(answer, doing), answer);
}

/** The value if it is an object, else `null`. */
export function toObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** The objects in a list; none where there is no list. */
export function toObjects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(toObject).filter((item) => item !== null) : [];
}
