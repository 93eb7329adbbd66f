import type { SearchServer } from './search-server.ts';

/** Remembers why a store took no windows. */
export interface StoreTrouble {
  /** After each request: sentences, or `null` when it went well. */
  heard(trouble: string | null): void;
  /** About one window that could not be placed anywhere. */
  ofOne(): string;
  /** About all windows that went another way. */
  ofAll(account: { readonly given: number; readonly passedOn: number }): string;
}

/** Says an outage once when it begins, and once when it ends. */
export function storeTrouble(options: {
  readonly server: Pick<SearchServer, 'url'>;
  readonly say: (text: string) => void;
}): StoreTrouble {
  const { server, say } = options;
  let isOut = false;
  let last = 'It gave no answer in time.';
  return {
    heard: (trouble) => {
      if (trouble !== null) {
        last = trouble;
        if (!isOut) {
          say(
            `The store at ${server.url} does not take windows now. ${trouble} They are tried again, and come by the channel meanwhile.`,
          );
        }
      } else if (isOut) say(`The store at ${server.url} takes windows again.`);
      isOut = trouble !== null;
    },
    ofOne: () => `The store at ${server.url} did not take it in time. ${last}`,
    ofAll: ({ given, passedOn }) =>
      `The store at ${server.url} did not take ${passedOn} of ${given} windows in time; they came by the channel. ${last}`,
  };
}
