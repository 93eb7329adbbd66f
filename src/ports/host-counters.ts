/** Counters of a process and its host at one moment; all but `state` and levels only ever grow. `null`: not observed. */
export interface HostCounters {
  /** `null`: the process is gone. */
  read(pid: number): Promise<HostCounterReading | null>;
  /** p95 of the lag of a 10 ms timer in this process since the last call, in ms. */
  timerLagP95Ms(): number | null;
  /** Cores this cgroup may use, at least a fraction above 0. */
  cores(): Promise<number>;
  cpuModel(): string;
  /** Identity of the machine until it is started anew, equal in all its containers; `null`: unknown. */
  machine(): string | null;
  /** Whether `read` can observe anything here. */
  readonly observes: boolean;
}

/** One reading. */
export interface HostCounterReading {
  /** State letter of /proc: R S D T Z …; `null`: unknown. */
  readonly state: string | null;
  readonly processCpuMs: number | null;
  /** Voluntary and involuntary, over all threads. */
  readonly processContextSwitches: number | null;
  readonly hostBusyMs: number | null;
  readonly hostTotalMs: number | null;
  readonly hostStealMs: number | null;
  readonly load1: number | null;
  readonly memUsedBytes: number | null;
  readonly ctxt: number | null;
  readonly intr: number | null;
  readonly netTxBytes: number | null;
  readonly netRxBytes: number | null;
  readonly tcpOutSegs: number | null;
  readonly tcpRetransSegs: number | null;
}
