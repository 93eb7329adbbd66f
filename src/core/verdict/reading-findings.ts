import type { ReadyDocument } from '../protocol/documents.ts';
import type { HostReading, WindowDocument } from '../window/window-document.ts';
import type { Finding } from './finding.ts';
import {
  MAX_BROKEN_MS,
  MAX_GC_SHARE,
  MAX_HOST_CPU_PCT,
  MAX_JMETER_CPU_SHARE,
  MAX_TIMER_LAG_SHARE,
  MIN_TIMER_LAG_MS,
} from './generator-rules.ts';
import { seqRanges } from './seq-ranges.ts';

/** Findings on the host readings of one worker's steady windows. */
export function readingFindings(
  ready: ReadyDocument,
  steady: readonly WindowDocument[],
  evidence: {
    readonly workersPerHost: number;
    readonly steadyP50Ms: number | null;
    readonly stopAtMs: number;
    readonly go: { readonly windowMs: number };
  },
): Finding[] {
  if (!ready.observesGenerator) return [notObserved(ready.worker)];
  const { windowMs } = evidence.go;
  const needed = Math.ceil(Math.min(MAX_BROKEN_MS, (steady.length * windowMs) / 3) / windowMs);
  const rules = rulesFor(ready.cores / evidence.workersPerHost, windowMs, evidence.steadyP50Ms);
  return [
    ...unread(ready.worker, steady, evidence.stopAtMs),
    ...rules.flatMap((rule) => broken(rule, ready.worker, steady, needed)),
  ];
}

interface ReadingRule {
  readonly severity: 'error' | 'warning';
  readonly read: (host: HostReading) => number | null;
  readonly isBroken: (value: number) => boolean;
  readonly say: (worst: number) => string;
}

function rulesFor(cores: number, windowMs: number, steadyP50Ms: number | null): ReadingRule[] {
  const cpuLimit = 100 * MAX_JMETER_CPU_SHARE * cores;
  const gcLimit = MAX_GC_SHARE * windowMs;
  const lagLimit = Math.max(MIN_TIMER_LAG_MS, MAX_TIMER_LAG_SHARE * (steadyP50Ms ?? 0));
  return [
    {
      severity: 'error',
      read: (host) => host.jmeterCpuPct,
      isBroken: (value) => value >= cpuLimit,
      say: (worst) =>
        `JMeter used up to ${(worst / 100).toFixed(2)} of its ${cores.toFixed(2)} cores; from ${(cpuLimit / 100).toFixed(2)} on it measures its own queue`,
    },
    {
      severity: 'error',
      read: (host) => host.gcMs,
      isBroken: (value) => value > gcLimit,
      say: (worst) =>
        `garbage collection stopped JMeter for up to ${worst.toFixed(0)} ms of a ${windowMs} ms window; at most ${gcLimit.toFixed(0)} ms are allowed`,
    },
    {
      severity: 'error',
      read: (host) => host.timerLagP95Ms,
      isBroken: (value) => value > lagLimit,
      say: (worst) =>
        `timers came up to ${worst.toFixed(1)} ms late (p95); at most ${lagLimit.toFixed(1)} ms are allowed`,
    },
    {
      severity: 'warning',
      read: (host) => host.hostCpuPct,
      isBroken: (value) => value >= MAX_HOST_CPU_PCT,
      say: (worst) =>
        `its host was up to ${worst.toFixed(0)} % busy, which may come from the target or from neighbours`,
    },
  ];
}

function broken(rule: ReadingRule, worker: string, steady: readonly WindowDocument[], needed: number): Finding[] {
  const row = longestRow(steady, (document) => {
    const value = rule.read(document.host);
    return value !== null && rule.isBroken(value);
  });
  if (row.length === 0 || row.length < needed) return [];
  const worst = row.reduce((most, document) => Math.max(most, rule.read(document.host) ?? 0), 0);
  const where = `in ${row.length} consecutive steady windows (${seqRanges(row.map(({ seq }) => seq))})`;
  return [{ kind: 'generator', severity: rule.severity, worker, text: `${worker}: ${rule.say(worst)}, ${where}.` }];
}

/** The longest run of windows on end that the rule speaks about. */
function longestRow(
  steady: readonly WindowDocument[],
  isBroken: (document: WindowDocument) => boolean,
): WindowDocument[] {
  let longest: WindowDocument[] = [];
  let current: WindowDocument[] = [];
  for (const document of [...steady].sort((a, b) => a.seq - b.seq)) {
    const continues = current.length === 0 || current.at(-1)?.seq === document.seq - 1;
    if (!isBroken(document)) current = [];
    else if (continues) current = [...current, document];
    else current = [document];
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

function unread(worker: string, steady: readonly WindowDocument[], stopAtMs: number): Finding[] {
  const without = steady.filter((document) => isUnread(document.host) && !isReadTooLate(document, stopAtMs));
  if (without.length === 0) return [];
  const text = `${worker}: CPU, GC or timer lag of the generator were not read in ${without.length} of ${steady.length} steady windows (${seqRanges(without.map(({ seq }) => seq))}), so nothing shows that it kept up.`;
  return [{ kind: 'generator', severity: 'error', worker, text }];
}

function isUnread({ jmeterCpuPct, gcMs, timerLagP95Ms }: HostReading): boolean {
  return jmeterCpuPct === null || gcMs === null || timerLagP95Ms === null;
}

/**
 * A window is read when it is sent, 1 s after its end. When that is after the order to stop, a quick JMeter is gone by then and
 * took its readings along; a window before it, or one that misses a single reading, has no such excuse.
 */
function isReadTooLate({ toMs, host }: WindowDocument, stopAtMs: number): boolean {
  const isProcessGone = host.jmeterCpuPct === null && host.ctxtPerSec === null;
  return isProcessGone && toMs + SENT_AFTER_MS >= stopAtMs;
}

/** rules: "A window closes 1 s after its end". */
const SENT_AFTER_MS = 1_000;

function notObserved(worker: string): Finding {
  return {
    kind: 'generator-not-observed',
    severity: 'warning',
    worker,
    text: `${worker}: the generator cannot be observed on this system, so nothing shows that it kept up; this load does not serve as a baseline.`,
  };
}
