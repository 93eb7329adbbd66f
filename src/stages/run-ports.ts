import type { Plan } from '../core/plan/plan.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Commands } from '../ports/commands.ts';
import type { Commits } from '../ports/commits.ts';
import type { Deployments } from '../ports/deployments.ts';
import type { Fleet, FleetRef } from '../ports/fleet.ts';
import type { HttpProbe } from '../ports/http-probe.ts';
import type { Log } from '../ports/log.ts';
import type { Publisher } from '../ports/publisher.ts';
import type { RunState } from '../ports/run-state.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { WindowSource } from '../ports/window-source.ts';
import type { Workspace } from '../ports/workspace.ts';

/** Everything outside that a run touches; wiring puts it together. */
export interface RunPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly workspace: Workspace;
  readonly secrets: Secrets;
  readonly commands: Commands;
  readonly httpProbe: HttpProbe;
  readonly fleet: Fleet;
  /** Where the run and its documents are kept; the first is its own folder. */
  readonly runStores: readonly RunStore[];
  /** Where earlier runs are found, and where this one is found later; may be one of those. */
  readonly history: RunStore;
  /**
   * What keeps the shared stores from taking this run, errors first among it; makes there what workers must not make. Asked
   * once, before anything else is created; ends within a deadline of its own and throws nothing.
   */
  prepareStores(signal: AbortSignal): Promise<readonly Finding[]>;
  readonly commits: Commits;
  /** `null`: nobody knows of deployments, as on a machine. */
  readonly deployments: Deployments | null;
  readonly publishers: readonly Publisher[];
  readonly runState: RunState;
  readonly controllerPid: number;
  /** Where a fleet of this plan will live; creates nothing. */
  fleetRef(plan: Plan): FleetRef;
  openChannel(ref: FleetRef): Channel;
  openWindows(channel: Channel, load: string, workers: readonly string[]): WindowSource;
}
