import type { Grid } from './grid.ts';
import { type CountedRow, LabelCounter } from './label-counter.ts';
import { byWeight } from './merge-top-errors.ts';
import { MAX_TOP_ERRORS_PER_WINDOW } from './top-error-counter.ts';
import type { HostReading, LabelWindow, RowKind, WindowDocument } from './window-document.ts';

/** A window that still takes rows. */
export class OpenWindow {
  /** allThreads of the last row that tells it. */
  users: number | null = null;
  late = 0;
  cut = 0;
  private readonly counters: Readonly<Record<RowKind, Map<string, LabelCounter>>> = {
    sample: new Map(),
    transaction: new Map(),
    setup: new Map(),
    teardown: new Map(),
  };

  /** Counts one row. */
  add(
    name: { readonly label: string; readonly kind: RowKind },
    row: CountedRow,
    code: string,
    failure: { readonly message: string; readonly url: string } | null,
  ): void {
    const ofKind = this.counters[name.kind];
    let counter = ofKind.get(name.label);
    if (counter === undefined) {
      counter = new LabelCounter();
      ofKind.set(name.label, counter);
    }
    counter.add(row, code, failure);
  }

  /** The document of this window. */
  toDocument(
    owner: { readonly run: string; readonly load: string; readonly worker: string; readonly grid: Grid },
    more: { readonly seq: number; readonly users: number | null; readonly host: HostReading; readonly final: boolean },
  ): WindowDocument {
    const fromMs = owner.grid.startAtMs + more.seq * owner.grid.windowMs;
    return {
      v: 1,
      kind: 'window',
      run: owner.run,
      load: owner.load,
      worker: owner.worker,
      seq: more.seq,
      fromMs,
      toMs: fromMs + owner.grid.windowMs,
      final: more.final,
      users: more.users,
      late: this.late,
      cut: this.cut,
      host: more.host,
      labels: withFewTopErrors([...this.labels()]),
    };
  }

  private *labels(): Generator<LabelWindow> {
    for (const kind of ['sample', 'transaction', 'setup', 'teardown'] as const) {
      for (const [label, counter] of this.counters[kind]) yield counter.toLabelWindow(label, kind);
    }
  }
}

/** Keeps the most frequent failures of the window and drops the others from their labels. */
function withFewTopErrors(labels: readonly LabelWindow[]): readonly LabelWindow[] {
  const all = labels.flatMap((label) => label.topErrors);
  if (all.length <= MAX_TOP_ERRORS_PER_WINDOW) return labels;
  const kept = new Set([...all].sort(byWeight).slice(0, MAX_TOP_ERRORS_PER_WINDOW));
  return labels.map((label) => ({ ...label, topErrors: label.topErrors.filter((error) => kept.has(error)) }));
}
