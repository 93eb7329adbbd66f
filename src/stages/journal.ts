import type { Annotation } from '../core/verdict/annotation.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { Summary } from '../core/verdict/summary.ts';
import { journalWriter } from './journal-writer.ts';
import type { RunPorts } from './run-ports.ts';

/** Tells the stores what happens in a run while it happens. Nothing here waits for a store or throws, except that `close` waits. */
export interface Journal {
  /** To every store, in the order of the calls. */
  annotate(annotation: Annotation): void;
  /** To the stores that people watch; made only where there is one. What did not get there is stored with the run. */
  summarise(make: () => readonly Summary[]): void;
  /**
   * Ends when every annotation is written, or after `deadlineMs`: then it is given up, with one warning for each store that
   * lacks some. What is told afterwards gets lost.
   */
  close(deadlineMs: number): Promise<readonly Finding[]>;
}

/** The journal of one run. */
export function openJournal(runId: string, { runStores, clock }: Pick<RunPorts, 'runStores' | 'clock'>): Journal {
  const writers = runStores.map((store) => journalWriter(runId, store, clock));
  const watched = writers.filter((_, index) => runStores[index]?.isShared);
  return {
    annotate: (annotation) => {
      for (const writer of writers) writer.annotate(annotation);
    },
    summarise: (make) => {
      if (watched.length === 0) return;
      const summaries = make();
      for (const writer of watched) writer.summarise(summaries);
    },
    close: async (deadlineMs) => (await Promise.all(writers.map((writer) => writer.close(deadlineMs)))).flat(),
  };
}
