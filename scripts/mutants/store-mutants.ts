import type { Mutant } from './mutant.ts';

const WRITER = ['__tests__/adapters/search/bulk-writer.test.ts', '__tests__/core/search/read-bulk-answer.test.ts'];

/** Mistakes that would lose results on their way to a search server, or count them twice. */
export const storeMutants: readonly Mutant[] = [
  {
    name: 'an item that failed in an answer 200 counts as stored',
    file: 'src/core/search/read-bulk-answer.ts',
    find: 'if ((status >= 200 && status < 300) ||',
    replace: 'if (status >= 200 ||',
    tests: WRITER,
  },
  {
    name: 'a window that is there already counts as a failure',
    file: 'src/core/search/read-bulk-answer.ts',
    find: "(status === 409 && op === 'create')",
    replace: 'Number.isNaN(status)',
    tests: WRITER,
  },
  {
    name: 'an answer that lacks items counts as it is',
    file: 'src/core/search/read-bulk-answer.ts',
    find: 'items.length !== documents.length',
    replace: 'items.length > documents.length',
    tests: WRITER,
  },
  {
    name: 'what failed in a request is not sent again',
    file: 'src/adapters/search/bulk-writer.ts',
    find: 'queue.waiting.unshift(...failed);',
    replace: '',
    tests: WRITER,
  },
  {
    name: 'what waits for a store may take all of the memory',
    file: 'src/adapters/search/bulk-writer.ts',
    find: 'queue.waitingBytes > limits.waitingBytes &&',
    replace: 'queue.waitingBytes > Infinity &&',
    tests: WRITER,
  },
  {
    name: 'windows are written over instead of created',
    file: 'src/adapters/search/search-window-sink.ts',
    find: "op: 'create'",
    replace: "op: 'index'",
    tests: ['__tests__/adapters/search/search-window-sink.test.ts'],
  },
  {
    name: 'windows that the store did not take in time are not passed on',
    file: 'src/adapters/search/search-window-sink.ts',
    find: 'writer.giveUp();',
    replace: '',
    tests: [
      '__tests__/adapters/search/search-window-sink.test.ts',
      '__tests__/adapters/search/window-sink-properties.test.ts',
    ],
  },
  {
    name: 'refused windows leave coverage complete',
    file: 'src/core/verdict/coverage.ts',
    find: 'if (sink.refused > 0) {',
    replace: 'if (sink.refused > 9e9) {',
    tests: ['__tests__/core/verdict/coverage.test.ts'],
  },
  {
    name: 'a window that came by store and channel is handed over twice',
    file: 'src/wiring/both-window-sources.ts',
    find: 'return known === undefined || !isSameBody(known, window);',
    replace: 'return true;',
    tests: ['__tests__/wiring/both-window-sources.test.ts'],
  },
  {
    name: 'a month that is not over is deleted',
    file: 'src/core/search/prunable-indices.ts',
    find: 'endMs !== null && endMs <= beforeMs',
    replace: 'endMs !== null',
    tests: ['__tests__/core/search/store-rules.test.ts'],
  },
];
