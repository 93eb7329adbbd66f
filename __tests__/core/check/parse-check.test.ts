import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../../../src/core/check/check.ts';
import { METRICS } from '../../../src/core/check/metrics.ts';
import { parseCheck } from '../../../src/core/check/parse-check.ts';
import type { CheckSpec } from '../../../src/core/plan/run-spec.ts';

function spec(check: string, more: Partial<CheckSpec> = {}): CheckSpec {
  return { check, abort: false, severity: 'error', during: null, position: '', ...more };
}

function parsed(text: string, more: Partial<CheckSpec> = {}): Check {
  const result = parseCheck(spec(text, more));
  if (!result.ok) throw new Error(result.fault);
  return result.check;
}

function fault(text: string, more: Partial<CheckSpec> = {}): string {
  const result = parseCheck(spec(text, more));
  if (result.ok) throw new Error(`accepted: ${text}`);
  return result.fault;
}

describe('a check that is right', () => {
  it.each([
    ['p95(response_time) < 500ms', { kind: 'percentile', percent: 95 }, 'response_time', '<', 500],
    ['p99.9( response_time )<=1.5 s', { kind: 'percentile', percent: 99.9 }, 'response_time', '<=', 1500],
    ['p0(latency) > 1ms', { kind: 'percentile', percent: 0 }, 'latency', '>', 1],
    ['p100(connect_time) < 2m', { kind: 'percentile', percent: 100 }, 'connect_time', '<', 120_000],
    ['avg(response_time) < 200 ms', { kind: 'avg' }, 'response_time', '<', 200],
    ['stdev(latency) < 80ms', { kind: 'stdev' }, 'latency', '<', 80],
    ['error_rate < 1%', { kind: 'bare' }, 'error_rate', '<', 0.01],
    ['error_rate<0.5 %', { kind: 'bare' }, 'error_rate', '<', 0.005],
    ['count(errors) < 5', { kind: 'count' }, 'errors', '<', 5],
    ['rate(errors) < 30/min', { kind: 'rate' }, 'errors', '<', 0.5],
    ['throughput >= 200/s', { kind: 'bare' }, 'throughput', '>=', 200],
    ['min(throughput) > 6000/min', { kind: 'min' }, 'throughput', '>', 100],
    ['count > 1000', { kind: 'bare' }, 'count', '>', 1000],
    ['sum(received) < 5MB', { kind: 'sum' }, 'received', '<', 5_000_000],
    ['rate(sent) < 12 KB/s', { kind: 'rate' }, 'sent', '<', 12_000],
    ['min(active_users) >= 400', { kind: 'min' }, 'active_users', '>=', 400],
  ])('reads %s with its limit in the base unit', (text, aggregate, metric, operator, value) => {
    const check = parsed(text);

    expect(check.quantity).toEqual({ aggregate, metric, selector: {} });
    expect(check.operator).toBe(operator);
    expect(check.limit.kind === 'absolute' ? check.limit.value : null).toBeCloseTo(value, 9);
    expect(check.text).toBe(text);
  });

  it.each([
    ['error_rate < 1%', { kind: 'all' }],
    ['error_rate of "Pay" < 1%', { kind: 'label', label: 'Pay' }],
    ['error_rate of "say \\"hi\\" \\\\ \\d" < 1%', { kind: 'label', label: 'say "hi" \\ \\d' }],
    ['error_rate of transaction "Check out" < 1%', { kind: 'transaction', label: 'Check out' }],
    ['error_rate of /^GET \\/item\\/\\d+$/ < 1%', { kind: 'regex', source: '^GET /item/\\d+$' }],
    ['error_rate of each < 1%', { kind: 'each' }],
    ['error_rate of "each of /x/ < 3 for 1s" < 1%', { kind: 'label', label: 'each of /x/ < 3 for 1s' }],
  ])('reads the target of %s', (text, target) => {
    expect(parsed(text).target).toEqual(target);
  });

  it.each([
    ['p95(response_time{result=ok}) < 500ms', { result: 'ok' }],
    ['error_rate{code=5xx} < 1%', { code: '5xx' }],
    ['count(errors{code=503}) < 1', { code: '503' }],
    [
      'count{code="Non HTTP response code: java.net.SocketException"} < 1',
      { code: 'Non HTTP response code: java.net.SocketException' },
    ],
    ['throughput{ code = no-answer } < 1/s', { code: 'no-answer' }],
    ['max(throughput{result=ok}) > 1/s', { result: 'ok' }],
  ])('reads the selector of %s', (text, selector) => {
    expect(parsed(text).quantity.selector).toEqual(selector);
  });

  it.each([
    ['p95(response_time) < baseline', '<', 'baseline', null],
    ['p95(response_time) of "Pay" < baseline + 10%', '<', 'baseline + 10%', { kind: 'relative', value: 0.1 }],
    ['throughput > baseline - 5%', '>', 'baseline - 5%', { kind: 'relative', value: -0.05 }],
    ['p95(response_time) < baseline+20ms', '<', 'baseline+20ms', { kind: 'absolute', value: 20 }],
    ['count(errors) < baseline + 3', '<', 'baseline + 3', { kind: 'absolute', value: 3 }],
    ['error_rate < baseline + 50%', '<', 'baseline + 50%', { kind: 'relative', value: 0.5 }],
  ])('reads the comparison of %s', (text, operator, limitText, tolerance) => {
    const check = parsed(text);

    expect(check.operator).toBe(operator);
    expect(check.limit).toEqual({ kind: 'baseline', text: limitText, tolerance });
  });

  it.each([
    ['error_rate < 20% for 30s', 30_000],
    ['error_rate < 20% for 500ms', 500],
    ['error_rate < 20% for 2m', 120_000],
    ['error_rate of each < 20% for 1.5 h', 5_400_000],
    ['count > 3 for 10s', 10_000],
    ['error_rate < 20%', null],
  ])('reads the duration of %s', (text, forMs) => {
    expect(parsed(text).forMs).toBe(forMs);
  });

  it.each([
    ['error_rate < 20%', {}, 'steady'],
    ['error_rate < 20% for 30s', {}, 'all'],
    ['error_rate < 20%', { abort: true }, 'all'],
    ['error_rate < 20% for 30s', { abort: true, during: 'steady' }, 'steady'],
    ['error_rate < 20%', { during: 'all' }, 'all'],
  ] as const)('%s with %o is judged during %s', (text, more, during) => {
    expect(parsed(text, more).during).toBe(during);
  });
});

describe('a check that is wrong', () => {
  it('shows the place, the sentence, the check and a caret', () => {
    expect(fault('p95(respons_time) < 500ms', { position: 'loadtest.yml:12:5' })).toBe(
      [
        'loadtest.yml:12:5 "respons_time" is not a metric; did you mean response_time? Known are response_time, latency, connect_time, ' +
          'errors, error_rate, throughput, count, received, sent, active_users',
        '  p95(respons_time) < 500ms',
        '      ^',
      ].join('\n'),
    );
  });

  it.each([
    ['', 0, 'the end of the check found, a quantity'],
    ['p95(response_time) < 500', 21, '500 has no unit; ms, s or m expected, for example 500ms'],
    ['error_rate < 1', 13, '1 has no unit; % expected, for example 1%'],
    ['error_rate < 1ms', 14, '"ms" is not a unit of this quantity; % expected'],
    ['count < 5%', 9, '"%" is not a unit of this quantity; no unit expected'],
    ['p95(response_time) < 500MS', 24, '"MS" is not a unit'],
    ['p101(response_time) < 1s', 0, 'p101 given, a percentile from p0 to p100 expected'],
    ['p95 < 1s', 4, '"(" and a metric expected after p95'],
    ['p95(response_time < 1s', 18, '")" expected after the metric'],
    ['mean(response_time) < 1s', 0, '"mean" is not an aggregate; known are avg'],
    ['agv(response_time) < 1s', 0, 'nown are avg'],
    ['response_time < 1s', 0, 'response_time does not exist; write avg(response_time), min(response_time)'],
    ['avg(error_rate) < 1%', 0, 'avg(error_rate) does not exist; write error_rate'],
    ['p95(throughput) > 1/s', 0, 'p95(throughput) does not exist; write throughput, avg(throughput)'],
    ['max(cpu_utilization{role=db}) < 80%', 4, 'metrics of the system under test cannot be checked in this version'],
    ['error_rate == 1%', 11, '<, <=, > or >= expected (a measured value is never exactly equal)'],
    ['error_rate 1%', 11, '"1%" found, <, <=, > or >= expected'],
    ['error_rate < -1%', 13, 'a number such as 1% or the word baseline expected'],
    ['error_rate < baseline + x', 24, 'a number such as 1%'],
    ['error_rate < 1% during all', 16, '"during" found, the end of the check or "for" expected'],
    ['error_rate < 1% for', 19, 'a duration above zero'],
    ['error_rate < 1% for 30', 20, 'a duration above zero'],
    ['error_rate < 1% for 0s', 20, 'a duration above zero'],
    ['error_rate of Pay < 1%', 14, 'a label in double quotes'],
    ['error_rate of "Pay < 1%', 14, 'a label begins here and is not closed by "'],
    ['error_rate of "" < 1%', 14, 'the label is empty'],
    ['error_rate of transaction Pay < 1%', 26, 'the name of a transaction in double quotes expected'],
    ['error_rate of /a < 1%', 14, 'a regular expression begins here and is not closed by /'],
    ['error_rate of /(/ < 1%', 14, 'cannot be compiled'],
    ['error_rate of /(a+)+$/ < 1%', 14, 'repeats a group that itself repeats or branches'],
    ['error_rate of /(a|a)*$/ < 1%', 14, 'repeats a group that itself repeats or branches'],
    ['error_rate of /((a+)b)+/ < 1%', 14, 'repeats a group that itself repeats or branches'],
    ['error_rate of /(.)\\1/ < 1%', 14, 'back reference'],
    ['error_rate of /(?=a)b/ < 1%', 14, 'only (?:…) is allowed'],
    ['error_rate of /.*a.*b.*c.*d.*/ < 1%', 14, 'repeats 5 times'],
    ['max(active_users) of "Pay" < 3', 18, 'has no labels'],
    ['avg(response_time{result=ok}) < 1s', 18, 'known for med, percentiles and stdev, not for avg'],
    ['p95(response_time{code=5xx}) < 1s', 18, 'response_time cannot be selected by code; it takes result'],
    ['p95(latency{result=ok}) < 1s', 12, 'latency cannot be selected by result; it takes no selector'],
    ['error_rate{result=ok} < 1%', 11, 'error_rate cannot be selected by result; it takes code'],
    ['error_rate{role=db} < 1%', 11, 'error_rate cannot be selected by role'],
    ['count{result=ok,code=200} < 1', 5, 'counted apart from each other'],
    ['count{result=failed} < 1', 13, 'result=ok expected'],
    ['count{code=9xx} < 1', 11, 'a class from 1xx to 5xx or an exact code expected'],
    ['count{code} < 1', 10, '"=" expected after code'],
    ['count{code=} < 1', 11, 'a value expected for code'],
    ['count{code=5xx < 1', 15, '"," or "}" expected'],
    ['p95(response_time) < baseline for 10s', 30, 'leave "for" out'],
  ])('%s is refused at column %i', (text, column, sentence) => {
    const lines = fault(text).split('\n');

    expect(lines[0]).toContain(sentence);
    expect(lines[1]).toBe(`  ${text}`);
    expect(lines[2]).toBe(`  ${' '.repeat(column)}^`);
  });

  it.each([
    ['p95(response_time) < baseline', { abort: true }, 'leave abort out'],
    ['p95(response_time) < baseline', { during: 'all' }, 'leave "during: all" out'],
    ['error_rate < 1%', { abort: true, severity: 'warning' }, 'a check of severity warning never decides'],
  ] as const)('%s with %o does not fit together', (text, more, sentence) => {
    expect(fault(text, more)).toContain(sentence);
  });

  it('refuses a check of more than 500 characters without repeating it', () => {
    const text = fault(`error_rate of "${'x'.repeat(500)}" < 1%`);

    expect(text).toContain('at most 500 are allowed');
    expect(text.length).toBeLessThan(200);
  });

  it('keeps control characters of the check out of its message', () => {
    const text = fault('error_rate of "a\u001b[31m\u202eb" < 1');

    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });
});

describe('any text', () => {
  it('is either a check or a fault, and never a limit that is not a number', () => {
    const words = fc.constantFrom(
      ...METRICS.map((rule) => rule.metric),
      ...[
        'p95',
        'avg',
        '(',
        ')',
        '{',
        '}',
        '=',
        ',',
        '<',
        '>=',
        'of',
        'each',
        'for',
        'baseline',
        '+',
        '1',
        '10%',
        'ms',
        '"a"',
        '/a/',
        ' ',
        '\\',
      ],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 14 }).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(texts, (text) => {
        const result = parseCheck(spec(text));
        if (!result.ok) expect(result.fault).not.toBe('');
        else if (result.check.limit.kind === 'absolute') expect(Number.isFinite(result.check.limit.value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
