/** What each npm script runs, in order, under Node 24. Arguments of the command line go to every step. */
export const tasks = {
  demo: { needsJmeter: true, steps: [['scripts/demo.ts']] },
  test: { needsJmeter: true, steps: [['scripts/test.ts']] },
  'test:repeat': { needsJmeter: true, steps: [['scripts/test-repeat.ts']] },
  check: { needsJmeter: false, steps: [['scripts/check.ts']] },
  build: { needsJmeter: false, steps: [['scripts/build.ts']] },
  bench: { needsJmeter: true, steps: [['bench/run.ts']] },
  mutants: { needsJmeter: false, steps: [['scripts/mutants.ts']] },
  generate: { needsJmeter: false, steps: [['scripts/generate-schema.ts'], ['scripts/generate-docs.ts']] },
  format: { needsJmeter: false, steps: [['node_modules/prettier/bin/prettier.cjs', '--write', '.']] },
};
