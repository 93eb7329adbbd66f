import { decodeJson } from '../core/protocol/encode-document.ts';
import { parseGo } from '../core/protocol/parse-go.ts';
import type { GoDocument } from '../core/protocol/documents.ts';
import type { Channel } from '../ports/channel.ts';
import { becomeReady } from './become-ready.ts';
import { within } from './channel-patience.ts';
import { fetchManifest } from './fetch-bundle.ts';
import { runLoad } from './run-load.ts';
import type { AgentIdentity, AgentPorts, Bundle } from './run-load-ports.ts';
import { watchController } from './watch-controller.ts';
import type { ControllerWatch } from './watch-controller.ts';

/** Room that is given back at the end, so that a worker whose disk is full can still say so. */
const RESERVE_BYTES = 256 * 1024;

/** Why an agent ended. */
export type AgentEnd = 'released' | 'heartbeat-lost' | 'interrupted';

/**
 * The life of an agent: ready, then one load after the other as ordered, until the fleet is released, its controller
 * gives no sign of life, or the signal. A load that runs then is stopped at once and accounted for.
 * Throws `StartError` when there is no bundle to be ready with.
 */
export async function runAgent(ports: AgentPorts, identity: AgentIdentity, signal: AbortSignal): Promise<AgentEnd> {
  const watching = new AbortController();
  try {
    const manifest = await fetchManifest(ports, signal);
    const controller = watchController(ports, manifest.timings, watching.signal);
    const bundle = await becomeReady(ports, identity, manifest, signal);
    const end = await obey(ports, identity, { bundle, controller, pollMs: manifest.timings.channelPollMs }, signal);
    if (end === 'heartbeat-lost') await removeSecrets(ports, identity);
    return end;
  } catch (error) {
    if (signal.aborted) return 'interrupted';
    throw error;
  } finally {
    watching.abort(new Error('The agent ends.'));
  }
}

/** Nobody is left who would remove them; JMeter, which read them at its start, has ended. */
async function removeSecrets({ files, log }: AgentPorts, { secretsFile }: AgentIdentity): Promise<void> {
  if (secretsFile === null) return;
  await files.remove(secretsFile).catch((error: unknown) => {
    log.line(`The secrets in ${secretsFile} could not be removed: ${String(error)}`);
  });
}

async function obey(
  ports: AgentPorts,
  identity: AgentIdentity,
  fleet: { readonly bundle: Bundle | null; readonly controller: ControllerWatch; readonly pollMs: number },
  signal: AbortSignal,
): Promise<AgentEnd> {
  const { controller, bundle, pollMs } = fleet;
  const seen = new Set<string>();
  for (;;) {
    if (signal.aborted) return 'interrupted';
    if (controller.isReleased()) return 'released';
    if (controller.isDead()) return 'heartbeat-lost';
    const go = bundle === null ? null : await nextGo(ports, seen, bundle.manifest.timings.heartbeatDeadMs);
    if (go === null || bundle === null) {
      await ports.clock.sleep(pollMs, signal).catch(() => undefined);
      continue;
    }
    const order = Object.hasOwn(go.workers, identity.worker) ? go.workers[identity.worker] : undefined;
    if (order === undefined) {
      ports.log.line(`Load ${go.load} is made without worker ${identity.worker}.`);
      continue;
    }
    const reserve = `${identity.workDir}/reserve`;
    await ports.files.write(reserve, new Uint8Array(RESERVE_BYTES)).catch(() => undefined);
    await runLoad(ports, identity, {
      ...{ go, order, bundle, controller, signal },
      beforeHandOver: () => ports.files.remove(reserve),
    });
  }
}

/** The next order that was not seen yet; `null`: there is none, or the channel cannot be read now. */
async function nextGo(
  { channel, clock, log }: AgentPorts,
  seen: Set<string>,
  timeoutMs: number,
): Promise<GoDocument | null> {
  try {
    for (const key of await within(clock, timeoutMs, 'Listing the channel', goKeys(channel, seen))) {
      const bytes = await within(clock, timeoutMs, `Reading ${key}`, channel.get(key));
      if (bytes === null) continue;
      seen.add(key);
      const parsed = parseGo(decodeJson(bytes));
      if (parsed.ok) return parsed.go;
      log.line(`${key} is not obeyed. ${parsed.fault}`);
    }
  } catch {
    // Tried again at the next poll; a channel that stays away ends the agent as a dead controller does.
  }
  return null;
}

/**
 * Loads are counted over the run, so after the first one only the next numbers are listed: the windows of earlier
 * loads, which may be many, are not.
 */
async function goKeys(channel: Channel, seen: ReadonlySet<string>): Promise<string[]> {
  const last = Math.max(...[...seen].map((key) => Number.parseInt(key, 10)), 0);
  const prefixes = last === 0 ? [''] : [1, 2, 3].map((more) => `${last + more}-`);
  const listed: string[] = [];
  for (const prefix of prefixes) listed.push(...(await channel.list(prefix)));
  return listed.filter((key) => /^\d+-[a-z-]+\/go\.json$/.test(key) && !seen.has(key));
}
