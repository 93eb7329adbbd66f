import { pid } from 'node:process';
import { StartError } from '../core/verdict/run-error.ts';
import { composeAgent } from '../wiring/agent.ts';
import { agentLog } from './agent-log.ts';
import { runAgent } from './run-agent.ts';

/** Exit codes of the agent: its fleet tells a worker that could not start from one that failed. */
const EXIT_START = 3;
const EXIT_HEARTBEAT_LOST = 4;
const EXIT_BUG = 70;

async function main(): Promise<number> {
  const interrupted = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(name, () => {
      interrupted.abort(new Error(`The agent was told to end by ${name}.`));
    });
  }
  const log = agentLog(
    (text) => process.stdout.write(text),
    () => Date.now(),
  );
  try {
    const { ports, identity } = await composeAgent({ env: process.env, log }, interrupted.signal);
    log.line(`The agent of worker ${identity.worker} runs as process ${pid}.`);
    const end = await runAgent(ports, identity, interrupted.signal);
    log.line(`The agent ends: ${end}.`);
    return end === 'heartbeat-lost' ? EXIT_HEARTBEAT_LOST : 0;
  } catch (error) {
    if (error instanceof StartError) {
      log.line(error.hint === null ? error.message : `${error.message} ${error.hint}`);
      return EXIT_START;
    }
    log.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT_BUG;
  }
}

// The lag timer and sleeps in progress would hold the process; nothing is left to do here.
process.exit(await main());
