import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, type CommandResult } from '../../src/adapters/jmeter/run-command.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { shimSource } from './recipe.ts';

/** What Maven fetched, and where the home shall lie. */
export interface LayOutOrder {
  readonly version: string;
  readonly fetched: string;
  readonly into: string;
  readonly javaHome: string;
}

// 2 s on a quiet machine.
const COMPILE_TIMEOUT_MS = 120_000;

/** Lays out the home, with our module that answers GET /. Throws StartError. */
export async function elasticsearchHomes(order: LayOutOrder, signal: AbortSignal): Promise<void> {
  const { version, fetched, into } = order;
  const home = join(into, 'home');
  await mkdir(into);
  await rename(join(fetched, `elasticsearch-${version}`), home);
  const module = join(home, 'modules', 'rest-root-shim');
  await mkdir(module);
  await compileShim(order, home, join(module, 'rest-root-shim.jar'), signal);
  await writeFile(
    join(module, 'plugin-descriptor.properties'),
    [
      ...['description=answers GET /', `version=${version}`, 'name=rest-root-shim', 'classname=loadtest.RestRootShim'],
      ...['java.version=17', `elasticsearch.version=${version}`, ''],
    ].join('\n'),
  );
}

async function compileShim(
  { fetched, javaHome }: LayOutOrder,
  home: string,
  jar: string,
  signal: AbortSignal,
): Promise<void> {
  const classes = join(fetched, 'classes');
  await mkdir(classes);
  const run = { env: {}, timeoutMs: COMPILE_TIMEOUT_MS, signal };
  const options = ['--release', '17', '-nowarn', '-cp', join(home, 'lib', '*'), '-d', classes];
  expectSuccess('javac', await runCommand(join(javaHome, 'bin', 'javac'), [...options, shimSource], run));
  expectSuccess('jar', await runCommand(join(javaHome, 'bin', 'jar'), ['cf', jar, '-C', classes, '.'], run));
}

function expectSuccess(tool: string, result: CommandResult): void {
  if (result.kind === 'exited' && result.code === 0) return;
  const said = result.kind === 'not-started' ? result.text : result.output.trim().slice(0, 500);
  throw new StartError(`${tool} could not build our module for Elasticsearch: ${result.kind}, ${said}`);
}
