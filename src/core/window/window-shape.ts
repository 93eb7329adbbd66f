import { amount, count, flag, name, oneOf, signedAmount, text } from '../protocol/scalar-shapes.ts';
import {
  decides,
  decidesWhenPresent,
  listOf,
  mapOf,
  nullable,
  objectOf,
  type Shape,
  shown,
} from '../protocol/shape.ts';
import type { HostReading, LabelWindow, TimeStats, TopError, WindowDocument } from './window-document.ts';

const times = nullable(
  objectOf<TimeStats>({
    sumMs: decides(count),
    minMs: decides(count),
    maxMs: decides(count),
    histogram: decides(name),
  }),
);

const topErrors = listOf(
  objectOf<TopError>({
    code: shown(text),
    message: shown(text),
    count: shown(count),
    firstAtMs: shown(signedAmount),
    url: shown(text),
  }),
);

const label = objectOf<LabelWindow>({
  label: decides(text),
  kind: decides(oneOf('sample', 'transaction', 'setup', 'teardown')),
  count: decides(count),
  errors: decides(count),
  sumMs: decides(count),
  minMs: decides(count),
  maxMs: decides(count),
  bytes: decides(nullable(count)),
  sentBytes: decides(nullable(count)),
  codes: decides(mapOf(count)),
  histogram: decides(name),
  okHistogram: decidesWhenPresent(name),
  latency: decides(times),
  connect: decides(times),
  topErrors: shown(topErrors),
});

const host = objectOf<HostReading>({
  jmeterCpuPct: decides(nullable(amount)),
  hostCpuPct: shown(nullable(amount)),
  load1: shown(nullable(amount)),
  memUsedBytes: shown(nullable(amount)),
  ctxtPerSec: shown(nullable(amount)),
  intrPerSec: shown(nullable(amount)),
  stealPct: shown(nullable(amount)),
  netTxBytes: shown(nullable(amount)),
  netRxBytes: shown(nullable(amount)),
  retransPct: shown(nullable(amount)),
  gcMs: decides(nullable(amount)),
  timerLagP95Ms: decides(nullable(amount)),
});

/** The window document, field by field. */
export const windowShape: Shape = objectOf<WindowDocument>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('window')),
  run: decides(name),
  load: decides(name),
  worker: decides(name),
  seq: decides(count),
  fromMs: decides(amount),
  toMs: decides(amount),
  final: decides(flag),
  users: decides(nullable(count)),
  late: decides(count),
  cut: decides(count),
  host: decides(host),
  labels: decides(listOf(label)),
});
