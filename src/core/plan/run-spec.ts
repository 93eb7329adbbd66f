import type { SearchKind } from '../search/search-connection.ts';

/** How many users the fleet has: a number, numbers per thread group, or whatever the plan says. */
export type UsersSpec =
  | { readonly kind: 'total'; readonly users: number }
  | { readonly kind: 'groups'; readonly groups: Readonly<Record<string, number>> }
  | { readonly kind: 'from-plan' };

/** One host that the load may reach. `host` may start with `*.`; without a port, any port. `via: redirect`: only as the target of a redirect. */
export interface HostRule {
  readonly host: string;
  readonly port: number | null;
  readonly via: 'any' | 'redirect';
}

/** One data file of the plan, path absolute. `lines` deals its rows round robin to the workers. */
export interface DataSpec {
  readonly file: string;
  readonly split: 'lines' | 'none';
  readonly unique: boolean;
}

/** One entry of `checks:` as text; `core/check` parses it. */
export interface CheckSpec {
  readonly check: string;
  readonly abort: boolean;
  readonly severity: 'error' | 'warning';
  /** `null`: the default of the check (rules: `all` with `for` or `abort`, else `steady`). */
  readonly during: 'steady' | 'all' | null;
  /** Where it stands, for messages: `loadtest.yml:12:5`. */
  readonly position: string;
}

/** The address of the system under test, taken apart as the plan gets it. */
export interface TargetUrl {
  readonly protocol: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  /** `''` or a path that starts with `/`, without a slash at its end. */
  readonly path: string;
}

/** What one run is asked to do: the frozen answer of `inputs/`, the only thing the stages know of the user's text. Paths are absolute. */
export interface RunSpec {
  readonly name: string;
  /** The folder of the configuration file; results and relative names in messages start here. */
  readonly baseDir: string;
  readonly planFile: string;
  readonly properties: Readonly<Record<string, string>>;
  /** JMeter property name → reference such as `env:API_TOKEN`. Values are resolved late and stand nowhere else. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Globs, absolute or relative to baseDir; what they match keeps its place relative to the plan. */
  readonly files: readonly string[];
  readonly data: readonly DataSpec[];
  readonly jmeter: JmeterSpec;
  readonly load: LoadSpec;
  readonly target: TargetSpec;
  /** `target.ready`; `null`: the target is not asked. */
  readonly ready: ReadySpec | null;
  readonly hooks: HooksSpec;
  readonly provider: { readonly kind: 'local'; readonly workers: number };
  readonly budget: { readonly wallMs: number | null };
  /** Folder of the files store. */
  readonly resultsDir: string;
  /** Where results are kept beside that folder. */
  readonly results: ResultsSpec;
  readonly checks: readonly CheckSpec[];
  /** Built-in checks that stay on. */
  readonly builtInChecks: readonly BuiltInCheck[];
  readonly labels: LabelSpec;
  readonly build: BuildSpec;
  readonly failOn: readonly FailOn[];
  /** Scales every duration of `Plan.timings`; 1 outside tests. */
  readonly timingsFactor: number;
  readonly mode: 'history';
  readonly baseline: BaselineSpec;
  /** Parts of the scenario key that do not keep runs from being compared. */
  readonly comparability: { readonly ignore: readonly string[] };
  /** Whether the run joins the baseline: `auto` where it is a build of the branch and nobody started it by hand. */
  readonly record: 'auto' | 'always' | 'never';
}

/** The store that people and later runs look at. `index`: beginning of the names of its indices. */
export type ResultsSpec = { readonly kind: 'files' } | { readonly kind: SearchKind; readonly index: string };

/** Which earlier runs a build is compared with. */
export interface BaselineSpec {
  /** `baseline:` was written: without a check that names the baseline, the global family is compared. */
  readonly isConfigured: boolean;
  readonly branch: string;
  /** At most this many, newest first. */
  readonly runs: number;
  /** `auto`: a suspicious comparison is decided by a second load on a fresh fleet; `never`: by the first alone. */
  readonly confirm: 'auto' | 'never';
  /** Replaces the scenario key: runs with the same text are comparable. */
  readonly key: string | null;
}

/** Names of the checks that every load has unless it is switched off by name. */
export type BuiltInCheck = 'abort-on-errors' | 'stalled';

/** Outcomes that make the exit code non-zero; an empty list reports only (`never`). */
export type FailOn = 'fail' | 'invalid' | 'inconclusive';

/** How JMeter is found and started. Paths absolute; `null` where the default applies. */
export interface JmeterSpec {
  readonly version: string;
  readonly home: string | null;
  /** Globs of jars, absolute or relative to baseDir. */
  readonly plugins: readonly string[];
  readonly propertiesFile: string | null;
  /** For -Xms and -Xmx, such as `512m`. */
  readonly heap: string;
  readonly jvmArgs: readonly string[];
  readonly keepListeners: boolean;
}

/** The load as asked for. */
export interface LoadSpec {
  readonly users: UsersSpec;
  /** Requests per second over the whole fleet. */
  readonly ratePerSec: number | null;
  /** `null` only with `users: from-plan`: the plan's largest. */
  readonly rampUpMs: number | null;
  readonly warmUpMs: number;
  /** From start to stop, ramp-up, warm-up and stagger included. */
  readonly durationMs: number;
  readonly staggerMs: number;
  readonly firstUser: number;
  /** Our words → the property names that the plan reads. */
  readonly names: Readonly<Record<string, string>>;
}

/** The system under test. */
export interface TargetSpec {
  readonly url: TargetUrl | null;
  /** The host of `url` is always part of it. */
  readonly hosts: readonly HostRule[];
  readonly environment: string | null;
}

/** What the target must answer before anything is created, and still answer after each load. */
export interface ReadySpec {
  /** Absolute, http or https, without credentials and query; its host is a listed one. */
  readonly url: string;
  /** `null`: the status 200 alone is enough. */
  readonly value: ReadyValue | null;
  readonly withinMs: number;
}

/** A value in the JSON that the target answers. */
export interface ReadyValue {
  /** The JSON path as written, for messages. */
  readonly at: string;
  /** The same as keys and indices from the root. */
  readonly steps: readonly (string | number)[];
  /** `build`: the commit of the build under test, where either may be shortened. */
  readonly equals: { readonly kind: 'build' | 'text'; readonly text: string };
}

/** Bash command lines around each load. */
export interface HooksSpec {
  readonly beforeEachLoad: HookSpec | null;
  readonly afterEachLoad: HookSpec | null;
}

/** One command line and the folder that it runs in: that of the configuration file that says it. Absolute. */
export interface HookSpec {
  readonly commandLine: string;
  readonly dir: string;
}

/** How labels are named in results. Patterns of `ignore` are globs, keys of `rename` regular expressions over the whole label. */
export interface LabelSpec {
  readonly ignore: readonly string[];
  readonly rename: Readonly<Record<string, string>>;
}

/** The build under test. */
export interface BuildSpec {
  readonly sha: string | null;
  readonly ref: string | null;
  readonly repository: string | null;
}
