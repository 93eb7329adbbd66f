import { keys } from '../core/protocol/keys.ts';
import type { DoneDocument, SinkCounts } from '../core/protocol/documents.ts';
import { sanitize } from '../core/render/sanitize.ts';
import type { SinkAccount } from '../ports/window-sink.ts';
import { putPatiently } from './channel-patience.ts';
import { collectFaults } from './faults.ts';
import { launch } from './launch.ts';
import { listedHosts } from './listed-hosts.ts';
import { anchorLoadClock } from './load-clock.ts';
import { LoadResults } from './load-results.ts';
import type { LoadEnd, LoadInProgress, LoadOrder } from './load-in-progress.ts';
import type { AgentIdentity, AgentPorts } from './run-load-ports.ts';
import { stopLadder } from './stop-ladder.ts';
import { superviseLoad } from './supervise-load.ts';
import { unobserved } from './host-readings.ts';
import { watchStop } from './watch-stop.ts';

/** Room for what the store and the channel say. */
const MAX_REASON_CHARS = 500;

/**
 * Makes one load: launches the generator at its time, sends its windows while it runs, ends it, and accounts for it by the
 * done document. Whatever goes wrong with the load stands there; throws only when the document cannot be handed over.
 */
export async function runLoad(ports: AgentPorts, identity: AgentIdentity, order: LoadOrder): Promise<DoneDocument> {
  const { go, bundle } = order;
  const { timings, labels, hosts } = bundle.manifest;
  const watching = new AbortController();
  const time = anchorLoadClock(ports.clock);
  const faults = collectFaults();
  const load: LoadInProgress = {
    ...order,
    ports,
    identity,
    time,
    faults,
    ladder: stopLadder(timings),
    latestStop: watchStop(ports, { load: go.load, pollMs: timings.channelPollMs }, watching.signal),
    results: new LoadResults({
      ...{ run: go.run, load: go.load, worker: identity.worker, grid: go, labels, faults },
      nowMs: time.nowMs,
      unlistedHost: listedHosts(hosts),
    }),
  };
  try {
    const running = await launch(load);
    const end =
      running === null ? { exit: null, jtlBytes: 0, endedByItselfAtMs: null } : await superviseLoad(load, running);
    await order.beforeHandOver?.().catch(() => undefined);
    return await handOver(load, end);
  } finally {
    watching.abort(new Error('The load is over.'));
  }
}

async function handOver(load: LoadInProgress, end: LoadEnd): Promise<DoneDocument> {
  const { ports, results, identity, bundle, go, faults } = load;
  const { resultsDrainMs } = bundle.manifest.timings;
  for (const window of results.close(unobserved)) ports.windowSink.write(window);
  const lastWindows = results.final(unobserved);
  for (const window of lastWindows) ports.windowSink.write(window);
  const deadline = new AbortController();
  const timer = ports.clock.sleep(resultsDrainMs, deadline.signal).then(
    () => {
      deadline.abort(new Error('The time to hand over results is over.'));
    },
    () => undefined,
  );
  const account = await ports.windowSink.drain(deadline.signal, { load: go.load, timeoutMs: resultsDrainMs });
  deadline.abort(new Error('All results are handed over.'));
  await timer;
  if (account.trouble !== undefined) faults.warning('store', account.trouble);
  const done = doneDocument(load, end, { last: lastWindows.at(-1)?.seq ?? 0, account });
  await putPatiently(ports, keys.done(go.load, identity.worker), done, resultsDrainMs);
  ports.log.line(
    `Load ${go.load} is over (${done.endReason}): ${done.counts.rows} rows, ${account.acknowledged + account.passedOn} of ${account.given} windows handed over.`,
  );
  for (const { text } of done.faults) ports.log.line(text);
  return done;
}

function doneDocument(
  load: LoadInProgress,
  end: LoadEnd,
  { last, account }: { readonly last: number; readonly account: SinkAccount },
): DoneDocument {
  const { results, identity, go, faults, ladder } = load;
  const { exit } = end;
  return {
    v: 1,
    kind: 'done',
    run: go.run,
    load: go.load,
    worker: identity.worker,
    last,
    counts: results.counts,
    bytesRead: results.bytesRead,
    jtlBytes: end.jtlBytes,
    realStartMs: results.realStartMs,
    jmeterExit: { code: exit?.code ?? null, signal: exit?.signal ?? null },
    sawEnd: exit?.sawEnd ?? false,
    endedByItselfAtMs: end.endedByItselfAtMs,
    endReason: ladder.reason ?? 'completed',
    clientErrors: results.clientErrors,
    sink: sinkCounts(account),
    faults: faults.list,
  };
}

/** A server's reason is foreign text. */
function sinkCounts({ given, acknowledged, passedOn, refused, refusals }: SinkAccount): SinkCounts {
  const told = refusals.map(({ seq, reason }) => ({ seq, reason: sanitize(reason, { maxChars: MAX_REASON_CHARS }) }));
  return { given, acknowledged, passedOn, refused, refusals: told };
}
