import { describe, expect, it } from '@jest/globals';
import type { RunSpec } from '../../src/core/plan/run-spec.ts';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { collectBundle } from '../../src/stages/collect-bundle.ts';
import { dealData, judgeRows } from '../../src/stages/deal-data.ts';
import { factsOfText, element } from '../core/jmx/plan-text.ts';
import { countingRandom } from '../core/plan/spec-example.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { planOf, RUN_ID, sceneSpec } from './run-scene.ts';

const FILE = '/shop/load/data/users.csv';

/** A CSV data set; it takes names from the first line unless it has names of its own. */
function dataSet(filename: string, names = '', more: Readonly<Record<string, string>> = {}): string {
  return element('CSVDataSet', 'rows', { filename, variableNames: names, ...more });
}

/** 8 users on 2 workers with this plan and this text as the data file. */
async function deal(elements: string, text: string, spec: Partial<RunSpec> = {}, unique = false) {
  const whole = sceneSpec({ data: [{ file: FILE, split: 'lines', unique }], ...spec });
  const jmx = planOf(elements);
  const bundle = await collectBundle(whole, memoryWorkspace({ [whole.planFile]: jmx, [FILE]: text }), []);
  const plan = makePlan(whole, { runId: RUN_ID, random: countingRandom(), fromPlan: null });
  const channel = memoryChannel();
  const facts = factsOfText(jmx);
  return {
    channel,
    faults: () => judgeRows(bundle, facts, plan),
    dealt: () => dealData(bundle, facts, plan, channel),
    slices: async () => {
      const slices = await dealData(bundle, facts, plan, channel);
      return slices.map((data) => Buffer.from(channel.values.get(data['data/users.csv'] ?? '')!).toString());
    },
  };
}

const skipping = '<boolProp name="ignoreFirstLine">true</boolProp>';

describe('dealing data', () => {
  it('gives each worker its rows under a key of its own', async () => {
    const { dealt, channel } = await deal(dataSet('data/users.csv', 'name'), 'a\nb\nc\n');

    const data = await dealt();

    expect(data).toEqual([
      { 'data/users.csv': 'bundle/.loadtest-bundle/slices/0/data/users.csv' },
      { 'data/users.csv': 'bundle/.loadtest-bundle/slices/1/data/users.csv' },
    ]);
    expect([...channel.values].map(([, bytes]) => Buffer.from(bytes).toString())).toEqual(['a\nc\n', 'b\n']);
  });

  it.each([
    ['names of its own', dataSet('data/users.csv', 'name,age'), ['head\nb\n', 'a\n']],
    ['no names', dataSet('data/users.csv'), ['head\na\n', 'head\nb\n']],
    ['no names, and the path from ~/', dataSet('~/data/users.csv'), ['head\na\n', 'head\nb\n']],
    ['no names, and a path by detours', dataSet('x/../data/users.csv'), ['head\na\n', 'head\nb\n']],
    ['no names, and a path with backslashes', dataSet('data\\users.csv'), ['head\na\n', 'head\nb\n']],
    ['no names, and a path by a default', dataSet('${__P(file,data/users.csv)}'), ['head\na\n', 'head\nb\n']],
    ['no names, and a computed folder', dataSet('${__env(X)}/users.csv'), ['head\na\n', 'head\nb\n']],
    ['no names, but another file whose name ends alike', dataSet('data/old-users.csv'), ['head\nb\n', 'a\n']],
    ['no names, but a file of the same name elsewhere', dataSet('old/users.csv'), ['head\nb\n', 'a\n']],
    [
      'names of its own and skips the first line',
      dataSet('data/users.csv', 'name').replace('</CSVDataSet>', `${skipping}</CSVDataSet>`),
      ['head\na\n', 'head\nb\n'],
    ],
  ])('repeats the first line as a header or not, when the data set has %s', async (_what, elements, expected) => {
    expect(await (await deal(elements, 'head\na\nb\n')).slices()).toEqual(expected);
  });

  it('finds a file by a property that the run gives', async () => {
    const spec = { properties: { file: 'data/users.csv' } };

    expect(await (await deal(dataSet('${__P(file)}'), 'head\na\nb\n', spec)).slices()).toEqual([
      'head\na\n',
      'head\nb\n',
    ]);
  });

  it('says in a sentence that a slice cannot be written', async () => {
    const { channel, dealt } = await deal(dataSet('data/users.csv', 'name'), 'a\nb\n');
    channel.fail('put', 1);

    await expect(dealt()).rejects.toBeInstanceOf(StartError);
  });
});

describe('judging rows', () => {
  const rows = (count: number) => 'row\n'.repeat(count);

  it.each([
    ['two rows for two workers', rows(2), false, []],
    [
      'one row for two workers',
      rows(1),
      false,
      [`data: ${FILE} has 1 rows, but each of the 2 workers needs at least one row. Add rows or ask for less.`],
    ],
    ['a row for each user', rows(8), true, []],
    [
      'too few for users that need one each',
      rows(7),
      true,
      [`data: ${FILE} has 7 rows, but unique: true needs one row for each of the 8 users. Add rows or ask for less.`],
    ],
    ['nothing at all', '', false, [expect.stringContaining('has 0 rows')]],
    [
      'a quote that is never closed',
      'a\n"b\nc\n',
      false,
      [expect.stringMatching(`^data: ${FILE}: The quote .* line 2`)],
    ],
  ])('of a file with %s', async (_what, text, unique, faults) => {
    expect((await deal(dataSet('data/users.csv', 'name'), text, {}, unique)).faults()).toEqual(faults);
  });

  it.each([
    [6, [expect.stringContaining('a worker with 4 users would get 3 of them')]],
    [7, []],
  ])('gives %s rows to workers whose groups leave them with 4 and 2 users', async (count, faults) => {
    const load = { ...sceneSpec().load, users: { kind: 'groups', groups: { a: 3, b: 3 } } } as const;

    expect((await deal(dataSet('data/users.csv', 'name'), rows(count), { load }, true)).faults()).toEqual(faults);
  });

  it('does not count the header', async () => {
    expect((await deal(dataSet('data/users.csv'), rows(2))).faults()).toEqual([expect.stringContaining('has 1 rows')]);
  });
});
