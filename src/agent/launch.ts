import type { RunningLoad } from '../ports/load-generator.ts';
import { fetchSlices } from './fetch-bundle.ts';
import { generatorInput } from './generator-input.ts';
import { unobserved } from './host-readings.ts';
import type { LoadInProgress } from './load-in-progress.ts';
import { heedOrders, isTooLate } from './stop-causes.ts';

/** Orders are looked for this often while the time to start comes. */
const LOOK_MS = 50;

/** Starts the generator at the moment of the order; `null`: the load ended before that, and why stands in the load. */
export async function launch(load: LoadInProgress): Promise<RunningLoad | null> {
  const { ports, bundle, order, identity, faults, ladder, go } = load;
  try {
    await fetchSlices(ports, bundle, order.data);
    if (!(await reachesLaunch(load)) || isTooLate(load)) return null;
    const start = { plan: bundle.manifest.plan, folder: go.load, properties: order.properties };
    // Its own signal: an end of this process must not kill the generator before its rows are on disk.
    const running = await ports.generator.start(generatorInput(bundle, identity, start), new AbortController().signal);
    ports.log.line(`Load ${go.load}: the generator runs as process ${running.pid} with ${order.users} users.`);
    return running;
  } catch (error) {
    faults.invalid('jmeter-died', error instanceof Error ? error.message : String(error));
    ladder.order('crashed', 'now', load.time.nowMs());
    return null;
  }
}

async function reachesLaunch(load: LoadInProgress): Promise<boolean> {
  const never = new AbortController().signal;
  for (;;) {
    heedOrders(load);
    if (load.ladder.reason !== null) return false;
    for (const window of load.results.close(unobserved)) load.ports.windowSink.write(window);
    const leftMs = load.order.launchAtMs - load.time.nowMs();
    if (leftMs <= 0) return true;
    await load.ports.clock.sleep(Math.min(leftMs, LOOK_MS), never);
  }
}
