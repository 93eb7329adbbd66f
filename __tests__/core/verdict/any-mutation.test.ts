import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDone } from '../../../src/core/protocol/parse-done.ts';
import { evaluateChecks } from '../../../src/core/check/evaluate-checks.ts';
import { parseCheck } from '../../../src/core/check/parse-check.ts';
import { analyseLoad } from '../../../src/core/verdict/analyse-load.ts';
import { judge } from '../../../src/core/verdict/judge.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { parseWindow } from '../../../src/core/window/parse-window.ts';
import type { WindowDocument } from '../../../src/core/window/window-document.ts';
import { type GeneratedLoad, generateLoad } from '../../fixtures/generated-load.ts';
import { type Documents, markSteadyHosts, mutate, mutationKinds } from '../../fixtures/mutations.ts';

/** Per mutation; each run is a whole load on its way from the wire to the record. */
const RUNS = 20;

const shapes = fc.record({
  workers: fc.integer({ min: 1, max: 5 }),
  labels: fc.integer({ min: 1, max: 30 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  rowsPerLabel: fc.integer({ min: 1, max: 2 }),
  errorShare: fc.constantFrom(0, 0.2, 1),
  windows: fc.constant(9),
  emptyWindow: fc.constantFrom(-1, 6),
});

/** A check that every generated load fulfils. */
const holding = check('p99(response_time) < 10s');

function check(text: string) {
  const parsed = parseCheck({ check: text, abort: false, severity: 'error', during: null, position: 'here' });
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.check;
}

/** The way from the wire to the record: parse, say what is refused, analyse. */
function analyse(load: GeneratedLoad, documents: Documents): LoadRecord {
  const refusedDocuments: string[] = [];
  const windows: WindowDocument[] = [];
  for (const value of documents.windows) {
    const parsed = parseWindow(value);
    if (parsed.ok) windows.push(parsed.window);
    else refusedDocuments.push(parsed.fault);
  }
  const dones = documents.dones.flatMap((value) => {
    const parsed = parseDone(value);
    if (!parsed.ok) refusedDocuments.push(parsed.fault);
    return parsed.ok ? [parsed.done] : [];
  });
  return analyseLoad({
    ...load,
    ...{ windows, dones, refusedDocuments, stopOrderedAtMs: null, liveFindings: [] },
    checkOutcomes: (measured) => evaluateChecks([holding], measured),
  });
}

const errorsOf = (record: LoadRecord) => record.findings.filter((finding) => finding.severity === 'error');

describe('a load whose documents were tampered with or lost', () => {
  it('is clean as long as nothing is', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const load = generateLoad(shape);
        const record = analyse(load, JSON.parse(JSON.stringify(load)) as Documents);

        expect(record.findings).toEqual([]);
        expect(judge([record], []).outcome).toBe('pass');
      }),
      { numRuns: RUNS },
    );
  });

  it('stays clean when only what is shown was changed', () => {
    const load = generateLoad({ workers: 2, labels: 5, seed: 1, errorShare: 0.3 });
    const windows = load.windows.map((window) => ({
      ...window,
      host: { ...window.host, load1: null, memUsedBytes: 1 },
      labels: window.labels.map((label) => ({ ...label, topErrors: [] })),
    }));

    expect(judge([analyse(load, { windows, dones: [...load.dones] })], []).outcome).toBe('pass');
  });

  it.each(mutationKinds)('never passes and has no NaN after: %s', (kind) => {
    fc.assert(
      fc.property(
        shapes,
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        fc.boolean(),
        (shape, stream, overJson) => {
          const load = generateLoad(shape);
          const random = () => Number(stream.next().value);
          const documents: Documents = structuredClone({ windows: [...load.windows], dones: [...load.dones] });
          markSteadyHosts(documents, 3, 8);
          const mutated = mutate(kind, documents, random);
          fc.pre(mutated !== null);
          const sent = overJson ? (JSON.parse(JSON.stringify(mutated.documents)) as Documents) : mutated.documents;

          const record = analyse(load, sent);

          if (errorsOf(record).length === 0) throw new Error(`nothing was noticed: ${mutated.what}`);
          expect(judge([record], []).outcome).not.toBe('pass');
          expect(numbersOf(record).every((number) => Number.isFinite(number))).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return (Object.values(value) as unknown[]).flatMap(numbersOf);
}
