import { describe, expect, it } from '@jest/globals';
import { judgeStore, type StoreSight } from '../../scripts/demo/store/judge-store.ts';

const mark = (kind: string) => ({
  ...{ '@timestamp': '2026-01-15T12:00:00.000Z', run: 'shop-1', load: null },
  ...{ kind, text: `It is ${kind}.` },
});

const GOOD: StoreSight = {
  counts: [{ kind: 'windows', inStore: 44, inFolder: 44 }],
  annotations: ['deployment', 'load-start', 'ramp-up-end', 'load-stop', 'verdict'].map(mark),
  probes: [{ what: 'write a run', status: 403, isRefused: true }],
};

describe('what is shown of a store', () => {
  it('is all that was promised', () => {
    const { lines, faults } = judgeStore(GOOD);

    expect(faults).toEqual([]);
    expect(lines).toContain('  windows: 44 (44 in the results folder)');
    expect(lines.join('\n')).toContain('It is verdict.');
    expect(lines.at(-1)).toBe('With the credentials of workers: write a run 403.');
  });

  it.each<[string, Partial<StoreSight>, string]>([
    [
      'documents are missing',
      { counts: [{ kind: 'windows', inStore: 43, inFolder: 44 }] },
      '43 windows are in the store and 44 in the results folder.',
    ],
    [
      'there are none at all',
      { counts: [{ kind: 'runs', inStore: 0, inFolder: 0 }] },
      '0 runs are in the store and 0 in the results folder.',
    ],
    ['a mark is missing', { annotations: GOOD.annotations.slice(1) }, 'The last run has no annotation deployment.'],
    [
      'workers could do more',
      { probes: [{ what: 'delete a window', status: 200, isRefused: false }] },
      'Workers could delete a window: HTTP 200.',
    ],
  ])('says that %s', (_what, change, fault) => {
    expect(judgeStore({ ...GOOD, ...change }).faults).toEqual([fault]);
  });
});
