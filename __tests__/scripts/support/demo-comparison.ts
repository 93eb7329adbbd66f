import type { Comparison } from '../../../src/core/verdict/comparison.ts';

type Given = Pick<Comparison, 'label' | 'result' | 'effect' | 'interval'>;

/** A comparison of the p95 of one label as a run of the demo stores it. */
export function comparisonOf(given: Given): Comparison {
  const name = given.label ?? 'all samples';
  return {
    check: `p95(response_time) of "${name}" < baseline + 10%`,
    severity: 'error',
    quantity: `p95 response time of "${name}"`,
    baselineValue: 197,
    baselineText: '197 ms',
    value: 275,
    valueText: '275 ms',
    count: 5000,
    changeText: '39.6 % slower (95 % interval 33 % to 46 %)',
    limitText: 'baseline + 10 %',
    smallestChange: 0.09,
    text: 'Whole sentence.',
    numbers: {
      kind: 'log-t',
      baseline: [196, 197, 198, 197, 197],
      candidate: [275, 276],
      machines: 1,
      family: 2,
      alphaSuspicion: 0.05,
      alphaFail: 0.005,
      steps: {},
      pFirst: 0.01,
      pConfirmation: 0.01,
      pPooled: 0.00006,
      pAdjusted: 0.00012,
    },
    ...given,
  };
}
