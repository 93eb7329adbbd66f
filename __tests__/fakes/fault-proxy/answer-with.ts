import { setTimeout as pause } from 'node:timers/promises';
import { failItems } from './fail-items.ts';
import type { Fault } from './fault.ts';
import { refusalOf } from './refusal.ts';
import type { UpstreamAnswer, UpstreamConnection, UpstreamRequest } from './upstream.ts';

/** What the client gets to see. */
export type ProxyReply = { readonly failedItems: number } & (
  | { readonly kind: 'whole' | 'half'; readonly answer: UpstreamAnswer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' }
);

export interface AnswerScene {
  readonly connection: UpstreamConnection;
  readonly dice: { readonly seed: number; readonly n: number };
  /** Ends the wait before a slow answer. */
  readonly signal: AbortSignal;
}

/** Asks the server as often as the fault lets the request through. Throws when the server is not there. */
export async function answerWith(
  fault: Fault | null,
  request: UpstreamRequest,
  { connection, dice, signal }: AnswerScene,
): Promise<ProxyReply> {
  const ask = (): Promise<UpstreamAnswer> => connection.ask(request);
  switch (fault?.kind) {
    case undefined:
      return whole(await ask());
    case 'status':
    case 'too-large':
      return whole(refusalOf(fault));
    case 'hang':
      return { kind: 'silence', failedItems: 0 };
    case 'reset': {
      if (fault.when === 'before') return { kind: 'reset', failedItems: 0 };
      const answer = await ask();
      return fault.when === 'after' ? { kind: 'reset', failedItems: 0 } : { kind: 'half', answer, failedItems: 0 };
    }
    case 'slow': {
      const answer = await ask();
      await pause(fault.ms, undefined, { signal });
      return whole(answer);
    }
    case 'duplicate':
      await ask();
      return whole(await ask());
    case 'items': {
      const { answer, failed } = await failItems(fault, request, connection, dice);
      return { kind: 'whole', answer, failedItems: failed };
    }
  }
}

function whole(answer: UpstreamAnswer): ProxyReply {
  return { kind: 'whole', answer, failedItems: 0 };
}
