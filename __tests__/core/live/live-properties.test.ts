import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInChecks } from '../../../src/core/check/builtin-checks.ts';
import { advance, type LiveEffect, type LiveEvent, startLive } from '../../../src/core/live/live.ts';
import { at, check, done, GO, gone, only, PLAN, tick, told } from './live-load.ts';

const worker = fc.constantFrom('local-1', 'local-2', 'local-3');
const sec = fc.double({ min: -5, max: 500, noNaN: true });
const anyEvent: fc.Arbitrary<LiveEvent> = fc.oneof(
  sec.map(tick),
  fc.tuple(worker, fc.nat(40), fc.nat(10)).map(([name, k, errors]) => told(name, k, { rows: 10, errors })),
  fc.tuple(worker, fc.nat(40)).map(([name, k]) => told(name, k, { rows: 0, users: null })),
  fc.tuple(worker, sec).map(([name, atSec]) => gone(name, atSec)),
  fc.tuple(worker, sec).map(([name, atSec]) => done(name, atSec)),
  fc.tuple(worker, sec).map(([name, atSec]) => done(name, atSec, { endedByItselfAtMs: at(atSec), sawEnd: false })),
  sec.map((atSec): LiveEvent => ({ kind: 'interrupt', atMs: at(atSec), reason: 'cancelled', text: 'Interrupted.' })),
);
const checks = [
  check('error_rate < 50% for 20s', { abort: true }),
  check('p95(response_time) of each < 90ms for 30s'),
  check('error_rate of "Pay" < 95%', { abort: true }),
  ...builtInChecks({ enabled: ['abort-on-errors', 'stalled'], windowMs: 10_000, loadMs: 360_000 }),
];

it('any load ends once, by its last deadline, and keeps its first end reason', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 80 }), (unordered) => {
      const events = unordered.toSorted((a, b) => a.atMs - b.atMs);
      let state = startLive({ plan: PLAN, go: GO, checks });
      const effects: LiveEffect[] = [];
      for (const event of [...events, tick(500), tick(600), tick(700)]) {
        const before = state.endReason;
        const step = advance(state, event);
        state = step.state;
        effects.push(...step.effects);
        if (before !== null) expect(state.endReason).toBe(before);
      }

      expect(state.isFinished).toBe(true);
      expect(only(effects, 'finished')).toEqual([{ kind: 'finished', endReason: state.endReason }]);
      expect(effects.at(-1)?.kind).toBe('finished');
      expect(only(effects, 'annotate').filter(({ annotation }) => annotation.kind === 'load-stop')).toHaveLength(1);
      expect(only(effects, 'stop').every((effect) => effect.reason === state.endReason)).toBe(true);
      expect(JSON.stringify(effects)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 200 },
  );
});

it('a load of which not every worker gave its account never ends without an error', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (unordered) => {
      const events = unordered
        .filter((event) => !(event.kind === 'done' && event.done.worker === 'local-2') && event.kind !== 'interrupt')
        .toSorted((a, b) => a.atMs - b.atMs);
      let state = startLive({ plan: PLAN, go: GO, checks: [] });
      for (const event of [...events, tick(600)]) state = advance(state, event).state;

      expect(state.isFinished).toBe(true);
      expect(state.findings.some((finding) => finding.severity === 'error' && finding.worker === 'local-2')).toBe(true);
    }),
    { numRuns: 100 },
  );
});
