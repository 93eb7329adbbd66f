import type { ReportContext } from '../../src/core/render/run-report.ts';
import type { Published, Publisher } from '../../src/ports/publisher.ts';

/** What stands for one key. */
export interface ShownReport {
  readonly run: number;
  readonly attempt: number;
  /** `running`, or the outcome. */
  readonly says: string;
}

/** Publishes into memory. */
export interface MemoryPublisher extends Publisher {
  readonly shown: ReadonlyMap<string, ShownReport>;
  /** From now on nothing can be published. */
  breakDown(): void;
}

export function memoryPublisher(): MemoryPublisher {
  const shown = new Map<string, ShownReport>();
  const told = new Set<string>();
  let isBroken = false;

  const tell = (severity: 'warning' | 'note', text: string): Published => {
    const findings = told.has(text) ? [] : [{ kind: 'store' as const, severity, text }];
    told.add(text);
    return { findings, outputs: {} };
  };
  const show = (context: ReportContext, says: string, signal: AbortSignal): Published => {
    if (isBroken || signal.aborted) return tell('warning', 'The report was not published: memory is closed.');
    const { key, workflowRun: run, attempt } = context;
    const before = shown.get(key);
    if (before !== undefined && (before.run > run || (before.run === run && before.attempt > attempt))) {
      return tell('note', `A newer run (${before.run}, attempt ${before.attempt}) is shown and stays.`);
    }
    shown.set(key, { run, attempt, says });
    return { findings: [], outputs: {} };
  };

  return {
    shown,
    breakDown: () => {
      isBroken = true;
    },
    announce: ({ context }, signal) => Promise.resolve(show(context, 'running', signal)),
    publish: ({ context, record }, signal) => Promise.resolve(show(context, record.verdict.outcome, signal)),
  };
}
