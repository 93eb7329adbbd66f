import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, runCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

/** The whole text of the run is shown when it did not pass. */
function expectPass(result: CliResult): void {
  expect(result).toEqual({ ...result, code: 0, err: '' });
}

/** The record, its streams and the result files of the workers. */
function expectEverythingKept(): void {
  const dir = scene.current.runDir();
  const state = scene.current.state();
  expect(state?.phase).toBe('finished');
  const streams = ['run.json', 'windows.ndjson', 'summaries.ndjson', 'annotations.ndjson'];
  const results = join('fleets', state?.fleet?.fleetId ?? '', 'workers/local-1/1-main/results.jtl');
  expect([...streams, results].filter((name) => !existsSync(join(dir, name)))).toEqual([]);
}

describe('a run', () => {
  it('passes a target that keeps its limits, with two workers and complete results', async () => {
    await using server = await startServer();
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, {
      url: server.url,
      workers: 2,
      users: 5,
      checks: ['p95(response_time) < 2 s', 'error_rate < 1%'],
    });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectPass(result);
    const record = scene.current.record();
    expect(record.verdict.outcome).toBe('pass');
    const [load] = record.loads;
    expect(load?.coverage.map((worker) => [worker.worker, worker.complete])).toEqual([
      ['local-1', true],
      ['local-2', true],
    ]);
    const rows = load?.coverage.reduce((sum, worker) => sum + worker.rows, 0);
    expect(rows).toBe(server.requests.get('/'));
    expect(result.out).toContain('p95(response_time)');
    expectEverythingKept();
  }, 60_000);

  it('fails a target that is slower than its limit, and says by how much', async () => {
    await using server = await startServer(() => ({ status: 200, afterMs: 120 }));
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: server.url, checks: ['p95(response_time) of "Home" < 100 ms'] });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expect(result.code).toBe(1);
    expect(scene.current.record().verdict).toMatchObject({ outcome: 'fail' });
    expect(result.out).toMatch(/p95\(response_time\) of "Home" is 1[2-9]\d ms/);
  }, 60_000);

  it('gives every worker its own users and its own rows of the data', async () => {
    await using server = await startServer();
    const data = ['id', ...Array.from({ length: 7 }, (_, i) => `c${i + 1}`)].join('\n');
    scene.current.write('data/customers.csv', `${data}\n`);
    scene.current.write(
      'plan.jmx',
      simplePlan({
        path: '/user/${__P(firstUser)}/of/${__P(users)}/row/${id}',
        extra: `<CSVDataSet guiclass="TestBeanGUI" testclass="CSVDataSet" testname="Customers">
          <stringProp name="filename">data/customers.csv</stringProp>
          <stringProp name="delimiter">,</stringProp>
          <boolProp name="recycle">true</boolProp>
          <boolProp name="stopThread">false</boolProp>
          <boolProp name="quotedData">false</boolProp>
          <stringProp name="shareMode">shareMode.all</stringProp>
        </CSVDataSet>
        <hashTree/>`,
      }),
    );
    writeConfig(scene.current, {
      url: server.url,
      workers: 2,
      users: 5,
      more: 'data:\n  - { file: data/customers.csv, split: lines, unique: true }',
    });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectPass(result);
    const paths = [...server.requests.keys()].sort();
    expect(paths).toEqual(
      [
        ...['c1', 'c3', 'c5', 'c7'].map((row) => `/user/1/of/3/row/${row}`),
        ...['c2', 'c4', 'c6'].map((row) => `/user/4/of/2/row/${row}`),
      ].sort(),
    );
  }, 60_000);
});
