import { describe, expect, it } from '@jest/globals';
import type { FailOn } from '../../src/core/plan/run-spec.ts';
import { closingAnnotations } from '../../src/action/closing-annotations.ts';
import type { Finding } from '../../src/core/verdict/finding.ts';
import { readRunnerLog } from '../e2e/support/runner-log.ts';
import { recordExample } from './record-example.ts';

const finding = (severity: Finding['severity'], text: string): Finding => ({ kind: 'log', severity, text });

function seen(
  record: ReturnType<typeof recordExample>,
  told: readonly Finding[] = [],
  failOn: readonly FailOn[] = ['fail', 'invalid'],
) {
  const mask = (text: string) => text.replaceAll('canary', '***');
  return readRunnerLog(closingAnnotations(record, told, { failOn, mask }).join('\n')).annotations;
}

describe('the annotations of a finished run', () => {
  it('begin with the verdict, then the heaviest, each sentence once', () => {
    const record = recordExample({
      outcome: 'fail',
      reason: 'Pay is slow.',
      findings: [finding('warning', 'w1'), finding('error', 'Pay is slow.'), finding('error', 'e1')],
    });

    const annotations = seen(record, [finding('error', 'e2'), finding('warning', 'w1'), finding('note', 'n1')]);

    expect(annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'error Pay is slow.',
      'error e1',
      'error e2',
      'warning w1',
    ]);
    expect(annotations[0]?.title).toBe('Load test shop: fail');
  });

  it.each([
    [9, 10],
    [10, 10],
    [40, 10],
  ])('with %i findings are %i, and the last counts the rest', (count, expected) => {
    const findings = Array.from({ length: count }, (_, i) => finding('error', `finding ${i}`));

    const annotations = seen(recordExample({ findings }));

    expect(annotations).toHaveLength(expected);
    const rest = count - 8;
    expect(annotations.at(-1)?.message).toMatch(count <= 9 ? /^finding 8$/ : new RegExp(`^${rest} more`));
  });

  it('are not red where the run only reports', () => {
    const record = recordExample({ outcome: 'fail', reason: 'Pay is slow.', findings: [finding('error', 'e1')] });

    const annotations = seen(record, [finding('error', 'e2')], []);

    expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'warning']);
  });

  it('hold no secret', () => {
    const record = recordExample({ reason: 'a canary sang', findings: [finding('error', 'canary')] });

    expect(JSON.stringify(seen(record, [finding('warning', 'of canary')]))).not.toContain('canary');
  });
});
