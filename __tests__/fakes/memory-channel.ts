import type { Channel } from '../../src/ports/channel.ts';
import { validKey } from '../../src/adapters/local/channel-key.ts';

/** A channel in memory. A failure that a test sets is thrown by the next calls of the method; it says how many. */
export interface MemoryChannel extends Channel {
  readonly values: ReadonlyMap<string, Uint8Array>;
  fail(method: 'put' | 'get' | 'list', times: number): void;
  /** The document at the key, parsed; `null`: none. */
  json(key: string): unknown;
  putJson(key: string, document: object): Promise<void>;
}

export function memoryChannel(): MemoryChannel {
  const values = new Map<string, Uint8Array>();
  const failures = { put: 0, get: 0, list: 0 };
  const failMaybe = (method: keyof typeof failures): void => {
    if (failures[method] === 0) return;
    failures[method] -= 1;
    throw new Error(`${method} was told to fail`);
  };
  const put = (key: string, bytes: Uint8Array, ifAbsent: boolean): boolean => {
    validKey(key);
    failMaybe('put');
    if (ifAbsent && values.has(key)) return false;
    values.set(key, Uint8Array.from(bytes));
    return true;
  };
  const list = (prefix: string, after = ''): string[] => {
    failMaybe('list');
    return [...values.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  };
  return {
    values,
    fail: (method, times) => {
      failures[method] = times;
    },
    json: (key) => {
      const bytes = values.get(key);
      return bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
    },
    putJson: async (key, document) => {
      put(key, new TextEncoder().encode(JSON.stringify(document)), false);
      await Promise.resolve();
    },
    put: (key, bytes, options = {}) => attempt(() => put(key, bytes, options.ifAbsent === true)),
    get: (key) =>
      attempt(() => {
        validKey(key);
        failMaybe('get');
        return values.get(key) ?? null;
      }),
    list: (prefix, after) => attempt(() => list(prefix, after)),
    remove: (prefix) =>
      attempt(() => {
        for (const key of list(prefix)) values.delete(key);
      }),
  };
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
