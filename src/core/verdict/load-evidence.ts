import type { DoneDocument, GoDocument } from '../protocol/documents.ts';
import { parseDone } from '../protocol/parse-done.ts';
import { isSameBody } from '../window/same-body.ts';
import type { WindowDocument } from '../window/window-document.ts';
import { WindowLedger } from '../window/window-ledger.ts';

/** The documents of one load that can be used, and sentences about all others. */
export interface LoadEvidence {
  readonly ledger: WindowLedger;
  /** At most one per listed worker. */
  readonly dones: ReadonlyMap<string, DoneDocument>;
  readonly faults: readonly string[];
}

/** No worker sends windows for longer than this after the end of a load; a later seq is a broken number, not a window. */
const MAX_AFTER_STOP_MS = 3_600_000;

/** Takes what belongs to the load that `go` orders and says what does not. Done documents may be unparsed. */
export function gatherEvidence(
  go: GoDocument,
  windows: readonly WindowDocument[],
  doneValues: readonly unknown[],
): LoadEvidence {
  const ledger = new WindowLedger(Object.keys(go.workers));
  const dones = new Map<string, DoneDocument>();
  const faults: string[] = [];
  for (const window of windows) {
    const fault = strayFault(go, window, window.seq);
    if (fault === null) ledger.add(window);
    else faults.push(fault);
  }
  for (const value of doneValues) {
    const parsed = parseDone(value);
    const fault = parsed.ok ? doneFault(go, parsed.done, dones) : parsed.fault;
    if (fault !== null) faults.push(fault);
    else if (parsed.ok) dones.set(parsed.done.worker, parsed.done);
  }
  return { ledger, dones, faults: [...faults, ...ledger.conflicts] };
}

function doneFault(go: GoDocument, done: DoneDocument, dones: ReadonlyMap<string, DoneDocument>): string | null {
  const stray = strayFault(go, done, done.last);
  if (stray !== null) return stray;
  if (!Object.hasOwn(go.workers, done.worker)) {
    return `A done document came from ${done.worker}, a worker that this load does not have.`;
  }
  const known = dones.get(done.worker);
  if (known !== undefined && !isSameBody(known, done)) {
    return `The done document of ${done.worker} arrived twice with different contents.`;
  }
  return null;
}

/** Why a document is not one of this load. */
function strayFault(go: GoDocument, document: WindowDocument | DoneDocument, seq: number): string | null {
  const what =
    document.kind === 'window' ? `Window ${seq} of ${document.worker}` : `The done document of ${document.worker}`;
  if (document.run !== go.run || document.load !== go.load) {
    return `${what} belongs to load ${document.load} of run ${document.run}, not to load ${go.load} of run ${go.run}.`;
  }
  const lastPossible = Math.ceil((go.stopAtMs - go.startAtMs + MAX_AFTER_STOP_MS) / go.windowMs);
  if (seq <= lastPossible) return null;
  return `${what} speaks of window ${seq}, which would lie more than an hour after the end of the load.`;
}
