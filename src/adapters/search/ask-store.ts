import { explainAnswer } from '../../core/search/explain-answer.ts';
import { StartError } from '../../core/verdict/run-error.ts';
import type { SearchAnswer, SearchRequest, SearchServer } from './search-server.ts';

/** Longest wait for one answer of the administration; making an index waits for its first shard. */
const TIMEOUT_MS = 30_000;

/** A question, and what it is asked for in words: an infinitive such as `make the index loadtest-runs`. */
export interface StoreQuestion extends Omit<SearchRequest, 'timeoutMs'> {
  readonly doing: string;
  /** Statuses besides success that are answers, too. */
  readonly accepted?: readonly number[];
}

/** Asks once; throws `StartError` with the server's reason and what to do where the answer is a refusal. */
export async function askStore(
  server: SearchServer,
  { doing, accepted = [], ...request }: StoreQuestion,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const answer = await server.send({ ...request, timeoutMs: TIMEOUT_MS }, signal);
  const isSuccess = answer.status >= 200 && answer.status < 300;
  if (!isSuccess && !accepted.includes(answer.status)) throw new StartError(explainAnswer(answer, doing));
  return answer;
}
