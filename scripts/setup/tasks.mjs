const always = () => true;
const never = () => false;
/** Only the e2e tier starts JMeter and workflows. */
const isEndToEnd = (taskArguments) =>
  !taskArguments.join(' ').includes('--tier') || taskArguments.join(' ').includes('e2e');

/** Real search servers are part of the contract tier and may be asked for end to end. */
const usesStores = (taskArguments) => isEndToEnd(taskArguments) || taskArguments.join(' ').includes('contract');
const showsStore = (taskArguments) => /--store[ =](elasticsearch|opensearch)/.test(taskArguments.join(' '));

/** What each npm script runs, in order, under Node 24. Arguments of the command line go to every step. */
export const tasks = {
  demo: { needsJmeter: always, needsSearchServers: showsStore, steps: [['scripts/demo.ts']] },
  'demo:repeat': { needsJmeter: always, steps: [['scripts/demo-repeat.ts']] },
  test: {
    needsJmeter: isEndToEnd,
    needsPlugin: isEndToEnd,
    needsGoTools: isEndToEnd,
    needsSearchServers: usesStores,
    steps: [['scripts/test.ts']],
  },
  'test:repeat': {
    needsJmeter: always,
    needsPlugin: always,
    needsGoTools: always,
    needsSearchServers: always,
    steps: [['scripts/test-repeat.ts']],
  },
  check: { needsJmeter: never, needsGoTools: always, steps: [['scripts/check.ts']] },
  build: { needsJmeter: never, steps: [['scripts/build.ts']] },
  bench: { needsJmeter: always, needsSearchServers: always, steps: [['bench/run.ts']] },
  mutants: { needsJmeter: never, steps: [['scripts/mutants.ts']] },
  generate: {
    needsJmeter: never,
    steps: [['scripts/generate-schema.ts'], ['scripts/generate-docs.ts'], ['scripts/generate-dashboards.ts']],
  },
  format: { needsJmeter: never, steps: [['node_modules/prettier/bin/prettier.cjs', '--write', '.']] },
};
