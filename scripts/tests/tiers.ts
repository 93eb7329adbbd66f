import { runJest, type JestResult } from './run-jest.ts';
import { withCountingJava } from './counting-java.ts';
import { inProject, projectDir } from '../process/project.ts';
import type { ServerPool } from './server-pool.ts';
import { wantedServers } from './wanted-servers.ts';

/** The jest projects in the order in which they run: the fast ones first. */
export const tiers = ['unit', 'contract', 'e2e'] as const;
export type Tier = (typeof tiers)[number];

export interface TierOptions {
  /** Parts of paths; empty: the whole tier. */
  readonly paths: readonly string[];
  /** Shuffles the tests of each file; `null`: as written. */
  readonly seed: number | null;
  /** Lends the real search servers to the files that want them. */
  readonly servers: ServerPool;
}

export interface TierResult extends JestResult {
  readonly tier: Tier;
  /** Java virtual machines that were started; `null` where none is expected. */
  readonly jvms: number | null;
}

/** End-to-end files whose tests judge no measurement: a neighbour on the machine costs them nothing but time. */
const measureNothing = [
  'actionlint',
  'bad-input',
  'cancel',
  'first-contact',
  'interrupt',
  'report',
  'search-bad-input',
  'stored-runs',
];
/** Their loads are small, and waiting is most of what they do. */
const measureLittle = ['bad-action-input', 'bad-target', 'bad-worker', 'hooks-and-ready', 'rich-plan', 'secrets'];

function filesOf(names: readonly string[]): string {
  return String.raw`__tests__/e2e/(${names.join('|')})\.test\.ts$`;
}

/** Runs one tier. unit and contract run in parallel, of e2e only files that can bear it; its JVMs are counted. */
export async function runTier(tier: Tier, options: TierOptions): Promise<TierResult> {
  const jestArguments = [
    ...['--selectProjects', tier],
    ...(options.seed === null ? [] : ['--randomize', `--seed=${options.seed}`]),
  ];
  const filter = options.paths.length === 0 ? [] : ['--passWithNoTests', '--testPathPatterns', ...options.paths];
  const lent = await options.servers.lend(await serversOf(tier, options.paths));
  if (tier !== 'e2e') {
    // Jest's default leaves one core free, which on two cores halves the speed.
    const everyCore = [...jestArguments, '--maxWorkers=100%', ...filter];
    return {
      tier,
      jvms: null,
      ...(await runJest(everyCore, { cwd: projectDir, env: { ...process.env, ...lent }, echo: true })),
    };
  }
  return withCountingJava(async (java) => {
    const env = { ...process.env, ...lent, JAVA_HOME: java.home };
    const jest = (more: readonly string[]) =>
      runJest([...jestArguments, ...more], { cwd: projectDir, env, echo: true });
    if (filter.length > 0) return { tier, ...(await jest([...filter, '--runInBand'])), jvms: await java.count() };
    const results = [
      await jest(['--testPathPatterns', filesOf(measureNothing), '--maxWorkers=2']),
      await jest(['--testPathPatterns', filesOf(measureLittle), '--maxWorkers=2']),
      await jest(['--testPathIgnorePatterns', filesOf([...measureNothing, ...measureLittle]), '--runInBand']),
    ];
    return { tier, ...results.reduce(both), jvms: await java.count() };
  });
}

async function serversOf(tier: Tier, paths: readonly string[]): ReturnType<typeof wantedServers> {
  if (tier === 'unit') return [];
  const tierDir = inProject('__tests__', tier === 'contract' ? 'contracts' : 'e2e');
  return wantedServers({ testsDir: inProject('__tests__'), tierDir, paths });
}

function both(first: JestResult, second: JestResult): JestResult {
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
    skipped: first.skipped + second.skipped,
    brokenFiles: first.brokenFiles + second.brokenFiles,
    failures: [...first.failures, ...second.failures],
    elapsedMs: first.elapsedMs + second.elapsedMs,
    output: first.output + second.output,
  };
}
