import type { WindowDocument } from '../../src/core/window/window-document.ts';

/** A valid window without a row. */
export function emptyWindow(more: Partial<WindowDocument> = {}): WindowDocument {
  const seq = more.seq ?? 0;
  return {
    v: 1,
    kind: 'window',
    run: 'shop-1',
    load: '1-main',
    worker: 'local-1',
    seq,
    fromMs: 1_000_000 + seq * 1_000,
    toMs: 1_001_000 + seq * 1_000,
    final: false,
    users: null,
    late: 0,
    cut: 0,
    host: {
      jmeterCpuPct: null,
      hostCpuPct: null,
      load1: null,
      memUsedBytes: null,
      ctxtPerSec: null,
      intrPerSec: null,
      stealPct: null,
      netTxBytes: null,
      netRxBytes: null,
      retransPct: null,
      gcMs: null,
      timerLagP95Ms: null,
    },
    labels: [],
    ...more,
  };
}
