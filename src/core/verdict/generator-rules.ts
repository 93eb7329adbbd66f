/** One rule about the load generator itself. `source` says where the number comes from, `threshold` when the rule speaks. */
export interface GeneratorRule {
  readonly rule: string;
  readonly source: string;
  readonly threshold: string;
  readonly effect: 'invalid' | 'warning';
}

/** JMeter's CPU, as a share of the cores that one worker may use. */
export const MAX_JMETER_CPU_SHARE = 0.85;
/** Garbage collection, as a share of the window. */
export const MAX_GC_SHARE = 0.1;
/** p95 of the lag of a 10 ms timer: the larger of this many ms … */
export const MIN_TIMER_LAG_MS = 10;
/** … and this share of the median response time of the steady window. */
export const MAX_TIMER_LAG_SHARE = 0.1;
/** A rule on windows speaks when it is broken for min(this, a third of the steady window) on end. */
export const MAX_BROKEN_MS = 30_000;
/** Between the earliest and the latest real start, stagger removed. */
export const MAX_START_SKEW_MS = 5_000;
/** Client-side errors, as a share of the samples of the steady window. */
export const MAX_CLIENT_ERROR_SHARE = 0.001;
/** Host CPU, in percent of all cores. */
export const MAX_HOST_CPU_PCT = 95;

const ON_END = 'in each of ⌈min(30 s, steady / 3) / window⌉ consecutive steady windows';

/** Every generator rule; the table of docs/generator-rules.md says the same. */
export const generatorRules = {
  'jmeter-cpu': {
    rule: 'JMeter has no CPU left',
    source: 'CPU time of the JMeter process (/proc), against the cores of the cgroup ÷ workers on this host',
    threshold: `≥ 85 % of its cores ${ON_END}`,
    effect: 'invalid',
  },
  gc: {
    rule: 'JMeter collects garbage instead of measuring',
    source: "pauses in JMeter's GC log",
    threshold: `> 10 % of the window ${ON_END}`,
    effect: 'invalid',
  },
  'timer-lag': {
    rule: 'The host wakes programs too late to measure',
    source: 'p95 of the lag of a 10 ms timer in the agent',
    threshold: `> max(10 ms, 10 % of the steady p50) ${ON_END}`,
    effect: 'invalid',
  },
  'start-skew': {
    rule: 'The workers did not start together',
    source: 'first start line of an ordinary thread group in jmeter.log, stagger removed',
    threshold: 'latest − earliest > 5 s',
    effect: 'invalid',
  },
  'client-errors': {
    rule: 'Requests failed on the generator itself',
    source: 'response codes: no free port, DNS, too many open files',
    threshold: '> 0.1 % of the samples of the steady window',
    effect: 'invalid',
  },
  frozen: {
    rule: 'JMeter was frozen',
    source: 'state and context switches of its threads (/proc)',
    threshold: 'state T, or no context switch in any thread for 5 s',
    effect: 'invalid',
  },
  'clock-stepped': {
    rule: 'The clock of a worker stepped',
    source: 'wall clock minus monotonic clock',
    threshold: 'moved by > 1 s',
    effect: 'invalid',
  },
  'not-read': {
    rule: 'Readings are missing on a worker that can be observed',
    source: "CPU, GC and timer lag of each worker's windows",
    threshold: 'any of them missing in any steady window',
    effect: 'invalid',
  },
  'not-observed': {
    rule: 'A worker cannot be observed at all (macOS)',
    source: 'ready document',
    threshold: 'the worker says so; its load never becomes a baseline',
    effect: 'warning',
  },
  'host-cpu': {
    rule: 'The host is busy, with JMeter, the target or neighbours',
    source: 'CPU time of the host (/proc/stat)',
    threshold: `≥ 95 % of all cores ${ON_END}`,
    effect: 'warning',
  },
} as const satisfies Readonly<Record<string, GeneratorRule>>;
