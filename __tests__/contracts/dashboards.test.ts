import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { installStore } from '../../src/adapters/search/install-store.ts';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import type { Panel, Variable } from '../../src/core/dashboards/dashboard.ts';
import { dashboardsFor } from '../../src/core/dashboards/dashboards.ts';
import type { Target } from '../../src/core/dashboards/target.ts';
import {
  annotationSearch,
  type Asked,
  type Search,
  targetSearch,
  variableSearch,
} from '../fakes/grafana/grafana-requests.ts';
import type { Chosen } from '../fakes/grafana/lucene.ts';
import { baselineRun, bulkBody, dashboardDocuments, run, span } from './dashboard-documents.ts';
import { ask, connectedTo, removeStore } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

const some: Chosen = {
  ...{ run, baseline_run: baselineRun, load: '1-main', name: 'shop', branch: '$__all' },
  ...{ label: ['label 0', 'label 1', 'Pay'], metric: ['cpu_utilization', 'orders'], worker: ['w-1'] },
};

// What Grafana would ask of a store that holds a run, its baseline, marks, points and records.
eachSearchServer('the dashboards', (scene) => {
  let server: SearchServer;
  const signal = AbortSignal.timeout(60_000);

  beforeAll(async () => {
    server = await connectedTo(scene.server);
    await installStore(server, { index: scene.prefix, replicas: 0 }, signal);
    const documents = dashboardDocuments(scene.prefix);
    expect(await post('/_bulk', bulkBody(documents), { refresh: 'true' })).toMatchObject({ errors: false });
  }, 60_000);

  afterAll(async () => {
    await removeStore(server, scene.prefix);
    await server.close();
  });

  for (const { name, dashboard } of dashboardsFor(scene.kind)) {
    const variables = dashboard.templating.list;
    const panels = dashboard.panels.filter((panel): panel is Panel => panel.type !== 'row');
    const questions = panels.flatMap(({ title, targets }) => targets.map((target) => ({ title, target })));

    it.each([
      ['everything', everything(variables)],
      ['some values', some],
    ])(`find documents for each question of ${name}, with %s chosen`, async (_, chosen) => {
      const asked = askedWith(scene.prefix, variables, chosen);

      const answers = await search(questions.map(({ target }) => targetSearch(target, asked)));

      for (const [index, { title, target }] of questions.entries()) {
        const leaves = leavesOf(answers[index], target);
        expect({ title, query: target.query, hasLeaves: leaves.length > 0 }).toMatchObject({ hasLeaves: true });
        expect({ title, hasNumbers: hasNumbers(leaves, target) }).toEqual({ title, hasNumbers: true });
      }
    });

    it(`averages nothing in ${name}: a value over time is that of one document`, async () => {
      const single = questions.filter(({ target }) => isOverTime(target));
      const asked = askedWith(scene.prefix, variables, everything(variables));

      const answers = await search(single.map(({ target }) => targetSearch(target, asked)));

      for (const [index, { title, target }] of single.entries()) {
        const counts = leavesOf(answers[index], target).map(({ doc_count: count }) => count);
        expect({ title, most: Math.max(...counts) }).toEqual({ title, most: 1 });
      }
    });

    it(`offer values for each variable of ${name}`, async () => {
      const queried = variables.filter(({ type }) => type === 'query');
      const asked = askedWith(scene.prefix, variables, some);

      const answers = await search(queried.map((variable) => variableSearch(variable, asked)));

      for (const [index, { name: variable }] of queried.entries()) {
        const values = bucketsOf(answers[index]?.aggregations?.['1']).map(({ key }) => key);
        // The runs of these documents stand for no branch.
        expect({ variable, count: values.length > 0 }).toEqual({ variable, count: variable !== 'branch' });
      }
    });

    it(`find the marks of ${name} with time, text and tags`, async () => {
      const asked = askedWith(scene.prefix, variables, some);

      const answers = await search(dashboard.annotations.list.map((annotation) => annotationSearch(annotation, asked)));

      for (const [index, annotation] of dashboard.annotations.list.entries()) {
        const sources = answers[index]?.hits.hits.map((hit) => hit._source) ?? [];
        expect({ of: annotation.name, isFound: sources.length > 0 }).toMatchObject({ isFound: true });
        for (const source of sources) {
          expect(source[annotation.timeField]).toEqual(expect.stringContaining('T'));
          expect(source[annotation.textField]).toEqual(expect.stringContaining('.'));
          expect(source[annotation.tagsField]).toBeInstanceOf(Array);
        }
      }
    });
  }

  it('lay the run over its baseline second by second', async () => {
    const { dashboard } = dashboardsFor(scene.kind)[0]!;
    const panel = dashboard.panels.find((one): one is Panel => one.type === 'trend')!;
    const asked = askedWith(scene.prefix, dashboard.templating.list, some);

    // A wider range, as the one that a reader sees: the baseline was made an hour before.
    const answers = await search(panel.targets.map((target) => targetSearch(target, asked)));

    const [mine, earlier] = answers.map((answer, index) => pairsOf(answer, panel.targets[index]!));
    expect(mine?.length).toBeGreaterThan(10);
    expect(mine).toEqual(earlier);
  });

  it('find nothing, and no fault, where there is no baseline', async () => {
    const { dashboard } = dashboardsFor(scene.kind)[0]!;
    const panel = dashboard.panels.find((one): one is Panel => one.type === 'trend')!;
    const asked = askedWith(scene.prefix, dashboard.templating.list, { ...some, baseline_run: '' });

    const [, baseline] = await search(panel.targets.map((target) => targetSearch(target, asked)));

    expect(leavesOf(baseline, panel.targets[1]!)).toEqual([]);
  });

  async function post(path: string, ndjson: string, query: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const answer = await ask(server, { method: 'POST', path, query, body: { ndjson } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** All searches in one request, as Grafana sends those of a panel; each must have been understood. */
  async function search(searches: readonly Search[]): Promise<readonly Found[]> {
    const ndjson = searches.flatMap((lines) => lines.map((line) => `${JSON.stringify(line)}\n`)).join('');
    const { responses } = (await post('/_msearch', ndjson)) as { responses: readonly Found[] };
    for (const [index, found] of responses.entries()) {
      expect({ asked: searches[index], error: found.error }).toMatchObject({ error: undefined });
      expect(found._shards.failed).toBe(0);
    }
    return responses;
  }
});

interface Bucket {
  readonly key: string | number;
  readonly doc_count: number;
  readonly [id: string]: unknown;
}

interface Found {
  readonly error?: unknown;
  readonly _shards: { readonly failed: number };
  readonly hits: { readonly hits: readonly { readonly _source: Readonly<Record<string, unknown>> }[] };
  readonly aggregations?: Readonly<Record<string, unknown>>;
}

function everything(variables: readonly Variable[]): Chosen {
  const all = variables.filter(({ allValue }) => allValue !== undefined).map(({ name }) => [name, '$__all']);
  return { ...some, ...Object.fromEntries(all) } as Chosen;
}

function askedWith(prefix: string, variables: readonly Variable[], chosen: Chosen): Asked {
  return { index: `${prefix}-*`, ...span, fromMs: span.fromMs - 7_200_000, variables, chosen };
}

function isOverTime({ bucketAggs }: Target): boolean {
  const last = bucketAggs.at(-1);
  // Runs are counted by the day, which is no value of one.
  return last?.type !== 'terms' && last?.settings['interval'] !== '1d';
}

/** The innermost groups of an answer. */
function leavesOf(found: Found | undefined, { bucketAggs }: Target): readonly Bucket[] {
  const [first, ...rest] = bucketAggs.map(({ id }) => id);
  let level = bucketsOf(found?.aggregations?.[first ?? '']);
  for (const id of rest) level = level.flatMap((bucket) => bucketsOf(bucket[id]));
  return level;
}

function bucketsOf(aggregation: unknown): readonly Bucket[] {
  return (aggregation as { readonly buckets?: readonly Bucket[] } | undefined)?.buckets ?? [];
}

function hasNumbers(leaves: readonly Bucket[], { metrics }: Target): boolean {
  return metrics.every(
    ({ id, type }) => type === 'count' || leaves.some((leaf) => typeof valueOf(leaf[id]) === 'number'),
  );
}

function valueOf(metric: unknown): unknown {
  return (metric as { readonly value?: unknown } | undefined)?.value;
}

function pairsOf(found: Found, target: Target): readonly (readonly [unknown, unknown])[] {
  const [metric] = target.metrics;
  return leavesOf(found, target).map((leaf) => [leaf.key, valueOf(leaf[metric?.id ?? ''])] as const);
}
