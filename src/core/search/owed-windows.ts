import type { WindowDocument } from '../window/window-document.ts';

/** One window of one worker by name. */
interface OwedWindow {
  readonly worker: string;
  readonly seq: number;
}

/** A window that is this far behind the newest one has been in a search's way long enough to be asked for by name. */
const OVERDUE_SEQS = 2;

/**
 * What a reader has seen of the workers of a load, and which windows it should have seen by now. Memory grows with the
 * gaps alone.
 */
export class OwedWindows {
  private readonly workers: ReadonlyMap<string, SeenSeqs>;
  private newest = -1;
  /** How many were handed out: asking goes around, so that a worker that is lost does not hide the others. */
  private offset = 0;

  constructor(workers: Iterable<string>) {
    this.workers = new Map(
      [...workers].map((worker) => [worker, { next: 0, beyond: new Set<number>(), last: Infinity }]),
    );
  }

  /** Takes note of a window that was read. */
  see({ worker, seq, final }: Pick<WindowDocument, 'worker' | 'seq' | 'final'>): void {
    const seen = this.workers.get(worker);
    if (seen === undefined) return;
    this.newest = Math.max(this.newest, seq);
    if (final) seen.last = seq;
    if (seq >= seen.next) seen.beyond.add(seq);
    while (seen.beyond.delete(seen.next)) seen.next += 1;
  }

  /** At most `limit` windows that are overdue; the next call goes on after them. */
  overdue(limit: number): readonly OwedWindow[] {
    const all = [...this.workers].flatMap(([worker, seen]) => this.overdueOf(worker, seen));
    const from = all.length === 0 ? 0 : this.offset % all.length;
    const asked = [...all.slice(from), ...all.slice(0, from)].slice(0, limit);
    this.offset = from + asked.length;
    return asked;
  }

  private overdueOf(worker: string, { next, beyond, last }: SeenSeqs): readonly OwedWindow[] {
    const overdue: OwedWindow[] = [];
    for (let seq = next; seq <= Math.min(this.newest - OVERDUE_SEQS, last); seq += 1) {
      if (!beyond.has(seq)) overdue.push({ worker, seq });
    }
    return overdue;
  }
}

interface SeenSeqs {
  /** All below it were seen. */
  next: number;
  readonly beyond: Set<number>;
  /** The last one that the worker has. */
  last: number;
}
