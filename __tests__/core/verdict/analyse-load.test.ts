import { describe, expect, it } from '@jest/globals';
import type { DoneDocument } from '../../../src/core/protocol/documents.ts';
import type { AnalyseInput } from '../../../src/core/verdict/analyse-input.ts';
import { analyseLoad } from '../../../src/core/verdict/analyse-load.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { generateLoad, START_AT_MS, USERS_PER_WORKER } from '../../fixtures/generated-load.ts';

const load = generateLoad({ workers: 2, labels: 8, seed: 7 });

function analyse(changes: Partial<AnalyseInput> = {}): LoadRecord {
  return analyseLoad({
    ...load,
    refusedDocuments: [],
    stopOrderedAtMs: null,
    liveFindings: [],
    checkOutcomes: () => [],
    ...changes,
  });
}

const texts = (record: LoadRecord, severity = 'error') =>
  record.findings.filter((finding) => finding.severity === severity).map((finding) => finding.text);

const kinds = (record: LoadRecord) =>
  record.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.kind);

const withDone = (changes: Partial<DoneDocument>) =>
  load.dones.map((done, index) => (index === 0 ? { ...done, ...changes } : done));

describe('analyseLoad', () => {
  it('finds nothing wrong with a valid load', () => {
    const record = analyse();

    expect(record.findings).toEqual([]);
    expect(record.coverage.map(({ complete }) => complete)).toEqual([true, true]);
  });

  it('keeps what the scenario is, hard and soft', () => {
    const { plan, data, plugins } = analyse().soft;

    expect(analyse().key).toMatchObject({ users: 8, jdk: '17' });
    expect([plan, data, plugins]).toEqual(['plan-1', 'data-1', null]);
    expect(analyse().planHashes).toEqual({ all: 'plan-1', labels: {} });
  });

  it('takes the steady window from the measured start, snapped inwards to the grid', () => {
    const record = analyse();

    expect(record.steady).toEqual({ fromMs: START_AT_MS + 3_000, toMs: START_AT_MS + 12_000, windows: 9 });
  });

  it('counts the samples of the steady window once, transactions apart', () => {
    const record = analyse();

    expect(record.total?.count).toBe(2 * 7 * 2 * 9);
    expect(record.labels.filter(({ kind }) => kind === 'sample')).toHaveLength(7);
    expect(record.labels.filter(({ kind }) => kind === 'transaction').map(({ count }) => count)).toEqual([2 * 2 * 9]);
    expect(record.total?.ratePerSec).toBe(28);
  });

  it('does not change when documents come twice and in another order', () => {
    const windows = [...load.windows, ...structuredClone(load.windows)].reverse();

    expect(analyse({ windows })).toEqual(analyse());
  });

  it('hands the steady and all windows to the checks', () => {
    let seen: unknown;
    analyse({
      checkOutcomes: ({ steady, all, windowMs, loadMs }) => {
        seen = [steady.map(({ k }) => k), all.length, windowMs, loadMs];
        return [];
      },
    });

    expect(seen).toEqual([[3, 4, 5, 6, 7, 8, 9, 10, 11], 13, 1_000, 12_000]);
  });

  it('ends the steady window where the load was ordered to stop', () => {
    const record = analyse({ stopOrderedAtMs: START_AT_MS + 10_500, endReason: 'aborted' });

    expect(record.steady?.toMs).toBe(START_AT_MS + 10_000);
  });

  it('is invalid with fewer than 5 steady windows', () => {
    const record = analyse({ stopOrderedAtMs: START_AT_MS + 7_000 });

    expect(record.steady).toBeNull();
    expect(kinds(record)).toEqual(['too-few-windows']);
  });

  it('asks for no longer load when it was stopped before its time', () => {
    const crashed = { kind: 'worker-lost', severity: 'error', text: 'w-1: gone.' } as const;
    const record = analyse({
      stopOrderedAtMs: START_AT_MS + 7_000,
      endReason: 'crashed',
      liveFindings: [crashed],
    });

    expect(texts(record)[1]).toMatch(
      /^The load has 4 steady windows, at least 5 are needed; it ended before its time\.$/,
    );
  });

  it('names a worker that left no account', () => {
    const record = analyse({ dones: load.dones.slice(1) });

    expect(kinds(record)).toEqual(['worker-lost']);
    expect(texts(record)[0]).toContain('w-1: the worker sent no account');
  });

  it('says that the plan ended too early, with the seconds', () => {
    const ended = analyse({ dones: withDone({ endedByItselfAtMs: START_AT_MS + 11_000 }) });
    const inTime = analyse({ dones: withDone({ endedByItselfAtMs: START_AT_MS + 11_400 }) });

    expect(texts(ended)).toEqual([expect.stringContaining('plan ended after 11 s on w-1')]);
    expect(texts(inTime)).toEqual([]);
  });

  it('says that JMeter died when it ended by itself without its last line', () => {
    const record = analyse({
      dones: withDone({
        endedByItselfAtMs: START_AT_MS + 11_900,
        sawEnd: false,
        jmeterExit: { code: null, signal: 'SIGKILL' },
      }),
    });

    expect(kinds(record)).toEqual(['worker-lost']);
    expect(texts(record)[0]).toContain('signal SIGKILL');
  });

  it.each([
    ['jmeter-frozen', 'generator'],
    ['clock-stepped', 'clock-stepped'],
    ['unlisted-host', 'unlisted-host'],
    ['disk-full', 'coverage'],
    ['late-start', 'worker-lost'],
  ] as const)('turns the fault %s of a worker into a finding of kind %s', (kind, expected) => {
    const record = analyse({ dones: withDone({ faults: [{ kind, severity: 'invalid', text: 'It happened.' }] }) });

    expect(record.findings).toEqual([{ kind: expected, severity: 'error', worker: 'w-1', text: 'w-1: It happened.' }]);
  });

  it('tells the end of a worker by its own fault alone', () => {
    const text = 'w-1: The load reached example.org:80.';
    const live = { kind: 'unlisted-host', severity: 'error', worker: 'w-1', text } as const;
    const fault = { kind: 'unlisted-host', severity: 'invalid', text: 'The load reached example.org:80.' } as const;

    const record = analyse({
      endReason: 'crashed',
      liveFindings: [live],
      dones: withDone({ endReason: 'aborted', faults: [fault] }),
    });

    expect(texts(record)).toEqual([text]);
  });

  it('warns about users that differ from the share', () => {
    const windows = load.windows.map((window) => (window.worker === 'w-2' ? { ...window, users: 3 } : window));

    const record = analyse({ windows });

    expect(texts(record)).toEqual([]);
    expect(texts(record, 'warning')).toEqual([
      `w-2: its share is ${USERS_PER_WORKER} users, but 3 users were seen in 9 of 9 steady windows (3–11).`,
    ]);
  });

  it('keeps findings of the running load once, and says what could not be read', () => {
    const live = { kind: 'guard', severity: 'error', text: 'The alarm rang.' } as const;

    const record = analyse({ liveFindings: [live, live], refusedDocuments: ['Window 3 cannot be read.'] });

    expect(texts(record)).toEqual(['The alarm rang.', 'Window 3 cannot be read.']);
  });

  it.each([['timed-out'], ['crashed']] as const)('is invalid when the load ended as %s', (endReason) => {
    expect(texts(analyse({ endReason }))).not.toEqual([]);
  });

  it('leaves no number when nothing was held', () => {
    const record = analyse({ windows: [], dones: [] });

    expect(record.total).toBeNull();
    expect(record.steady).toBeNull();
    expect(kinds(record)).toContain('worker-lost');
    expect(JSON.stringify(record)).not.toContain('NaN');
  });

  it('refuses a window that lies absurdly late instead of counting up to it', () => {
    const [first] = load.windows;
    const record = analyse({ windows: [...load.windows, { ...first!, seq: 2 ** 50 }] });

    expect(texts(record)[0]).toContain('more than an hour after the end of the load');
  });
});
