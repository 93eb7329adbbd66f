import type { LiveEvent } from '../core/live/live.ts';
import type { ResultCollector } from './collect-results.ts';
import { messageOf } from './message-of.ts';
import type { RunPorts } from './run-ports.ts';
import type { ReadyFleet } from './with-fleet.ts';

/**
 * A function that answers what has happened to a load since its last call. The fleet is asked before the results are read:
 * what a worker wrote before it was gone is then always seen with its end. Windows stand before done documents, so that a
 * worker that is done has told all of them. A read that fails is said once and tried again at the next call: the reducer's
 * deadline ends a load whose results stay unreadable.
 */
export function eventGatherer(
  results: ResultCollector,
  fleet: ReadyFleet,
  ports: RunPorts,
  atMs: () => number,
): () => Promise<LiveEvent[]> {
  const said = new Set<string>();
  const attempt = async <Item>(what: string, read: () => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    try {
      return await read();
    } catch (error) {
      const text = `The ${what} cannot be read: ${messageOf(error)}. It is tried again until the load is over.`;
      if (!said.has(text)) ports.log.line(text);
      said.add(text);
      return [];
    }
  };
  return async () => {
    const workers = await attempt('state of the workers', () => ports.fleet.workers(fleet.ref));
    const dones = await attempt('accounts of the workers', () => results.readDones());
    const windows = await attempt('results of the workers', () => results.readWindows());
    return [
      ...windows.map((window): LiveEvent => ({ kind: 'window', atMs: atMs(), window })),
      ...dones.map((done): LiveEvent => ({ kind: 'done', atMs: atMs(), done })),
      ...workers
        .filter(({ state }) => state === 'gone')
        .map(({ id, text }): LiveEvent => ({
          ...{ kind: 'worker', atMs: atMs(), worker: id },
          ...{ state: 'gone', text: text ?? 'it ended' },
        })),
    ];
  };
}
