import { runJest, type JestResult } from './run-jest.ts';
import { withCountingJava } from './counting-java.ts';
import { projectDir } from '../process/project.ts';

/** The jest projects in the order in which they run: the fast ones first. */
export const tiers = ['unit', 'contract', 'e2e'] as const;
export type Tier = (typeof tiers)[number];

export interface TierOptions {
  /** Parts of paths; empty: the whole tier. */
  readonly paths: readonly string[];
  /** Shuffles the tests of each file; `null`: as written. */
  readonly seed: number | null;
}

export interface TierResult extends JestResult {
  readonly tier: Tier;
  /** Java virtual machines that were started; `null` where none is expected. */
  readonly jvms: number | null;
}

/** Runs one tier. unit and contract run in parallel, e2e one file at a time, with its JVMs counted. */
export async function runTier(tier: Tier, options: TierOptions): Promise<TierResult> {
  const jestArguments = [
    '--selectProjects',
    tier,
    ...(options.seed === null ? [] : ['--randomize', `--seed=${options.seed}`]),
    ...(options.paths.length === 0 ? [] : ['--passWithNoTests', '--testPathPatterns', ...options.paths]),
  ];
  if (tier !== 'e2e') {
    return { tier, jvms: null, ...(await runJest(jestArguments, { cwd: projectDir, echo: true })) };
  }
  return withCountingJava(async (java) => {
    const env = { ...process.env, JAVA_HOME: java.home };
    const result = await runJest([...jestArguments, '--runInBand'], { cwd: projectDir, env, echo: true });
    return { tier, jvms: await java.count(), ...result };
  });
}
