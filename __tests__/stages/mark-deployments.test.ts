import { describe, expect, it } from '@jest/globals';
import type { Annotation } from '../../src/core/verdict/annotation.ts';
import type { LoadRecord } from '../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { Deployment, Deployments } from '../../src/ports/deployments.ts';
import { markBuild, markDeployments } from '../../src/stages/mark-deployments.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { fakeDeployments } from '../fakes/fake-deployments.ts';
import { sceneIdentity } from './run-scene.ts';

const START = Date.UTC(2026, 0, 15, 12);
const OURS = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

const loads = [
  { load: '1-main', startAtMs: START + 30_000, stopAtMs: START + 330_000 },
  { load: '2-confirm', startAtMs: START + 400_000, stopAtMs: START + 700_000 },
] as readonly Partial<LoadRecord>[] as readonly LoadRecord[];
const record = {
  ...{ run: 'shop-1', loads, startedAtMs: START },
  build: { sha: OURS, ref: 'main', repository: null },
} as Partial<RunRecord> as RunRecord;

function deployment(afterStartMs: number, more: Partial<Deployment> = {}): Deployment {
  const facts = { environment: 'preview', sha: OTHER, ref: 'fix', actor: 'octocat', link: null };
  return { atMs: START + afterStartMs, ...facts, ...more };
}

/** What is marked of these deployments. */
async function marked(deployments: Deployments | null, environment: string | null = 'preview', of = record) {
  const annotations: Annotation[] = [];
  const journal = journalInto(annotations);
  const findings = await markDeployments(of, environment, { deployments, clock: fakeClock() }, journal);
  return { annotations, findings };
}

function journalInto(annotations: Annotation[]) {
  const annotate = (annotation: Annotation) => void annotations.push(annotation);
  return { annotate, summarise: () => undefined, close: () => Promise.resolve([]) };
}

describe('the deployments during a load', () => {
  it('are marked with what is known of them, from the start of the load to before its stop', async () => {
    const all = [29_999, 30_000, 329_999, 330_000, 500_000].map((ms) => deployment(ms));

    const { annotations, findings } = await marked(fakeDeployments(all));

    expect(findings).toEqual([]);
    expect(annotations.map((each) => [each['@timestamp'], each.load])).toEqual([
      ['2026-01-15T12:00:30.000Z', '1-main'],
      ['2026-01-15T12:05:29.999Z', '1-main'],
      ['2026-01-15T12:08:20.000Z', '2-confirm'],
    ]);
    expect(annotations[0]).toMatchObject({
      ...{ kind: 'deployment', run: 'shop-1', build: OTHER },
      text: 'Build bbbbbbb (fix) deployed to preview by octocat',
      tags: ['deployment', `sha:${OTHER}`, 'ref:fix', 'actor:octocat', 'environment:preview'],
    });
  });

  it('do not count that of the build itself at the start of the run, but one that comes later', async () => {
    const own = { sha: OURS };
    const all = [deployment(31_000, own), deployment(32_000), deployment(120_000, own)];

    const { annotations } = await marked(fakeDeployments(all));

    expect(annotations.map(({ build }) => build)).toEqual([OTHER, OURS]);
  });

  it.each<[string, Deployments | null, string | null]>([
    ['nobody knows of any', null, 'preview'],
    ['the environment is not known', fakeDeployments([deployment(40_000)]), null],
    ['they are of another environment', fakeDeployments([deployment(40_000, { environment: 'live' })]), 'preview'],
  ])('are none where %s', async (_why, deployments, environment) => {
    expect(await marked(deployments, environment)).toEqual({ annotations: [], findings: [] });
  });

  it('are not asked for where a load was stopped before it began', async () => {
    const [first] = loads;
    const stopped = { ...record, loads: [{ ...first!, stopAtMs: START }] };
    const refused = { between: () => Promise.reject(new Error('asked')) };

    expect(await marked(refused, 'preview', stopped)).toEqual({ annotations: [], findings: [] });
  });

  it('that cannot be asked for are one warning', async () => {
    const { findings } = await marked({ between: () => Promise.reject(new Error('403')) });

    const text = 'Deployments to preview during the load are not marked: 403';
    expect(findings).toEqual([{ kind: 'store', severity: 'warning', text }]);
  });
});

describe('the build of a run', () => {
  it.each([
    [
      { sha: OURS, ref: 'main' },
      'preview',
      'Build aaaaaaa (main) deployed to preview by octocat: https://github.test/7',
    ],
    [{ sha: OURS, ref: null }, null, 'Build aaaaaaa deployed by octocat: https://github.test/7'],
    [{ sha: null, ref: 'v1.2' }, null, 'Build v1.2 deployed by octocat: https://github.test/7'],
    [{ sha: null, ref: null }, 'preview', null],
  ])('%j in %s is marked as %s', (build, environment, text) => {
    const annotations: Annotation[] = [];
    const identity = {
      ...sceneIdentity,
      actor: 'octocat',
      origin: { event: 'push', attempt: 1, link: 'https://github.test/7' },
    };
    const of = { build: { ...build, repository: null }, environment };

    markBuild(of, { run: 'shop-1', startedAtMs: START }, identity, journalInto(annotations));

    expect(annotations.map((each) => each.text)).toEqual(text === null ? [] : [text]);
    for (const each of annotations) expect(each).toMatchObject({ kind: 'deployment', load: null, build: build.sha });
  });
});
