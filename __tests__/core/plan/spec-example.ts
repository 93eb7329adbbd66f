import type { LoadSpec, RunSpec } from '../../../src/core/plan/run-spec.ts';

/** A spec that makes a plan: 8 users on 2 workers for 60 s. */
export function exampleSpec(changes: Partial<RunSpec> = {}, load: Partial<LoadSpec> = {}): RunSpec {
  return {
    name: 'checkout',
    baseDir: '/shop',
    planFile: '/shop/load/checkout.jmx',
    properties: {},
    secrets: {},
    files: [],
    data: [],
    jmeter: {
      version: '5.6.3',
      home: null,
      plugins: [],
      propertiesFile: null,
      heap: '512m',
      jvmArgs: [],
      keepListeners: false,
    },
    load: {
      users: { kind: 'total', users: 8 },
      ratePerSec: null,
      rampUpMs: 10_000,
      warmUpMs: 5_000,
      durationMs: 60_000,
      staggerMs: 0,
      firstUser: 1,
      names: {},
      ...load,
    },
    target: { url: null, hosts: [], environment: null },
    ready: null,
    hooks: { beforeEachLoad: null, afterEachLoad: null },
    provider: { kind: 'local', workers: 2 },
    budget: { wallMs: null },
    resultsDir: '/shop/.loadtest',
    results: { kind: 'files' },
    checks: [{ check: 'error_rate < 1%', abort: false, severity: 'error', during: null, position: 'loadtest.yml:9:5' }],
    builtInChecks: ['abort-on-errors', 'stalled'],
    labels: { ignore: [], rename: {} },
    build: { sha: null, ref: null, repository: null },
    failOn: ['fail', 'invalid'],
    timingsFactor: 1,
    mode: 'history',
    baseline: { isConfigured: false, branch: 'main', runs: 10, confirm: 'auto', key: null },
    comparability: { ignore: [] },
    record: 'auto',
    ...changes,
  };
}

/** Draws that repeat: 0.1, 0.2, … */
export function countingRandom(): () => number {
  let draws = 0;
  return () => {
    draws += 1;
    return (draws % 10) / 10;
  };
}
