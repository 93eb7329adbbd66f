import { isSameBody } from './same-body.ts';
import type { WindowDocument } from './window-document.ts';

/** What became of one document: counted, already held with the same body, contradicting the one held, or from a worker that nobody expects. */
export type Entry = 'added' | 'double' | 'conflict' | 'unknown-worker';

/**
 * The windows of one load by (worker, seq). Sources deliver at least once and in any order; this is where doubles end and
 * gaps show. Memory grows with workers × windows.
 */
export class WindowLedger {
  readonly workers: readonly string[];
  private readonly held: ReadonlyMap<string, Map<number, WindowDocument>>;
  private readonly lastSeqs = new Map<string, number>();
  private readonly conflictTexts: string[] = [];

  /** `workers`: the ids that go.json lists. */
  constructor(workers: Iterable<string>) {
    this.workers = [...workers];
    this.held = new Map(this.workers.map((worker) => [worker, new Map<number, WindowDocument>()]));
  }

  /** Takes one document; the first of a (worker, seq) stays. */
  add(document: WindowDocument): Entry {
    const { worker, seq } = document;
    const ofWorker = this.held.get(worker);
    if (ofWorker === undefined) {
      this.conflictTexts.push(`Window ${seq} came from ${worker}, a worker that this load does not have.`);
      return 'unknown-worker';
    }
    const known = ofWorker.get(seq);
    if (known === undefined) {
      ofWorker.set(seq, document);
      if (document.final) this.expectLast(worker, seq);
      return 'added';
    }
    if (isSameBody(known, document)) return 'double';
    this.conflictTexts.push(`Window ${seq} of ${worker} arrived twice with different contents.`);
    return 'conflict';
  }

  /** From now on the worker has windows 0 … `last` and no more. The final window says the same by itself. */
  expectLast(worker: string, last: number): void {
    this.lastSeqs.set(worker, Math.max(last, this.lastSeqs.get(worker) ?? 0));
  }

  /** Sentences about documents that contradict each other or came from a stranger. */
  get conflicts(): readonly string[] {
    return this.conflictTexts;
  }

  /** Highest seq held, over all workers; -1 when nothing is. */
  get highestSeq(): number {
    let highest = -1;
    for (const ofWorker of this.held.values()) {
      for (const seq of ofWorker.keys()) highest = Math.max(highest, seq);
    }
    return highest;
  }

  /** Windows of one worker by seq. */
  documentsOf(worker: string): WindowDocument[] {
    return [...(this.held.get(worker)?.values() ?? [])].sort((a, b) => a.seq - b.seq);
  }

  /** Documents held of window k. */
  documentsAt(k: number): WindowDocument[] {
    return this.workers.map((worker) => this.held.get(worker)?.get(k)).filter((document) => document !== undefined);
  }

  /** Workers that still owe window k; one whose last window lies before k owes nothing. */
  missingAt(k: number): string[] {
    return this.workers.filter((worker) => this.owes(worker, k));
  }

  /** Whether every worker's window k is held. */
  isComplete(k: number): boolean {
    return !this.workers.some((worker) => this.owes(worker, k));
  }

  /** What is missing below the highest window known to exist, of every worker: ask the source for exactly these. */
  gaps(): { readonly worker: string; readonly seq: number }[] {
    return this.workers.flatMap((worker) => this.gapsOf(worker).map((seq) => ({ worker, seq })));
  }

  /** Missing seqs of one worker, ascending: below its last window, or below the highest held while the last is not known. */
  gapsOf(worker: string): number[] {
    const ofWorker = this.held.get(worker);
    if (ofWorker === undefined) return [];
    let end = this.lastSeqs.get(worker) ?? -1;
    for (const seq of ofWorker.keys()) end = Math.max(end, seq);
    const missing: number[] = [];
    for (let seq = 0; seq <= end; seq += 1) {
      if (!ofWorker.has(seq)) missing.push(seq);
    }
    return missing;
  }

  private owes(worker: string, k: number): boolean {
    return k <= (this.lastSeqs.get(worker) ?? Infinity) && this.held.get(worker)?.has(k) !== true;
  }
}
