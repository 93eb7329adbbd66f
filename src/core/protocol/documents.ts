import type { EndReason } from '../live/end-reason.ts';
import type { Timings } from '../plan/timings.ts';

/** `ready/<worker>.json`: the worker can generate load. */
export interface ReadyDocument {
  readonly v: 1;
  readonly kind: 'ready';
  readonly worker: string;
  readonly versions: { readonly agent: string; readonly node: string; readonly java: string; readonly jmeter: string };
  readonly cpuModel: string;
  /** Identity of the machine until it is started anew; `null`: unknown. */
  readonly machine: string | null;
  /** Cores that this worker's cgroup may use. */
  readonly cores: number;
  /** Whether the CPU, GC and scheduling of the generator can be read here (Linux). */
  readonly observesGenerator: boolean;
  readonly clockOffsetMs: number | null;
  /** `null`: ready. `plan`: the dry check found the plan at fault; `worker`: this worker cannot generate load. One sentence. */
  readonly fault: { readonly kind: 'plan' | 'worker'; readonly text: string } | null;
}

/** What one worker does in one load. */
export interface WorkerOrder {
  readonly index: number;
  readonly count: number;
  readonly users: number;
  readonly firstUser: number;
  readonly ratePerSec: number | null;
  /** Properties for JMeter, names as the plan reads them; whole seconds and plain numbers. */
  readonly properties: Readonly<Record<string, string>>;
  /** Data files of this worker: path inside the bundle → channel key. */
  readonly data: Readonly<Record<string, string>>;
  readonly launchAtMs: number;
}

/** `<load>/go.json`: one order for the whole fleet. A worker that it does not list generates nothing. */
export interface GoDocument {
  readonly v: 1;
  readonly kind: 'go';
  readonly run: string;
  readonly load: string;
  readonly startAtMs: number;
  readonly stopAtMs: number;
  readonly windowMs: number;
  readonly workers: Readonly<Record<string, WorkerOrder>>;
}

/** How a load ends: `graceful` lets samples in flight finish, `now` does not. */
export type StopHow = 'graceful' | 'now';

/** `<load>/stop.json`. */
export interface StopDocument {
  readonly v: 1;
  readonly kind: 'stop';
  readonly reason: EndReason;
  readonly how: StopHow;
  readonly text: string;
}

/** Totals of one worker's JTL. rows = samples + transactions + setup + teardown + bad + cut. */
export interface RowCounts {
  readonly rows: number;
  readonly samples: number;
  readonly sampleErrors: number;
  readonly transactions: number;
  readonly transactionErrors: number;
  readonly setup: number;
  readonly teardown: number;
  readonly bad: number;
  readonly cut: number;
  readonly late: number;
  /** Requests still unanswered when the drain time ended; counted in samples and errors too. */
  readonly noAnswer: number;
}

/** `<load>/done/<worker>.json`: the worker's account of one load. */
export interface DoneDocument {
  readonly v: 1;
  readonly kind: 'done';
  readonly run: string;
  readonly load: string;
  readonly worker: string;
  /** seq of the last window. */
  readonly last: number;
  readonly counts: RowCounts;
  readonly bytesRead: number;
  /** Size of the JTL when JMeter had exited. */
  readonly jtlBytes: number;
  /** The first ordinary thread group started; `null`: none did. */
  readonly realStartMs: number | null;
  readonly jmeterExit: { readonly code: number | null; readonly signal: string | null };
  /** "… end of run" was seen. */
  readonly sawEnd: boolean;
  /** JMeter had ended before the order to stop, at this time. */
  readonly endedByItselfAtMs: number | null;
  readonly endReason: EndReason;
  /** Rows with client-side errors: no free port, DNS, too many open files. */
  readonly clientErrors: number;
  /** Where its windows went; given = acknowledged + passedOn + refused, and given = last + 1. */
  readonly sink: SinkCounts;
  /** Sentences that make the load invalid or explain it: faults of jmeter.log, disk full, frozen, clock stepped, a host outside the list. */
  readonly faults: readonly WorkerFault[];
}

/** The account of a worker's windows of one load. `refusals`: at most 20 of the refused ones, with the server's reason. */
export interface SinkCounts {
  readonly given: number;
  readonly acknowledged: number;
  readonly passedOn: number;
  readonly refused: number;
  readonly refusals: readonly { readonly seq: number; readonly reason: string }[];
}

/** One thing that went wrong on a worker. `invalid` faults decide, `warning` ones explain. */
export interface WorkerFault {
  readonly kind:
    | 'jmeter-log'
    | 'jmeter-died'
    | 'jmeter-frozen'
    | 'jtl-unwritable'
    | 'disk-full'
    | 'clock-stepped'
    | 'unlisted-host'
    | 'late-start'
    | 'labels-capped'
    | 'heartbeat-lost'
    | 'store'
    | 'bug';
  readonly severity: 'invalid' | 'warning';
  readonly text: string;
}

/** `heartbeat.json`, rewritten by the controller from create to destroy. */
export interface HeartbeatDocument {
  readonly v: 1;
  readonly kind: 'heartbeat';
  readonly seq: number;
}

/** `release.json`: the fleet is done; workers end. */
export interface ReleaseDocument {
  readonly v: 1;
  readonly kind: 'release';
}

/** `bundle/.loadtest-bundle/manifest.json`: what every worker gets before it is ready. */
export interface BundleManifest {
  readonly v: 1;
  readonly kind: 'bundle';
  readonly run: string;
  readonly fleet: string;
  /** Path of the plan inside the bundle, with its listeners already disabled. */
  readonly plan: string;
  /** Path of the dry-check copy: every thread group disabled. */
  readonly dryPlan: string;
  /** Every file of the bundle: path → SHA-256 in hex. Paths are relative, `/` between folders, never with `..`. */
  readonly files: Readonly<Record<string, string>>;
  /** Jars of the bundle for JMeter's class path. */
  readonly plugins: readonly string[];
  /** User property file of the bundle, or `null`. */
  readonly propertiesFile: string | null;
  readonly heap: string;
  readonly jvmArgs: readonly string[];
  readonly labels: { readonly ignore: readonly string[]; readonly rename: Readonly<Record<string, string>> };
  readonly hosts: readonly { readonly host: string; readonly port: number | null; readonly via: 'any' | 'redirect' }[];
  readonly timings: Timings;
}
