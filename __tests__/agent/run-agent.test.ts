import { describe, expect, it } from '@jest/globals';
import { parseDone } from '../../src/core/protocol/parse-done.ts';
import { parseReady } from '../../src/core/protocol/parse-ready.ts';
import { parseWindow } from '../../src/core/window/parse-window.ts';
import { agentHere, LOAD_MS, steadyRows, WINDOW_MS } from './agent-here.ts';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('an agent becoming ready', () => {
  it('lays out the bundle and says what it is', async () => {
    const agent = await agentHere();

    await agent.clock.advance(1_000);

    expect(decode(agent.files.get('/work/bundle/plan.jmx'))).toBe('<plan/>');
    expect(parseReady(agent.ready())).toMatchObject({
      ok: true,
      ready: { worker: 'local-1', versions: { java: '17.0.0', jmeter: '5.6.3' }, cores: 2, fault: null },
    });
  });

  it('says that the plan is at fault when the dry check finds it so, and takes no load', async () => {
    const agent = await agentHere({ dryCheck: { ok: false, fault: 'The class com.example.Missing is missing.' } });

    await agent.clock.advance(1_000);
    await agent.go();
    await agent.clock.advance(20_000);

    expect(agent.ready()?.fault).toEqual({ kind: 'plan', text: 'The class com.example.Missing is missing.' });
    expect(agent.generator.inputs).toHaveLength(0);
  });

  it('says that it is at fault itself when a file of the bundle was altered', async () => {
    const agent = await agentHere();
    await agent.channel.put('bundle/plan.jmx', new TextEncoder().encode('<other/>'));

    await agent.clock.advance(1_000);

    expect(agent.ready()?.fault).toMatchObject({
      kind: 'worker',
      text: expect.stringMatching(/plan\.jmx.*altered/),
    });
  });

  it('waits for a channel that fails at first', async () => {
    const agent = await agentHere();
    agent.channel.fail('get', 1);
    agent.channel.fail('put', 2);

    await agent.clock.advance(3_000);

    expect(agent.ready()?.fault).toBeNull();
  });
});

describe('an agent making a load', () => {
  it('sends every window of the grid from the start, and accounts for every row', async () => {
    const agent = await agentHere({ rows: steadyRows(95), startedAtMs: 0 });
    const go = await agent.go();

    const done = await agent.untilDone();

    const windows = agent.windows();
    expect(parseDone(done)).toMatchObject({ ok: true });
    for (const window of windows) expect(parseWindow(window)).toMatchObject({ ok: true });
    expect(windows.map(({ seq }) => seq)).toEqual(windows.map((_, seq) => seq));
    expect(windows.map(({ fromMs }) => fromMs)).toEqual(windows.map((_, seq) => go.startAtMs + seq * WINDOW_MS));
    expect(windows.map(({ final }) => final)).toEqual(windows.map((_, seq) => seq === done.last));
    expect(windows.flatMap(({ labels }) => labels).reduce((sum, { count }) => sum + count, 0)).toBe(95);
    expect(windows[3]?.users).toBe(4);
    expect(done).toMatchObject({
      counts: { rows: 95, samples: 95, sampleErrors: 0, bad: 0, cut: 0, late: 0, noAnswer: 0 },
      jmeterExit: { code: 0, signal: null },
      sawEnd: true,
      endReason: 'completed',
      endedByItselfAtMs: null,
      realStartMs: go.startAtMs,
      faults: [],
    });
    expect(done.bytesRead).toBe(done.jtlBytes);
  });

  it('launches at its own moment with its properties and data, and ends gracefully when the time is over', async () => {
    const agent = await agentHere({ rows: steadyRows(200) });
    await agent.channel.put('slices/1.csv', new TextEncoder().encode('mine'));
    const go = await agent.go({ inMs: 3_000 });
    const launchAtMs = go.startAtMs + 2_000;
    await agent.go({ inMs: 3_000, order: { launchAtMs, data: { 'data/users.csv': 'slices/1.csv' } } });

    await agent.clock.advance(4_900);
    expect(agent.generator.inputs).toHaveLength(0);
    await agent.clock.advance(200);
    expect(agent.generator.inputs).toEqual([
      expect.objectContaining({
        planFile: '/work/bundle/plan.jmx',
        workDir: '/work/1-main',
        bundleDir: '/work/bundle',
        properties: { users: '4' },
        heap: '512m',
      }),
    ]);
    expect(decode(agent.files.get('/work/bundle/data/users.csv'))).toBe('mine');
    const done = await agent.untilDone();

    expect(agent.generator.orders).toEqual(['graceful']);
    expect(done.counts.rows).toBeGreaterThan(70);
    expect(done.counts.rows).toBeLessThanOrEqual(81);
  });

  it('sends empty windows also before it is launched', async () => {
    const agent = await agentHere();
    const go = await agent.go();
    await agent.go({ order: { launchAtMs: go.startAtMs + 8_000 } });

    await agent.clock.advance(6_000);

    expect(agent.generator.inputs).toHaveLength(0);
    expect(agent.windows().map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  it('measures the generator and its host per window, and knows nothing before the first look', async () => {
    const agent = await agentHere({ rows: steadyRows(50), gcMs: 7 });
    await agent.go();

    await agent.untilDone();

    expect(agent.windows()[4]?.host).toMatchObject({ load1: 0.5, gcMs: 0, timerLagP95Ms: 1, retransPct: 0 });
    expect(agent.windows()[4]?.host.jmeterCpuPct).toBeGreaterThan(0);
  });

  it('makes the next load afresh, and ends when the fleet is released', async () => {
    const agent = await agentHere({ rows: steadyRows(50) });
    await agent.go();
    await agent.untilDone();

    await agent.go({ load: '2-confirm' });
    const second = await agent.untilDone(120_000, '2-confirm');
    await agent.release();
    await agent.clock.advance(1_000);

    expect(second).toMatchObject({ load: '2-confirm', counts: { rows: 50 } });
    expect(agent.generator.inputs.map(({ workDir }) => workDir)).toEqual(['/work/1-main', '/work/2-confirm']);
    expect(await agent.ended).toBe('released');
  });

  it('generates nothing when the order does not list it', async () => {
    const agent = await agentHere();
    await agent.go({ worker: 'local-2' });

    await agent.clock.advance(30_000);

    expect(agent.generator.inputs).toHaveLength(0);
    expect(agent.done()).toBeNull();
    expect(agent.windows()).toEqual([]);
  });

  it('generates nothing when the order comes too late, and says so', async () => {
    const agent = await agentHere();
    await agent.go({ inMs: -6_000 });

    const done = await agent.untilDone();

    expect(agent.generator.inputs).toHaveLength(0);
    expect(done.faults).toEqual([expect.objectContaining({ kind: 'late-start', severity: 'invalid' })]);
    expect(done.counts.rows).toBe(0);
  });

  it('says that a slice of its data is missing', async () => {
    const agent = await agentHere();
    await agent.go({ order: { data: { 'data/users.csv': 'slices/none' } } });

    const done = await agent.untilDone();

    expect(done.faults).toEqual([
      expect.objectContaining({ kind: 'jmeter-died', text: expect.stringContaining('slices/none') }),
    ]);
    expect(done.endReason).toBe('crashed');
  });
});

describe('an agent ending a load', () => {
  it('lets samples in flight finish after a graceful order', async () => {
    const agent = await agentHere({ rows: [...steadyRows(20), { atMs: 3_900, elapsedMs: 5_000 }] });
    await agent.go();
    await agent.clock.advance(5_000);
    await agent.stop('graceful', 'aborted');

    const done = await agent.untilDone();

    expect(agent.generator.orders).toEqual(['graceful']);
    expect(done).toMatchObject({ endReason: 'aborted', counts: { rows: 21, sampleErrors: 0, cut: 0 } });
  });

  it('cuts failed rows after an order to stop now, and counts them nowhere else', async () => {
    const inFlight = steadyRows(4, { elapsedMs: 60_000 }, 3_000);
    const agent = await agentHere({ rows: [...steadyRows(20), ...inFlight] });
    await agent.go();
    await agent.clock.advance(6_000);
    await agent.stop('now', 'aborted');

    const done = await agent.untilDone();

    expect(agent.generator.orders).toEqual(['now']);
    expect(done).toMatchObject({ endReason: 'aborted', counts: { rows: 24, samples: 20, sampleErrors: 0, cut: 4 } });
    expect(agent.windows().reduce((sum, { cut }) => sum + cut, 0)).toBe(4);
  });

  it('counts requests that are unanswered after the drain time as errors, never as cut', async () => {
    const hanging = steadyRows(4, { elapsedMs: 600_000 }, 5_000);
    const agent = await agentHere({ rows: [...steadyRows(50), ...hanging] });
    await agent.go();

    const done = await agent.untilDone();

    expect(agent.generator.orders).toEqual(['graceful', 'now']);
    expect(done).toMatchObject({
      endReason: 'completed',
      counts: { rows: 54, samples: 54, sampleErrors: 4, cut: 0, noAnswer: 4 },
      faults: [],
    });
    const errors = agent
      .windows()
      .flatMap(({ labels }) => labels)
      .filter(({ label }) => label === '__no_answer__');
    expect(errors).toEqual([expect.objectContaining({ count: 4, errors: 4, codes: { 'no-answer': 4 } })]);
    expect(errors[0]?.minMs).toBeGreaterThan(10_000);
  });

  it('counts the waiting users of a generator that had to be killed as unanswered', async () => {
    const agent = await agentHere({ rows: steadyRows(50), deaf: true });
    await agent.go();

    const done = await agent.untilDone();

    expect(agent.generator.orders).toEqual(['graceful', 'now', 'SIGTERM']);
    expect(done.counts).toMatchObject({ rows: 54, sampleErrors: 4, noAnswer: 4, cut: 0 });
    expect(done.faults).toEqual([
      expect.objectContaining({
        kind: 'jmeter-log',
        severity: 'warning',
        text: expect.stringContaining('SIGTERM'),
      }),
    ]);
  });

  it('does not wait for a user that was answered after the order to end', async () => {
    const agent = await agentHere({
      rows: [...steadyRows(50), { atMs: 9_800, elapsedMs: 900, allThreads: 4 }],
      deaf: true,
    });
    await agent.go();

    const done = await agent.untilDone();

    expect(done.counts).toMatchObject({ rows: 54, samples: 54, noAnswer: 3 });
  });

  it('counts a torn last row as bad', async () => {
    const agent = await agentHere({ rows: steadyRows(20), diesAtMs: 3_000 }, {}, { tornTail: '17682,20,"Ge' });
    await agent.go();

    const done = await agent.untilDone();

    expect(done.counts).toMatchObject({ rows: 21, samples: 20, bad: 1 });
    expect(done.bytesRead).toBe(done.jtlBytes);
  });

  it('counts every user as unanswered when the target answered none of them', async () => {
    const agent = await agentHere({ rows: [], deaf: true });
    await agent.go();

    const done = await agent.untilDone();

    expect(done.counts).toMatchObject({ rows: 4, samples: 4, sampleErrors: 4, noAnswer: 4 });
  });

  it('tells a plan that ended by itself from one that was stopped', async () => {
    const agent = await agentHere({ rows: steadyRows(20), endsAtMs: 4_000 });
    const go = await agent.go();

    const done = await agent.untilDone();

    expect(agent.generator.orders).toEqual([]);
    expect(done).toMatchObject({ endReason: 'completed', endedByItselfAtMs: go.startAtMs + 4_000, faults: [] });
  });

  it('says that the generator died', async () => {
    const agent = await agentHere({
      rows: steadyRows(20),
      diesAtMs: 3_000,
      diesWith: { code: null, signal: 'SIGKILL' },
    });
    await agent.go();

    const done = await agent.untilDone();

    expect(done).toMatchObject({
      endReason: 'crashed',
      sawEnd: false,
      jmeterExit: { code: null, signal: 'SIGKILL' },
      faults: [
        { kind: 'jmeter-died', severity: 'invalid', text: 'JMeter ended by SIGKILL, without the end of its test.' },
      ],
    });
    expect(done.counts.rows).toBe(20);
  });

  it('stops at once, hands its results over and ends when it is interrupted', async () => {
    const agent = await agentHere({ rows: steadyRows(100) });
    await agent.go();
    await agent.clock.advance(5_000);

    agent.interrupt();
    await agent.clock.advance(1_000);

    expect(agent.generator.orders).toEqual(['now']);
    expect(agent.done()).toMatchObject({ endReason: 'cancelled' });
    expect(await agent.ended).toBe('interrupted');
  });

  it('does not blame a generator that was ended together with it', async () => {
    const agent = await agentHere({ rows: steadyRows(100), diesAtMs: 4_010, diesWith: { code: 143 } });
    await agent.go();
    await agent.clock.advance(5_000);

    agent.interrupt();
    await agent.clock.advance(1_000);

    expect(agent.done()).toMatchObject({ endReason: 'cancelled', jmeterExit: { code: 143 }, faults: [] });
  });

  it('stops and ends when its controller gives no sign of life', async () => {
    const agent = await agentHere({ rows: steadyRows(5_000) });
    const stopAtMs = agent.clock.now() + 600_000;
    const go = await agent.go();
    await agent.channel.putJson('1-main/go.json', { ...go, stopAtMs });
    await agent.beat();

    await agent.clock.advance(175_000);
    expect(agent.generator.orders).toEqual([]);
    await agent.clock.advance(15_000);

    expect(agent.generator.orders).toEqual(['now']);
    expect(agent.done()).toMatchObject({
      endReason: 'crashed',
      faults: [expect.objectContaining({ kind: 'heartbeat-lost', severity: 'invalid' })],
    });
    expect(await agent.ended).toBe('heartbeat-lost');
    expect(agent.files.has('/tmp/secrets.properties')).toBe(false);
  });

  it('takes a channel that cannot be read as long for a dead controller', async () => {
    const agent = await agentHere({ rows: steadyRows(5_000) });
    const go = await agent.go();
    await agent.channel.putJson('1-main/go.json', { ...go, stopAtMs: go.startAtMs + 600_000 });
    await agent.clock.advance(5_000);
    agent.channel.fail('get', Infinity);

    await agent.clock.advance(170_000);
    expect(agent.generator.orders).toEqual([]);
    await agent.clock.advance(20_000);

    expect(agent.generator.orders).toEqual(['now']);
    expect(await agent.ended).toBe('heartbeat-lost');
    expect(agent.files.has('/tmp/secrets.properties')).toBe(false);
  });
});

describe('an agent watching its load', () => {
  const faultOf = async (
    danger: (agent: Awaited<ReturnType<typeof agentHere>>) => void,
    script: Parameters<typeof agentHere>[0] = {},
  ) => {
    const agent = await agentHere({ rows: steadyRows(100), ...script });
    await agent.go();
    await agent.clock.advance(4_000);
    danger(agent);
    const startedMs = agent.clock.monotonicMs();
    const done = await agent.untilDone();
    return { agent, done, tookMs: agent.clock.monotonicMs() - startedMs };
  };

  it('stops at once at the first row of a host outside the list', async () => {
    const rows = [...steadyRows(40), { atMs: 3_000, elapsedMs: 10, url: 'http://evil.example:8080/x' }];

    const { agent, done } = await faultOf(() => undefined, { rows });

    expect(agent.generator.orders).toEqual(['now']);
    expect(done).toMatchObject({
      endReason: 'aborted',
      faults: [{ kind: 'unlisted-host', severity: 'invalid', text: expect.stringContaining('evil.example:8080') }],
    });
  });

  it('notices that the generator was stopped by a signal', async () => {
    const { done, tookMs } = await faultOf((agent) => {
      agent.counters.set({ state: 'T' });
    });

    expect(done.faults[0]).toMatchObject({ kind: 'jmeter-frozen', severity: 'invalid' });
    expect(tookMs).toBeLessThan(3_000);
  });

  it('notices that no thread of the generator runs any more', async () => {
    const { done } = await faultOf((agent) => {
      agent.counters.frozen(true);
    });

    expect(done.faults[0]).toMatchObject({
      kind: 'jmeter-frozen',
      severity: 'invalid',
      text: expect.stringMatching(/No thread .* 5\.\d s/),
    });
  });

  it('notices that the clock was moved, and keeps its grid', async () => {
    const { agent, done } = await faultOf((agent) => {
      agent.clock.stepWall(-5_000);
    });

    expect(done.faults).toEqual([
      expect.objectContaining({
        kind: 'clock-stepped',
        severity: 'invalid',
        text: expect.stringContaining('-5.0 s'),
      }),
    ]);
    expect(agent.windows().map(({ seq }) => seq)).toEqual(agent.windows().map((_, seq) => seq));
  });

  it('lets a clock be that is slewed by less than a second', async () => {
    const { done } = await faultOf((agent) => {
      agent.clock.stepWall(900);
    });

    expect(done.faults).toEqual([]);
  });

  it('notices that the disk is full, and gives its reserve back', async () => {
    const { agent, done } = await faultOf((agent) => {
      expect(agent.files.has('/work/reserve')).toBe(true);
      agent.disk(4_096);
    });

    expect(done.faults[0]).toMatchObject({ kind: 'disk-full', severity: 'invalid' });
    expect(agent.files.has('/work/reserve')).toBe(false);
  });

  it('believes the log when it says that the disk is full', async () => {
    const text = 'o.a.j.r.ResultCollector: Error: No space left on device';
    const { done } = await faultOf(() => undefined, { events: [{ kind: 'log', level: 'ERROR', atMs: 3_500, text }] });

    expect(done.faults.map(({ kind }) => kind)).toEqual(['jmeter-log', 'disk-full']);
  });

  it('notices that there is no result file', async () => {
    const { done } = await faultOf(() => undefined, { withoutResults: true });

    expect(done.faults[0]).toMatchObject({ kind: 'jtl-unwritable', severity: 'invalid' });
  });

  it('keeps errors of the log as warnings, each once, and not too many', async () => {
    const events = Array.from({ length: 50 }, (_, index) => ({
      kind: 'log' as const,
      level: 'ERROR' as const,
      atMs: 1_000 + index,
      text: `script ${index % 25} failed`,
    }));

    const { done } = await faultOf(() => undefined, { events });

    expect(done.faults).toHaveLength(10);
    expect(new Set(done.faults.map(({ severity, kind }) => `${severity} ${kind}`))).toEqual(
      new Set(['warning jmeter-log']),
    );
    expect(done.endReason).toBe('completed');
  });

  it('reads results that come in tiny pieces to their end', async () => {
    const { done } = await faultOf(() => undefined, { rows: steadyRows(20), chunkBytes: 1 });

    expect(done.bytesRead).toBe(done.jtlBytes);
    expect(done.counts).toMatchObject({ rows: 20, samples: 20, bad: 0 });
  });
});

it('keeps the load within its time whatever the plan would do', async () => {
  const agent = await agentHere({ rows: steadyRows(1_000) });
  const go = await agent.go();

  await agent.clock.advance(1_000 + LOAD_MS + 500);

  expect(agent.generator.orders).toEqual(['graceful']);
  expect(agent.clock.now() - go.startAtMs).toBeLessThanOrEqual(LOAD_MS + 500);
});
