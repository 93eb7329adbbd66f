import { describe, expect, it } from '@jest/globals';
import type { LiveEffect } from '../../src/core/live/live.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import type { Annotation } from '../../src/core/verdict/annotation.ts';
import type { Summary } from '../../src/core/verdict/summary.ts';
import type { Journal } from '../../src/stages/journal.ts';
import { carryOut } from '../../src/stages/carry-out.ts';
import { GO } from '../core/live/live-load.ts';
import { contextOf, createScene, phasesOf, sceneSpec } from './run-scene.ts';

/** Carries out one effect and answers what it changed. */
async function effectOf(effect: LiveEffect) {
  const scene = createScene({ spec: sceneSpec({ build: { sha: 'abc', ref: null, repository: null } }) });
  const context = await contextOf(scene);
  const annotations: Annotation[] = [];
  const fleet = { ref: scene.ports.fleetRef(context.prepared.plan), channel: scene.channel };
  const told: Annotation[] = [];
  const summaries: Summary[] = [];
  const journal: Journal = {
    annotate: (annotation) => void told.push(annotation),
    summarise: (make) => void summaries.push(...make()),
    close: () => Promise.resolve([]),
  };
  await carryOut(effect, { ...context, journal, go: GO, fleet, annotations });
  expect(told).toEqual(annotations);
  return {
    ...{
      annotations,
      summaries,
      lines: scene.log.lines,
      phases: phasesOf(scene),
      written: [...scene.channel.values.keys()],
    },
    stop: scene.channel.json(keys.stop(GO.load)),
  };
}

const nothing = { annotations: [], summaries: [], lines: [], phases: [], written: [], stop: null };

describe('an effect', () => {
  it('stop becomes the order with its reason and how, and a line', async () => {
    const text = 'Stopping: 40 % errors.';

    expect(await effectOf({ kind: 'stop', reason: 'aborted', how: 'graceful', text })).toEqual({
      ...nothing,
      lines: [text],
      written: ['1-main/stop.json'],
      stop: { v: 1, kind: 'stop', reason: 'aborted', how: 'graceful', text },
    });
  });

  it.each([
    [undefined, {}],
    [61_000, { '@timestamp_end': '1970-01-01T00:01:01.000Z' }],
  ])('annotate becomes an annotation of this run, load and build (end: %s)', async (toMs, end) => {
    const mark = { kind: 'load-start', text: 'It starts.', tags: ['load'], fromMs: 1_000 } as const;
    const annotation = toMs === undefined ? mark : { ...mark, toMs };

    expect(await effectOf({ kind: 'annotate', annotation })).toEqual({
      ...nothing,
      annotations: [
        {
          ...{ '@timestamp': '1970-01-01T00:00:01.000Z', ...end, text: 'It starts.', tags: ['load'] },
          ...{ run: GO.run, load: GO.load, build: 'abc', kind: 'load-start' },
        },
      ],
    });
  });

  it('window-judged becomes the summaries of the window', async () => {
    const window = {
      k: 3,
      fromMs: GO.startAtMs + 30_000,
      toMs: GO.startAtMs + 40_000,
      users: 8,
      labels: [],
      missing: [],
    };

    const { summaries, ...rest } = await effectOf({ kind: 'window-judged', window });

    expect({ ...rest, summaries: [] }).toEqual(nothing);
    expect(summaries).toMatchObject([{ labelKind: 'all', elapsedSec: 30, users: 8, sha: 'abc', name: 'checkout' }]);
  });

  it.each<[LiveEffect, object]>([
    [{ kind: 'say', text: 'Worker local-1 is done.' }, { lines: ['Worker local-1 is done.'] }],
    [{ kind: 'progress', text: '0:10/1:00' }, { lines: ['0:10/1:00'] }],
    [{ kind: 'phase', phase: 'steady' }, { phases: ['steady'] }],
    [{ kind: 'finished', endReason: 'completed' }, {}],
  ])('%j changes nothing else', async (effect, changed) => {
    expect(await effectOf(effect)).toEqual({ ...nothing, ...changed });
  });
});
