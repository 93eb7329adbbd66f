import type { GoDocument, WorkerOrder } from '../core/protocol/documents.ts';
import type { GeneratorExit } from '../ports/load-generator.ts';
import type { Faults } from './faults.ts';
import type { LoadClock } from './load-clock.ts';
import type { LoadResults } from './load-results.ts';
import type { AgentIdentity, AgentPorts, Bundle } from './run-load-ports.ts';
import type { StopLadder } from './stop-ladder.ts';
import type { ControllerWatch } from './watch-controller.ts';
import type { watchStop } from './watch-stop.ts';

/** One load as this worker was ordered to make it. */
export interface LoadOrder {
  readonly go: GoDocument;
  readonly order: WorkerOrder;
  readonly bundle: Bundle;
  readonly controller: ControllerWatch;
  /** Ends the load at once; its results are still handed over. */
  readonly signal: AbortSignal;
  /** Called when the generator has ended. */
  readonly beforeHandOver?: () => Promise<void>;
}

/** What the parts of one load share. */
export interface LoadInProgress extends LoadOrder {
  readonly ports: AgentPorts;
  readonly identity: AgentIdentity;
  readonly time: LoadClock;
  readonly results: LoadResults;
  readonly faults: Faults;
  readonly ladder: StopLadder;
  readonly latestStop: ReturnType<typeof watchStop>;
}

/** How the generator ended, and how large its result file was then; `null` exit: it never started. */
export interface LoadEnd {
  readonly exit: GeneratorExit | null;
  readonly jtlBytes: number;
  readonly endedByItselfAtMs: number | null;
}
