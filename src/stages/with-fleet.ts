import type { Plan } from '../core/plan/plan.ts';
import { formatCount } from '../core/render/numbers.ts';
import { encodeDocument } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import type { Channel } from '../ports/channel.ts';
import type { FleetRef } from '../ports/fleet.ts';
import { startHeartbeat } from './heartbeat.ts';
import { putBundle } from './put-bundle.ts';
import type { RunContext } from './run-context.ts';
import type { RunPorts } from './run-ports.ts';
import { teardown } from './teardown.ts';

/** A fleet whose workers are all ready. */
export interface ReadyFleet {
  readonly ref: FleetRef;
  readonly channel: Channel;
}

/**
 * Creates the fleet, lets `use` make loads with it, and destroys it whatever happened. The reference is saved before
 * anything exists. Throws what `use` or the creation threw.
 */
export async function withFleet<T>(context: RunContext, use: (fleet: ReadyFleet) => Promise<T>): Promise<T> {
  const { prepared, ports, phases, interrupt } = context;
  const { plan, bundle } = prepared;
  const ref = ports.fleetRef(plan);
  const secrets = await resolveSecrets(plan, ports);
  await phases.enter('creating', ref);
  const channel = ports.openChannel(ref);
  const heartbeat = startHeartbeat(channel, ports.clock, plan.timings.heartbeatMs);
  try {
    await putBundle(plan, bundle, channel);
    interrupt.throwIfAborted();
    ports.log.group(`Workers of fleet ${ref.fleetId}`);
    ports.log.line(`Starting ${formatCount(plan.shares.length, 'worker')}; JMeter checks the plan before the load.`);
    await ports.fleet.create(ref, plan, secrets, interrupt, () => phases.enter('waiting-for-ready'));
    return await use({ ref, channel });
  } finally {
    await channel.put(keys.release, encodeDocument({ v: 1, kind: 'release' })).catch(() => false);
    await heartbeat.stop();
    await teardown(ref, ports);
  }
}

async function resolveSecrets(plan: Plan, ports: RunPorts): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (const [property, reference] of Object.entries(plan.spec.secrets)) {
    const value = await ports.secrets.resolve(reference);
    ports.log.mask(value);
    values.set(property, value);
  }
  return values;
}
