import type { ReportContext } from '../core/render/run-report.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Journal } from './journal.ts';
import type { PhaseKeeper } from './phase-keeper.ts';
import type { Prepared } from './preflight.ts';
import type { RunPorts } from './run-ports.ts';

/** Where a run comes from, beside its spec. */
export interface RunIdentity {
  /** Leg of a matrix; `null`: there is one. */
  readonly leg: string | null;
  readonly origin: RunRecord['origin'];
  /** Who started it; `null`: unknown, as on a machine. */
  readonly actor: string | null;
  /** The commit comes from another repository: it never becomes a baseline. */
  readonly isFork: boolean;
  readonly report: ReportContext;
}

/** What every stage after the preflight works with. */
export interface RunContext {
  readonly prepared: Prepared;
  readonly ports: RunPorts;
  readonly identity: RunIdentity;
  readonly phases: PhaseKeeper;
  readonly journal: Journal;
  /** Aborted when a person or the runner ends the run. */
  readonly interrupt: AbortSignal;
}
