import type { BundleManifest } from '../core/protocol/documents.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { HostCounters } from '../ports/host-counters.ts';
import type { LoadGenerator } from '../ports/load-generator.ts';
import type { Log } from '../ports/log.ts';
import type { WindowSink } from '../ports/window-sink.ts';

/** Everything the agent reaches the world through. */
export interface AgentPorts {
  readonly channel: Channel;
  readonly generator: LoadGenerator;
  readonly windowSink: WindowSink;
  readonly clock: Clock;
  readonly counters: HostCounters;
  readonly log: Log;
  readonly files: AgentFiles;
}

/** The agent's own folder. Paths absolute. */
export interface AgentFiles {
  /** Makes the folders that are missing and replaces the file. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** None is fine. */
  remove(path: string): Promise<void>;
  /** Room on the disk of an existing path; `null`: not known. */
  freeBytes(path: string): Promise<number | null>;
}

/** Who this agent is. */
export interface AgentIdentity {
  readonly worker: string;
  /** Existing folder of this worker, absolute: bundle, one folder per load. */
  readonly workDir: string;
  /** 0600 file with secret properties; `null`: there are none. */
  readonly secretsFile: string | null;
  readonly versions: { readonly agent: string; readonly node: string };
  /** Its clock against the controller's; `null`: not known. */
  readonly clockOffsetMs: number | null;
}

/** The bundle as it lies in the work folder. */
export interface Bundle {
  readonly manifest: BundleManifest;
  /** Folder of the bundle's files, absolute. */
  readonly dir: string;
  /** Folder of the plan: relative names in it start here. */
  readonly planDir: string;
}
