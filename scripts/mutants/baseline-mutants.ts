import type { Mutant } from './mutant.ts';

/** Mistakes that would compare with runs that nobody should compare with. */
export const baselineMutants: readonly Mutant[] = [
  {
    name: 'a build is compared with itself',
    file: 'src/core/scenario/select-baseline.ts',
    find: 'run !== input.run && (sha === null || build.sha !== sha)',
    replace: 'run !== input.run',
    tests: ['__tests__/core/scenario/select-baseline.test.ts'],
  },
  {
    name: 'runs of another scenario are compared',
    file: 'src/core/scenario/select-baseline.ts',
    find: 'compared.filter(({ hard }) => hard === undefined)',
    replace: 'compared',
    tests: ['__tests__/core/scenario/select-baseline.test.ts'],
  },
  {
    name: 'a part of the scenario may differ unnoticed',
    file: 'src/core/scenario/part-differences.ts',
    find: 'hard: keyParts.filter(isWanted)',
    replace: 'hard: keyParts.slice(1).filter(isWanted)',
    tests: ['__tests__/core/scenario/differences.test.ts'],
  },
  {
    name: 'a run that failed becomes the measure of later ones',
    file: 'src/core/scenario/joins-baseline.ts',
    find: "['pass', 'inconclusive']",
    replace: "['pass', 'inconclusive', 'fail']",
    tests: ['__tests__/core/scenario/joins-baseline.test.ts'],
  },
  {
    name: 'a fork becomes the measure of later builds',
    file: 'src/core/scenario/joins-baseline.ts',
    find: 'if (isFork) return',
    replace: 'if (false) return',
    tests: ['__tests__/core/scenario/joins-baseline.test.ts'],
  },
  {
    name: 'a label counts as the same although its sampler changed',
    file: 'src/core/scenario/plan-changes.ts',
    find: "return our === their ? 'same' : 'changed';",
    replace: "return 'same';",
    tests: ['__tests__/core/scenario/plan-changes.test.ts'],
  },
  {
    name: 'the artifact of a pull request is trusted',
    file: 'src/adapters/github/artifact-trust.ts',
    find: "['push', 'schedule', 'workflow_dispatch']",
    replace: "['push', 'schedule', 'workflow_dispatch', 'pull_request']",
    tests: ['__tests__/adapters/github/artifact-recent-runs.test.ts'],
  },
  {
    name: 'the artifact of a fork is trusted',
    file: 'src/adapters/github/artifact-trust.ts',
    find: 'asker.repositoryId !== null && origin.headRepositoryId === asker.repositoryId',
    replace: 'asker.repositoryId !== null',
    tests: ['__tests__/adapters/github/artifact-recent-runs.test.ts'],
  },
  {
    name: 'an artifact may lie about its commit',
    file: 'src/adapters/github/artifact-trust.ts',
    find: 'if (build.sha === null || !isSameSha(build.sha, artifact.origin.headSha)) return false;',
    replace: '',
    tests: ['__tests__/adapters/github/artifact-recent-runs.test.ts'],
  },
];
