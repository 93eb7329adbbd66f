import type { CheckOutcome } from '../check/check-outcome.ts';
import type { EndReason } from '../live/end-reason.ts';
import type { Plan } from '../plan/plan.ts';
import type { GoDocument, ReadyDocument } from '../protocol/documents.ts';
import type { ScenarioHashes } from '../scenario/scenario-hashes.ts';
import type { FleetWindow } from '../window/fleet-window.ts';
import type { WindowDocument } from '../window/window-document.ts';
import type { Finding } from './finding.ts';

/** The merged windows of a load, as checks are judged on them. */
export interface MeasuredWindows {
  readonly steady: readonly FleetWindow[];
  readonly all: readonly FleetWindow[];
  readonly windowMs: number;
  /** From the start of the load to the order to stop. */
  readonly loadMs: number;
}

/** Everything that one load left behind. */
export interface AnalyseInput {
  readonly plan: Plan;
  readonly go: GoDocument;
  readonly ready: readonly ReadyDocument[];
  /** What the files of the run are. */
  readonly scenario: ScenarioHashes;
  /** Done documents, parsed or not. */
  readonly dones: readonly unknown[];
  /** Parsed window documents in any order; doubles are removed here. */
  readonly windows: readonly WindowDocument[];
  /** Sentences about documents that could not be read. */
  readonly refusedDocuments: readonly string[];
  readonly endReason: EndReason;
  /** When the load was ordered to stop before its time, in epoch ms; `null`: it was not. */
  readonly stopOrderedAtMs: number | null;
  readonly liveFindings: readonly Finding[];
  /** Judges the checks; called once. */
  readonly checkOutcomes: (measured: MeasuredWindows) => readonly CheckOutcome[];
}
