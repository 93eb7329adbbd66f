import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ReadyDocument } from '../../../src/core/protocol/documents.ts';
import { type GeneratorEvidence, generatorFindings } from '../../../src/core/verdict/generator-findings.ts';
import { generatorRules } from '../../../src/core/verdict/generator-rules.ts';
import type { HostReading, LabelWindow, WindowDocument } from '../../../src/core/window/window-document.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const load = generateLoad({ workers: 2, labels: 2, seed: 11, errorShare: 0 });

/** Steady windows 3 … 11 of a load of 1 s windows: a rule speaks after ⌈(9 s / 3) / 1 s⌉ = 3 windows on end. */
function judge(changes: Partial<GeneratorEvidence> = {}) {
  return generatorFindings({
    ...{
      go: load.go,
      ready: load.ready,
      dones: load.dones,
      workersPerHost: 2,
      steadyP50Ms: 40,
      stopAtMs: load.go.stopAtMs,
    },
    steady: load.windows.filter(({ seq }) => seq >= 3 && seq <= 11),
    ...changes,
  });
}

/** The steady windows with these readings of w-1 in the windows named. */
function steadyWith(host: Partial<HostReading>, seqs: readonly number[]): WindowDocument[] {
  return load.windows
    .filter(({ seq }) => seq >= 3 && seq <= 11)
    .map((window) =>
      window.worker === 'w-1' && seqs.includes(window.seq) ? { ...window, host: { ...window.host, ...host } } : window,
    );
}

const severities = (changes: Partial<GeneratorEvidence>) => judge(changes).map(({ severity }) => severity);

describe('the generator rules', () => {
  it('say nothing about a generator that keeps up', () => {
    expect(judge()).toEqual([]);
  });

  // 4 cores ÷ 2 workers = 2 cores; 85 % of them are 170 % of one core. 10 % of 1 s are 100 ms.
  it.each<[string, Partial<HostReading>, Partial<HostReading>, string]>([
    ['CPU', { jmeterCpuPct: 169.9 }, { jmeterCpuPct: 170 }, 'error'],
    ['GC', { gcMs: 100 }, { gcMs: 101 }, 'error'],
    ['timer lag', { timerLagP95Ms: 10 }, { timerLagP95Ms: 10.1 }, 'error'],
    ['host CPU', { hostCpuPct: 94.9 }, { hostCpuPct: 95 }, 'warning'],
  ])('speak about %s from its limit on, in enough windows on end', (_, below, above, severity) => {
    expect(judge({ steady: steadyWith(below, [4, 5, 6]) })).toEqual([]);
    expect(severities({ steady: steadyWith(above, [4, 5, 6]) })).toEqual([severity]);
    expect(judge({ steady: steadyWith(above, [4, 5, 7, 8, 10, 11]) })).toEqual([]);
  });

  it('measure the timer lag against the response times when these are longer', () => {
    const steady = steadyWith({ timerLagP95Ms: 29 }, [3, 4, 5]);

    expect(judge({ steady, steadyP50Ms: 300 })).toEqual([]);
    expect(severities({ steady, steadyP50Ms: 280 })).toEqual(['error']);
    expect(severities({ steady, steadyP50Ms: null })).toEqual(['error']);
  });

  it('name the worker, the numbers and the windows', () => {
    expect(judge({ steady: steadyWith({ jmeterCpuPct: 188 }, [4, 5, 6, 7]) })).toEqual([
      {
        ...{ kind: 'generator', severity: 'error', worker: 'w-1' },
        text: 'w-1: JMeter used up to 1.88 of its 2.00 cores; from 1.70 on it measures its own queue, in 4 consecutive steady windows (4–7).',
      },
    ]);
  });

  it.each(['jmeterCpuPct', 'gcMs', 'timerLagP95Ms'] as const)('do not take a missing %s for zero', (field) => {
    const [finding] = judge({ steady: steadyWith({ [field]: null }, [8]) });

    expect(finding).toMatchObject({ kind: 'generator', severity: 'error', worker: 'w-1' });
    expect(finding?.text).toContain('not read in 1 of 9 steady windows (8)');
  });

  it('excuse a window that was sent after the order to stop, when JMeter and all its readings were gone', () => {
    const gone = { jmeterCpuPct: null, gcMs: null, ctxtPerSec: null };

    expect(judge({ steady: steadyWith(gone, [10, 11]) })).toEqual([]);
    expect(severities({ steady: steadyWith(gone, [9, 10, 11]) })).toEqual(['error']);
    expect(severities({ steady: steadyWith({ jmeterCpuPct: null }, [11]) })).toEqual(['error']);
  });

  it('only warn about a worker that cannot be observed', () => {
    const ready = load.ready.map((each): ReadyDocument => ({ ...each, observesGenerator: false }));

    const steady = steadyWith({ jmeterCpuPct: null, gcMs: null, timerLagP95Ms: null }, [3, 4, 5, 6]);

    expect(judge({ ready, steady }).map(({ kind, severity }) => [kind, severity])).toEqual([
      ['generator-not-observed', 'warning'],
      ['generator-not-observed', 'warning'],
    ]);
  });

  it('do not trust a worker whose ready document is missing', () => {
    expect(judge({ ready: load.ready.slice(1) })).toMatchObject([{ severity: 'error', worker: 'w-1' }]);
  });

  it.each([
    [5_000, 0],
    [5_001, 1],
  ])('speak about workers that started %i ms apart: %i findings', (skewMs, findings) => {
    const dones = load.dones.map((done, i) => ({ ...done, realStartMs: done.realStartMs! + i * skewMs }));

    expect(judge({ dones })).toHaveLength(findings);
  });

  it('take the stagger off before they compare starts', () => {
    const workers = Object.fromEntries(
      Object.entries(load.go.workers).map(([id, order]) => [
        id,
        { ...order, launchAtMs: order.launchAtMs + order.index * 20_000 },
      ]),
    );
    const dones = load.dones.map((done, i) => ({ ...done, realStartMs: done.realStartMs! + i * 20_000 }));

    expect(judge({ go: { ...load.go, workers }, dones })).toEqual([]);
    expect(judge({ go: { ...load.go, workers } })).toHaveLength(1);
  });

  it.each([
    [1, 1_000, 0],
    [2, 1_000, 1],
  ])('speak about %i client-side errors in %i samples: %i findings', (errors, count, findings) => {
    const [window] = load.windows;
    const label: LabelWindow = {
      ...window!.labels[0]!,
      label: 'x',
      kind: 'sample',
      count,
      errors,
      codes: { 'java.net.BindException': errors },
    };

    expect(
      judge({
        steady: [
          ...steadyWith({}, []).map((each) => ({ ...each, labels: [] })),
          { ...window!, seq: 3, labels: [label] },
        ],
      }),
    ).toHaveLength(findings);
  });

  it('stand in the documentation as they stand in the code', () => {
    const page = readFileSync(new URL('../../../docs/generator-rules.md', import.meta.url), 'utf8');
    const [beforeMeasured = ''] = page.split('\n## ');
    const rows = beforeMeasured
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );

    expect(rows.slice(2)).toEqual(
      Object.values(generatorRules).map(({ rule, source, threshold, effect }) => [rule, source, threshold, effect]),
    );
  });
});
