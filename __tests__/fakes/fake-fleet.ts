import { encodeDocument } from '../../src/core/protocol/encode-document.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import type { ReadyDocument } from '../../src/core/protocol/documents.ts';
import type { Channel } from '../../src/ports/channel.ts';
import type { Fleet, FleetRef, WorkerState } from '../../src/ports/fleet.ts';

/** A fleet without processes: its workers are ready at once. A test may end one of them. */
export interface FakeFleet extends Fleet {
  /** Every call, in order: `create <fleetId>`, `destroy <fleetId>`. */
  readonly calls: readonly string[];
  readonly secrets: ReadonlyMap<string, string>;
  end(worker: string, text: string): void;
}

export function fakeFleet(channel: Channel, options: { failCreate?: Error; left?: readonly string[] } = {}): FakeFleet {
  const calls: string[] = [];
  const states = new Map<string, Map<string, WorkerState>>();
  const secrets = new Map<string, string>();
  return {
    calls,
    secrets,
    end: (worker, text) => {
      for (const workers of states.values())
        if (workers.has(worker)) workers.set(worker, { id: worker, state: 'gone', text });
    },
    preflight: () => Promise.resolve([]),
    create: async (ref, plan, given, signal, onCreated) => {
      calls.push(`create ${ref.fleetId}`);
      signal.throwIfAborted();
      if (options.failCreate !== undefined) throw options.failCreate;
      for (const [name, value] of given) secrets.set(name, value);
      const ids = Array.from({ length: plan.spec.provider.workers }, (_, index) => `local-${index + 1}`);
      states.set(ref.fleetId, new Map(ids.map((id) => [id, { id, state: 'running', text: null }])));
      await onCreated?.();
      for (const id of ids) await channel.put(keys.ready(id), encodeDocument(readyDocument(id)));
    },
    workers: (ref) => Promise.resolve([...(states.get(ref.fleetId)?.values() ?? [])]),
    destroy: (ref) => {
      calls.push(`destroy ${ref.fleetId}`);
      const running = [...(states.get(ref.fleetId)?.values() ?? [])].filter(({ state }) => state !== 'gone');
      for (const { id } of running) states.get(ref.fleetId)?.set(id, { id, state: 'gone', text: 'destroyed' });
      return Promise.resolve({ found: running.map(({ id }) => id), left: options.left ?? [] });
    },
    leftovers: () => Promise.resolve<readonly FleetRef[]>([]),
  };
}

export function readyDocument(worker: string): ReadyDocument {
  return {
    v: 1,
    kind: 'ready',
    worker,
    versions: { agent: '0.1.0', node: '24.0.0', java: '17', jmeter: '5.6.3' },
    cpuModel: 'fake CPU',
    machine: 'fake machine',
    cores: 2,
    observesGenerator: true,
    clockOffsetMs: 0,
    fault: null,
  };
}
