import type { Plan } from '../core/plan/plan.ts';
import type { Finding } from '../core/verdict/finding.ts';

/** Serialisable, and all that teardown needs. Saved before create. */
export interface FleetRef {
  readonly v: 1;
  readonly kind: 'local';
  readonly fleetId: string;
  /** The fleet's own folder: channel, workers, logs. Absolute. */
  readonly channel: string;
}

/** One worker as its provider sees it. */
export interface WorkerState {
  readonly id: string;
  readonly state: 'starting' | 'running' | 'gone';
  /** How it ended, when it is gone. */
  readonly text: string | null;
}

/** What a listing after the destruction found. */
export interface TeardownProof {
  /** Ids of processes or resources that were there. */
  readonly found: readonly string[];
  /** What is left; empty is the proof. */
  readonly left: readonly string[];
}

/** A set of workers, created once, ready together, destroyed once. */
export interface Fleet {
  /** What would stop this plan from being carried out here. Creates nothing of the run. Throws `StartError` when a tool is missing. */
  preflight(plan: Plan, signal: AbortSignal): Promise<readonly Finding[]>;
  /**
   * Starts `plan.spec.provider.workers` workers and resolves when all are ready (their ready documents are in the channel).
   * Throws `StartError` when one cannot become ready in `timings.readyMs`; what was created stays for `destroy`.
   * Throws `InputError` when the dry check finds the plan itself at fault.
   * `secrets`: resolved property values, handed over outside the channel. `onCreated` is called once, when everything exists
   * and only the waiting for ready is left.
   */
  create(
    ref: FleetRef,
    plan: Plan,
    secrets: ReadonlyMap<string, string>,
    signal: AbortSignal,
    onCreated?: () => Promise<void>,
  ): Promise<void>;
  workers(ref: FleetRef): Promise<readonly WorkerState[]>;
  /** Ends everything that carries the fleet's mark; idempotent, needs the ref alone, also from another process. */
  destroy(ref: FleetRef, signal: AbortSignal): Promise<TeardownProof>;
  /** Fleets whose controller is gone. */
  leftovers(nowMs: number): Promise<readonly FleetRef[]>;
}
