import type { StopHow } from '../core/protocol/documents.ts';

/** Everything one JMeter process needs; paths absolute. */
export interface GeneratorInput {
  readonly planFile: string;
  /** Fresh folder of this load: JTL, jmeter.log, gc.log and property files are written here. */
  readonly workDir: string;
  /** Folder of the plan; relative file names in the plan start here. */
  readonly bundleDir: string;
  readonly properties: Readonly<Record<string, string>>;
  /** 0600 file with secret properties, or `null`. */
  readonly secretsFile: string | null;
  readonly propertiesFile: string | null;
  readonly plugins: readonly string[];
  readonly heap: string;
  readonly jvmArgs: readonly string[];
}

/** The answer of the dry check. */
export type DryCheck = { readonly ok: true } | { readonly ok: false; readonly fault: string };

/** How the generator ended. */
export interface GeneratorExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** "… end of run" was on its output. */
  readonly sawEnd: boolean;
  /** Milliseconds of the wall clock. */
  readonly atMs: number;
}

/** What the generator's own log says, as it is read. */
export type GeneratorEvent =
  | { readonly kind: 'thread-groups-started'; readonly atMs: number }
  | { readonly kind: 'teardown-started'; readonly atMs: number }
  | { readonly kind: 'log'; readonly level: 'WARN' | 'ERROR'; readonly atMs: number; readonly text: string };

/** A running generator. */
export interface RunningLoad {
  readonly pid: number;
  /**
   * Hands over the new bytes of the result file, after the log lines that were written before them; bounded per call,
   * one call at a time. After `exited` everything has been handed over when it answers `false`.
   * Returns whether there was more to read than one call takes.
   */
  read(into: { bytes(chunk: Uint8Array): void; event(event: GeneratorEvent): void }): Promise<boolean>;
  /** Size of the result file now; `null`: it does not exist. */
  resultBytes(): Promise<number | null>;
  /** Total pause of garbage collections since its start; `null`: not observed. */
  counters(): Promise<{ readonly gcMs: number | null }>;
  /** Orders the end and returns at once; may be called again, also to go from `graceful` to `now`. */
  stop(how: StopHow): Promise<void>;
  /** Signals the whole process group; nothing when it is gone. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
  readonly exited: Promise<GeneratorExit>;
}

/** Generates load: JMeter, or a synthetic one in tests. */
export interface LoadGenerator {
  versions(): Promise<{ readonly java: string; readonly jmeter: string }>;
  /** Starts the plan with every thread group disabled; no sample is sent. */
  check(input: GeneratorInput, signal: AbortSignal): Promise<DryCheck>;
  /**
   * Throws `StartError` when the process cannot be started. Aborting the signal kills the load at once, also later:
   * it is the end of the caller, not an order to stop.
   */
  start(input: GeneratorInput, signal: AbortSignal): Promise<RunningLoad>;
}
