import { describe, expect, it } from '@jest/globals';
import { builtInChecks } from '../../../src/core/check/builtin-checks.ts';
import { advance, startLive, type LiveEvent } from '../../../src/core/live/live.ts';
import { at, both, check, done, GO, gone, only, PLAN, play, START, tick, told } from './live-load.ts';

const texts = (effects: readonly { readonly text: string }[]) => effects.map((effect) => effect.text);
const interrupt = (sec: number, reason: 'cancelled' | 'timed-out' = 'cancelled'): LiveEvent => ({
  kind: 'interrupt',
  atMs: at(sec),
  reason,
  text: 'Interrupted by SIGINT.',
});

describe('a load that goes well', () => {
  const { state, effects } = play([
    tick(-1),
    tick(0),
    ...both(0, 35),
    tick(360),
    done('local-1', 365),
    done('local-2', 366),
    tick(367),
  ]);

  it('enters its phases in order and is finished when all workers are done', () => {
    expect(only(effects, 'phase').map((effect) => effect.phase)).toEqual(['ramp-up', 'steady', 'drain']);
    expect(only(effects, 'finished')).toEqual([{ kind: 'finished', endReason: 'completed' }]);
    expect(effects.at(-1)).toEqual({ kind: 'finished', endReason: 'completed' });
    expect(state).toMatchObject({ endReason: 'completed', findings: [], abortedChecks: [], isFinished: true });
  });

  it('marks start, end of the ramp-up and end on the time axis', () => {
    const marks = only(effects, 'annotate').map(({ annotation }) => [annotation.kind, annotation.fromMs - START]);

    expect(marks).toEqual([
      ['load-start', 0],
      ['ramp-up-end', 60_000],
      ['load-stop', 360_000],
    ]);
  });

  it('hands on every window of the fleet once, in order, when it is judged', () => {
    const judged = only(effects, 'window-judged').map(({ window }) => [window.k, window.missing]);

    expect(judged).toEqual(Array.from({ length: 36 }, (_, k) => [k, []]));
  });

  it('gives no order to stop, because the workers know the time', () => {
    expect(only(effects, 'stop')).toEqual([]);
  });

  it('says what it starts, what each worker measured and that it ended', () => {
    expect(texts(only(effects, 'say'))).toEqual([
      'Load 1-main starts: 40 users on 2 workers.',
      'Load 1-main ends as planned.',
      'Worker local-1 is done: 370 samples, 2 of them failed.',
      'Worker local-2 is done: 370 samples, 2 of them failed.',
    ]);
  });

  it('does nothing more after its end', () => {
    expect(advance(state, interrupt(400))).toEqual({ state, effects: [] });
  });

  it('leaves earlier states as they were', () => {
    const first = startLive({ plan: PLAN, go: GO, checks: [] });
    const copy = structuredClone(first);
    advance(first, told('local-1', 0));
    advance(first, gone('local-1', 4));

    expect(first).toEqual(copy);
  });
});

describe('fleet windows', () => {
  it('are judged in order when every worker has sent theirs', () => {
    const upToOne = play([tick(0), told('local-1', 1), told('local-2', 1), told('local-1', 0)]);
    const complete = play([tick(0), told('local-1', 1), told('local-2', 1), told('local-1', 0), told('local-2', 0)]);

    expect(upToOne.state.judged).toEqual([]);
    expect(complete.state.judged.map((window) => [window.k, window.missing, window.users])).toEqual([
      [0, [], 40],
      [1, [], 40],
    ]);
  });

  it('are judged without a worker that is later than three windows and five seconds, which is named once', () => {
    const missing = [told('local-1', 0), told('local-1', 1), told('local-1', 2)];
    const before = play([tick(0), ...missing, tick(45)]);
    const after = play([tick(0), ...missing, tick(45.001), tick(56)]);

    expect(before.state.judged).toEqual([]);
    expect(after.state.judged.map((window) => window.missing)).toEqual([['local-2'], ['local-2']]);
    expect(texts(only(after.effects, 'say')).filter((text) => text.includes('local-2'))).toEqual([
      'Results of local-2 from 00:00 on are late; the checks go on without them.',
    ]);
  });

  it('do not wait for a worker whose last window is past', () => {
    const { state } = play([tick(0), ...both(0, 33), done('local-2', 345, { last: 33 }), told('local-1', 34)]);

    expect(state.judged.at(-1)).toMatchObject({ k: 34, missing: [] });
  });

  it.each<[string, LiveEvent]>([
    ['a double', told('local-1', 1)],
    ['one of another load', told('local-2', 1, { load: '2-confirm' })],
    ['one of a worker that the load does not have', told('local-9', 1)],
    ['one that was judged already', told('local-1', 0)],
  ])('do not count %s', (_, event) => {
    const { state } = play([tick(0), ...both(0, 0), told('local-1', 1), event]);

    expect(state.nextK).toBe(1);
    expect(state.pending.get(1)).toHaveLength(1);
  });
});

describe('checks while the load runs', () => {
  const ABORT = check('error_rate < 50% for 30s', { abort: true });

  it('stop the load at once when they abort, and the breach spans its windows', () => {
    const { state, effects } = play([tick(0), ...both(0, 1), ...both(2, 4, { errors: 9 })], [ABORT]);

    const text =
      'error_rate missed < 50 % in every window of 30 s from 20 s after the start: it is 90 % there, over 60 samples.';
    expect(only(effects, 'stop')).toEqual([{ kind: 'stop', reason: 'aborted', how: 'now', text: `Stopping: ${text}` }]);
    expect(only(effects, 'annotate').map(({ annotation }) => annotation.kind)).toEqual([
      'load-start',
      'breach',
      'load-stop',
    ]);
    expect(only(effects, 'annotate')[1]?.annotation).toMatchObject({ text, fromMs: at(20), toMs: at(51.5) });
    expect(state).toMatchObject({
      endReason: 'aborted',
      abortedChecks: [{ check: ABORT.text, aborted: true, result: 'violated', text }],
    });
  });

  it.each([
    ['a good window between', [...both(0, 1, { errors: 9 }), ...both(2, 2), ...both(3, 4, { errors: 9 })]],
    [
      'a window without samples between',
      [...both(0, 1, { errors: 9 }), ...both(2, 2, { rows: 0 }), ...both(3, 4, { errors: 9 })],
    ],
    ['too few windows', both(0, 1, { errors: 9 })],
  ])('do not abort with %s', (_, events) => {
    expect(play([tick(0), ...events], [ABORT]).state.endReason).toBeNull();
  });

  it('tell a breach without abort once and go on', () => {
    const { state, effects } = play([tick(0), ...both(0, 9, { errors: 9 })], [check('error_rate < 50% for 30s')]);

    expect(state).toMatchObject({ endReason: null, abortedChecks: [], findings: [] });
    expect(texts(only(effects, 'say')).filter((text) => text.startsWith('Check missed: error_rate'))).toHaveLength(1);
    expect(only(effects, 'annotate').filter(({ annotation }) => annotation.kind === 'breach')).toHaveLength(1);
  });

  it('of the steady window wait for it', () => {
    const steady = check('error_rate < 50% for 20s', { abort: true, during: 'steady' });

    expect(play([tick(0), ...both(0, 13, { errors: 9 })], [steady]).state.endReason).toBeNull();
    expect(play([tick(0), ...both(0, 14, { errors: 9 })], [steady]).state.endReason).toBe('aborted');
  });

  it.each([
    ['error_rate < 5%', 'aborted'],
    ['p95(response_time) < 50ms', 'aborted'],
    ['count(errors) < 10', 'aborted'],
    ['max(response_time) < 50ms', 'aborted'],
    ['min(active_users) > 100', 'aborted'],
    ['count > 1000', null],
    ['max(throughput) > 1000/s', null],
    ['min(response_time) < 50ms', null],
    ['error_rate < 50%', null],
  ])('with abort look at the load so far, as far as it can be decided: %s', (text, endReason) => {
    const { state } = play([tick(0), ...both(0, 5, { errors: 1 })], [check(text, { abort: true })]);

    expect(state.endReason).toBe(endReason);
  });

  it('do not take rows of a late worker for missing throughput', () => {
    const events = [tick(0), told('local-1', 0), told('local-1', 1), tick(60)];

    expect(play(events, [check('throughput > 1.5/s for 20s', { abort: true })]).state).toMatchObject({
      nextK: 2,
      endReason: null,
    });
    expect(play(events, [check('throughput > 1.5/s', { abort: true })]).state).toMatchObject({
      nextK: 2,
      endReason: null,
    });
  });

  it('do not stop a load that has ended already', () => {
    const { state, effects } = play([tick(0), ...both(0, 31), tick(361), ...both(32, 35, { errors: 9 })], [ABORT]);

    expect(state).toMatchObject({ endReason: 'completed', abortedChecks: [] });
    expect(only(effects, 'stop')).toEqual([]);
  });

  it.each([
    ['everything failing for a minute', both(0, 5, { errors: 10 }), 'abort-on-errors: error_rate < 90% for 60s'],
    ['a target that falls silent', [...both(0, 2), ...both(3, 7, { rows: 0 })], 'stalled: count > 0 for 50s'],
    ['a target that never answers', both(0, 5, { rows: 0, users: null }), 'stalled: count > 0 for 50s'],
  ])('that are built in stop %s', (_, events, name) => {
    const builtIn = builtInChecks({ enabled: ['abort-on-errors', 'stalled'], windowMs: 10_000, loadMs: 360_000 });

    expect(play([tick(0), ...events], builtIn).state).toMatchObject({
      endReason: 'aborted',
      abortedChecks: [{ check: name }],
    });
    expect(play([tick(0), ...events.slice(0, -2)], builtIn).state.endReason).toBeNull();
  });

  it('keep only the windows that later decisions need', () => {
    expect(play([tick(0), ...both(0, 30)], [ABORT]).state.judged.length).toBeLessThanOrEqual(7);
    expect(play([tick(0), ...both(0, 30)], [check('error_rate < 90%', { abort: true })]).state.judged).toHaveLength(31);
  });
});

describe('a worker', () => {
  it('that is gone without an account is lost after two polls, and the load is stopped at once', () => {
    const { state, effects } = play([tick(0), gone('local-2', 20), tick(20.4), gone('local-2', 20.5)]);

    const text = 'local-2: the worker is gone without an account of its load (killed by SIGKILL).';
    expect(only(effects, 'stop')).toEqual([{ kind: 'stop', reason: 'crashed', how: 'now', text: `Stopping: ${text}` }]);
    expect(state.findings).toEqual([{ kind: 'worker-lost', severity: 'error', worker: 'local-2', text }]);
    expect(only(effects, 'annotate').map(({ annotation }) => annotation.kind)).toEqual([
      'load-start',
      'worker-lost',
      'load-stop',
    ]);
    expect(only(effects, 'finished')).toEqual([]);
  });

  it('whose account arrives within two polls is not lost', () => {
    const { state } = play([tick(361), gone('local-2', 365), done('local-2', 365.3), tick(380)]);

    expect(state.findings).toEqual([]);
    expect(state.workers.get('local-2')).toEqual({ state: 'done', last: 36 });
  });

  it('that is gone after its account is not lost', () => {
    const { state } = play([tick(361), done('local-2', 365), gone('local-2', 366), tick(380)]);

    expect(state.findings).toEqual([]);
  });

  it('that is lost leaves nobody to wait for when the others are done', () => {
    const { effects } = play([tick(0), gone('local-2', 20), tick(21), done('local-1', 24, { endReason: 'crashed' })]);

    expect(effects.at(-1)).toEqual({ kind: 'finished', endReason: 'crashed' });
  });

  it('that is not listed changes nothing', () => {
    expect(play([tick(0), gone('local-7', 20), tick(30), done('local-7', 31)]).state.workers.size).toBe(2);
  });

  it.each([
    [
      'a fault that spoils the load',
      { faults: [{ kind: 'disk-full', severity: 'invalid', text: 'The disk is full.' }] },
      'local-1: The disk is full.',
    ],
    ['a plan that ended early', { endedByItselfAtMs: at(100) }, 'plan ended after 100 s on local-1'],
    [
      'JMeter dead',
      { endedByItselfAtMs: at(355), sawEnd: false, jmeterExit: { code: null, signal: 'SIGKILL' } },
      'without finishing its plan (signal SIGKILL)',
    ],
    ['no thread group started', { realStartMs: null }, 'no ordinary thread group'],
    ['an end that nobody ordered', { endReason: 'crashed' }, 'it ended its load as "crashed"'],
  ] as const)('that is done with %s stops the load at once', (_, more, text) => {
    const { state, effects } = play([tick(0), done('local-1', 120, more)]);

    expect(state.endReason).toBe('crashed');
    expect(state.findings[0]).toMatchObject({ severity: 'error', worker: 'local-1' });
    expect(state.findings[0]?.text).toContain(text);
    expect(only(effects, 'stop')).toMatchObject([{ reason: 'crashed', how: 'now' }]);
  });

  it.each([
    ['a warning', { faults: [{ kind: 'jmeter-log', severity: 'warning', text: 'A listener complained.' }] }],
    ['a plan that ended after 95 % of its time', { endedByItselfAtMs: at(343) }],
  ] as const)('that is done with %s stops nothing', (_, more) => {
    const { state, effects } = play([tick(0), done('local-1', 345, more)]);

    expect(state).toMatchObject({ endReason: null, findings: [] });
    expect(only(effects, 'stop')).toEqual([]);
  });

  it('whose fault shows after the planned end cuts the drain of the others short', () => {
    const faults = [{ kind: 'clock-stepped', severity: 'invalid', text: 'The clock stepped.' }] as const;
    const { state, effects } = play([tick(361), done('local-1', 362, { faults })]);

    expect(state).toMatchObject({ endReason: 'completed', findings: [{ kind: 'clock-stepped' }] });
    expect(only(effects, 'stop')).toMatchObject([{ reason: 'completed', how: 'now' }]);
  });

  it('that all ended by themselves in time complete the load', () => {
    const ended = { endedByItselfAtMs: at(350) };
    const { effects } = play([tick(0), done('local-1', 351, ended), done('local-2', 352, ended)]);

    expect(effects.at(-1)).toEqual({ kind: 'finished', endReason: 'completed' });
    expect(only(effects, 'annotate').map(({ annotation }) => annotation.kind)).toContain('load-stop');
  });
});

describe('the deadline after the end', () => {
  it.each([
    ['of a planned end: drain, stop ladder, exit, results', [tick(361)], 360 + 10 + 4 + 10 + 30],
    [
      'of a load stopped now: stop ladder, exit, results',
      [tick(0), gone('local-2', 20), tick(20.5)],
      20.5 + 4 + 10 + 30,
    ],
    ['of a cancelled load: the stop ladder and a second', [tick(0), interrupt(30)], 30 + 4 + 1],
    ['of a load cancelled in its drain', [tick(361), interrupt(363)], 363 + 4 + 1],
    ['of a stopped load cancelled then', [tick(0), gone('local-2', 20), tick(20.5), interrupt(22)], 22 + 4 + 1],
  ])('%s', (_, events, deadlineSec) => {
    const before = play([...events, tick(deadlineSec - 0.001)]);
    const after = play([...events, tick(deadlineSec)]);

    expect(before.state.isFinished).toBe(false);
    expect(after.state.isFinished).toBe(true);
    expect(after.effects.at(-1)?.kind).toBe('finished');
    expect(after.state.findings.map((finding) => finding.severity)).toContain('error');
  });

  it('names every worker that sent no account', () => {
    const { state } = play([tick(361), done('local-1', 362), tick(500)]);

    expect(state.findings).toEqual([
      {
        kind: 'deadline',
        severity: 'error',
        worker: 'local-2',
        text: 'local-2: the worker sent no account of its load within 54 s after the end.',
      },
    ]);
  });
});

describe('an interrupt', () => {
  it.each([[-0.5], [30], [200]])('%d s after the start stops the load now and is its end reason', (sec) => {
    const { state, effects } = play([tick(Math.min(sec, 0)), tick(sec), interrupt(sec)]);

    expect(only(effects, 'stop')).toEqual([
      { kind: 'stop', reason: 'cancelled', how: 'now', text: 'Interrupted by SIGINT.' },
    ]);
    expect(state.endReason).toBe('cancelled');
    expect(only(effects, 'phase').at(-1)).toEqual({ kind: 'phase', phase: 'drain' });
  });

  it('of a deadline is a finding', () => {
    const { state } = play([tick(0), interrupt(30, 'timed-out')]);

    expect(state).toMatchObject({ endReason: 'timed-out', findings: [{ kind: 'deadline', severity: 'error' }] });
  });

  it.each<[string, readonly LiveEvent[], string]>([
    ['the planned end', [tick(0), tick(361), interrupt(362)], 'completed'],
    ['a lost worker', [tick(0), gone('local-1', 10), tick(11), interrupt(12)], 'crashed'],
    ['another interrupt', [tick(0), interrupt(10, 'timed-out'), interrupt(12)], 'timed-out'],
  ])('after %s does not change the first end reason', (_, events, endReason) => {
    const { state, effects } = play(events);

    expect(state.endReason).toBe(endReason);
    expect(only(effects, 'stop')).toHaveLength(1);
    expect(only(effects, 'annotate').filter(({ annotation }) => annotation.kind === 'load-stop')).toHaveLength(1);
  });
});

describe('progress', () => {
  const ticks = (toSec: number) => Array.from({ length: toSec + 1 }, (_, sec) => tick(sec));

  it('is told every 5 s in the first minute, then every 30 s', () => {
    const lines = texts(only(play(ticks(200)).effects, 'progress'));

    expect(lines.map((line) => line.slice(0, 5))).toEqual([
      ...['00:05', '00:10', '00:15', '00:20', '00:25', '00:30', '00:35', '00:40', '00:45', '00:50', '00:55', '01:00'],
      ...['01:30', '02:00', '02:30', '03:00'],
    ]);
  });

  it('tells time, users, rows, percentile, errors, workers and the time left, of the windows since the last line', () => {
    const events = [tick(0), ...both(0, 0, { errors: 10 }), tick(13), ...both(1, 2, { rows: 95, errors: 1 }), tick(32)];

    expect(texts(only(play(events).effects, 'progress')).at(-1)).toBe(
      '00:32/06:00  40 users  19 rows/s  p95 100 ms  errors 1.1 %  workers 2/2  5 m 28 s left',
    );
  });

  it('invents no number before there is one', () => {
    expect(texts(only(play([tick(0), tick(5)]).effects, 'progress'))).toEqual([
      '00:05/06:00  no results yet  workers 2/2  5 m 55 s left',
    ]);
    expect(
      texts(only(play([tick(0), ...both(0, 0, { rows: 0, users: null }), tick(12)]).effects, 'progress')).at(-1),
    ).toBe('00:12/06:00  no rows  workers 2/2  5 m 48 s left');
  });

  it('says in the drain whom it waits for and how long at most', () => {
    const { effects } = play([tick(0), tick(358), tick(361), done('local-1', 362), tick(364)]);

    expect(texts(only(effects, 'progress')).at(-1)).toBe('Waiting for the last results of local-2, at most 50 s');
  });
});
