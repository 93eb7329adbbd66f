import type { GithubReply } from './route.ts';

/** What goes wrong with a request. `takesEffect`: only the answer is lost. */
export type Fault =
  | { readonly kind: 'answer'; readonly reply: GithubReply; readonly takesEffect?: boolean }
  | { readonly kind: 'delay'; readonly ms: number }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Ends the connection without an answer, or in the midst of it. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'within' };

/** A fault for the next `times` calls of an operation. */
export interface OrderedFault {
  /** `graphql`, or the id of an operation. */
  readonly operation: string;
  readonly fault: Fault;
  times: number;
}

/** The answer of GitHub with this status and message. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return {
    kind: 'answer',
    reply: { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers },
  };
}
