import type { Plan } from '../core/plan/plan.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Commands } from '../ports/commands.ts';
import type { Fleet, FleetRef } from '../ports/fleet.ts';
import type { HttpProbe } from '../ports/http-probe.ts';
import type { Log } from '../ports/log.ts';
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
  readonly runStore: RunStore;
  readonly runState: RunState;
  readonly controllerPid: number;
  /** Where a fleet of this plan will live; creates nothing. */
  fleetRef(plan: Plan): FleetRef;
  openChannel(ref: FleetRef): Channel;
  openWindows(channel: Channel, load: string, workers: readonly string[]): WindowSource;
}
