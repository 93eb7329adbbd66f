import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePlan } from '../../../src/core/jmx/judge-plan.ts';
import { parameterisePlan } from '../../../src/core/jmx/parameterise-plan.ts';
import type { PlanFacts } from '../../../src/core/jmx/plan-facts.ts';
import { readPlanFacts } from '../../../src/core/jmx/read-plan-facts.ts';
import { applyEdits } from '../../../src/core/jmx/text-edit.ts';
import { loadGroups, usersWords } from '../../../src/core/jmx/users-words.ts';
import { runSpec } from './run-spec.ts';
import { element, factsOfText, planText, request, threadGroup } from './plan-text.ts';

const project = join(import.meta.dirname, '../../..');
const plans = [
  '__tests__/fixtures/jmx/fragments.jmx',
  '__tests__/fixtures/jmx/plugin-groups.jmx',
  '__tests__/fixtures/jmx/shop.jmx',
  '__tests__/fixtures/plans/missing-plugin.jmx',
  '__tests__/fixtures/plans/three-groups.jmx',
  '__tests__/fixtures/rich-plan/rich.jmx',
  '__tests__/fixtures/two-groups/plan.jmx',
  'bench/loopback.jmx',
  'examples/shop/shop.jmx',
];

function parameterised(text: string, names: Readonly<Record<string, string>> = {}) {
  const { edits, notes } = parameterisePlan(text, factsOfText(text), names);
  return { text: applyEdits(text, edits), notes, edits };
}

/** Faults about words under `load:` that the plan does not read, with users as the plan's groups take them. */
function unreadFaults(facts: PlanFacts): readonly string[] {
  const words = usersWords(loadGroups(facts.groups), {});
  const names = Object.fromEntries([...words.values()].map(({ word, property }) => [word, property ?? word]));
  const groups = Object.fromEntries([...words.values()].map(({ word }) => [word.replace(/^users\./, ''), 100]));
  const users =
    [...words.values()][0]?.word === 'users'
      ? ({ kind: 'total', users: 400 } as const)
      : ({ kind: 'groups', groups } as const);
  return judgePlan(facts, runSpec({ load: { users, names } }), () => true).faults.filter((fault) =>
    fault.startsWith('load.'),
  );
}

const group = (users: string, rest: Readonly<Record<string, string>> = {}, name = 'Shoppers') =>
  element('ThreadGroup', name, {
    'ThreadGroup.num_threads': users,
    'ThreadGroup.ramp_time': '10',
    'ThreadGroup.duration': '300',
    ...rest,
  });

describe('a parameterised plan', () => {
  it.each(plans)('of %s takes the load, and a second time changes nothing', (path) => {
    const text = readFileSync(join(project, path), 'utf8');
    const factsNow = (of: string) =>
      readPlanFacts({ path, bytes: Buffer.from(of) }, (beside) => {
        try {
          return readFileSync(join(project, path, '..', beside));
        } catch {
          return null;
        }
      });

    const once = applyEdits(text, parameterisePlan(text, factsNow(text), {}).edits);

    expect(unreadFaults(factsNow(once))).toEqual([]);
    expect(parameterisePlan(once, factsNow(once), {}).edits).toEqual([]);
  });

  it('keeps every number as the default and changes no other character', () => {
    const before = planText(group('50') + request('Home', { domain: 'shop.test' }));

    const { text } = parameterised(before);

    expect(text).toBe(
      before
        .replace('num_threads">50<', 'num_threads">${__P(users,50)}<')
        .replace('ramp_time">10<', 'ramp_time">${__P(rampUp,10)}<')
        .replace(
          'duration">300</stringProp>',
          'duration">${__P(duration,300)}</stringProp><boolProp name="ThreadGroup.scheduler">true</boolProp>',
        ),
    );
  });

  it.each([
    ['a number', '50', '${__P(users,50)}'],
    ['a number among blanks', ' 50 ', '${__P(users,50)}'],
    ['nothing', '', '${__P(users,1)}'],
    ['a variable', '${COUNT}', '${__P(users,${COUNT})}'],
    ['a function', '${__intSum(1,2)}', '${__P(users,${__intSum(1,2)})}'],
  ])('reads users where %s stood', (_what, present, expected) => {
    const { text } = parameterised(planText(group(present), { COUNT: '7' }));

    expect(text).toContain(`num_threads">${expected}<`);
    expect(factsOfText(text).groups[0]?.users?.properties).toEqual(['users']);
  });

  it.each(['${A}${B}', '5) and more', '${__P(a,1)}0'])('says that %s cannot be a default', (present) => {
    const other = present.includes('__P') ? group('${__P(a,1)}0', {}, 'Second') : '';
    const { text, notes } = parameterised(planText(group(present) + other));

    if (other === '') {
      expect(text).toContain(`num_threads">${present}<`);
      expect(notes.join()).toContain('cannot be a default');
    } else {
      // Both read one property, so each gets its own with the number that the expression made.
      expect(text).toContain('${__P(users.Shoppers,10)}');
      expect(text).toContain('${__P(users.Second,10)}');
    }
  });

  it('gives each of several groups users of its own', () => {
    const { text } = parameterised(
      planText(
        group('3', {}, 'Browse') + group('${__P(users,4)}', {}, 'A, (b)') + group('${__P(users,5)}', {}, 'A, (b)'),
      ),
    );

    expect([...text.matchAll(/num_threads">([^<]*)</g)].map((match) => match[1])).toEqual([
      '${__P(users.Browse,3)}',
      '${__P(users.A- -b,4)}',
      '${__P(users.A- -b-2,5)}',
    ]);
  });

  it('leaves a plan that has its total in one of its groups', () => {
    const before = planText(group('3', {}, 'Background') + group('${__P(users,4)}', {}, 'Load'));

    const { text, notes } = parameterised(before);

    expect(text).toContain('num_threads">3<');
    expect(notes.join()).toMatch(/"Background".*keeps its own number of users/);
  });

  it('leaves a number that is read under another name, and says the line for it', () => {
    const { text, notes } = parameterised(planText(group('${__P(threads,4)}')));

    expect(text).toContain('num_threads">${__P(threads,4)}<');
    expect(notes).toEqual([
      'The plan reads the property "threads" for users: write load.names: { "users": "threads" }.',
    ]);
  });

  it('writes the names of the configuration', () => {
    const { text } = parameterised(planText(group('4')), { users: 'threads', rampUp: 'ramp_s', duration: 'test_s' });

    expect(text).toMatch(/__P\(threads,4\)[^]*__P\(ramp_s,10\)[^]*__P\(test_s,300\)/);
  });

  it('turns numbers and switches into the forms that JMeter takes', () => {
    const before = planText(
      '<ThreadGroup testname="G"><intProp name="ThreadGroup.num_threads">5</intProp><longProp name="ThreadGroup.duration">0</longProp>' +
        '<boolProp name="ThreadGroup.scheduler">false</boolProp><elementProp name="ThreadGroup.main_controller" elementType="LoopController">' +
        '<intProp name="LoopController.loops">3</intProp></elementProp></ThreadGroup><hashTree/>',
    );

    const { text, notes } = parameterised(before);

    expect(text).toContain(
      '<ThreadGroup testname="G"><stringProp name="ThreadGroup.num_threads">${__P(users,5)}</stringProp><stringProp name="ThreadGroup.duration">${__P(duration,60)}</stringProp>' +
        '<boolProp name="ThreadGroup.scheduler">true</boolProp><elementProp name="ThreadGroup.main_controller" elementType="LoopController">' +
        '<intProp name="LoopController.loops">-1</intProp></elementProp><stringProp name="ThreadGroup.ramp_time">${__P(rampUp,0)}</stringProp></ThreadGroup>',
    );
    expect(notes.join()).toContain('ended by its loops (3)');
  });

  it('adds what is missing on lines of their own, with the line ends of the file', () => {
    const before = planText(
      '  <ThreadGroup testname="G">\r\n    <stringProp name="ThreadGroup.ramp_time"/>\r\n  </ThreadGroup><hashTree/>',
    );

    const { text } = parameterised(before);

    expect(text).toContain(
      '  <ThreadGroup testname="G">\r\n    <stringProp name="ThreadGroup.ramp_time">${__P(rampUp,0)}</stringProp>\r\n' +
        '    <stringProp name="ThreadGroup.num_threads">${__P(users,1)}</stringProp>\r\n' +
        '    <stringProp name="ThreadGroup.duration">${__P(duration,60)}</stringProp>\r\n' +
        '    <boolProp name="ThreadGroup.scheduler">true</boolProp>\r\n  </ThreadGroup>',
    );
  });

  it.each(['<ThreadGroup testname="G"/>', '<ThreadGroup testname="G"></ThreadGroup>', '<ThreadGroup testname="G" />'])(
    'fills %s',
    (empty) => {
      const { text } = parameterised(planText(`${empty}<hashTree/>`));

      expect(factsOfText(text).groups[0]).toMatchObject({
        users: { properties: ['users'] },
        durationSec: { properties: ['duration'] },
      });
    },
  );

  it('leaves disabled, setUp and tearDown groups alone', () => {
    const before = planText(
      '<ThreadGroup testname="Off" enabled="false"><stringProp name="ThreadGroup.num_threads">5</stringProp></ThreadGroup><hashTree/>' +
        element('SetupThreadGroup', 'S', { 'ThreadGroup.num_threads': '1' }) +
        element('PostThreadGroup', 'P', { 'ThreadGroup.num_threads': '1' }),
    );

    expect(parameterised(before).edits).toEqual([]);
  });
});

describe('a plugin group', () => {
  const fields = (text: string): unknown =>
    Object.fromEntries(
      [...text.matchAll(/<stringProp name="(\w[\w ]*)">([^<]*)</g)].map((match) => [match[1], match[2]]),
    );

  it('that counts in minutes counts in seconds afterwards, with the same times', () => {
    const { text } = parameterised(
      planText(element('ConcurrencyThreadGroup', 'C', { TargetLevel: '40', RampUp: '2', Hold: '0.5', Unit: 'M' })),
    );

    expect(fields(text)).toEqual({
      TargetLevel: '${__P(users,40)}',
      RampUp: '${__P(rampUp,120)}',
      Hold: '${__P(duration,30)}',
      Unit: 'S',
    });
  });

  it('in minutes with expressions is said', () => {
    const { text, notes } = parameterised(
      planText(element('ConcurrencyThreadGroup', 'C', { TargetLevel: '40', RampUp: '${R}', Hold: '1', Unit: 'M' })),
    );

    expect(fields(text)).toMatchObject({ TargetLevel: '${__P(users,40)}', RampUp: '${R}', Hold: '1', Unit: 'M' });
    expect(notes.join()).toContain('set its time unit to seconds');
  });

  it('of arrivals reads the rate, per second', () => {
    const { text } = parameterised(
      planText(element('ArrivalsThreadGroup', 'A', { TargetLevel: '90', RampUp: '1', Hold: '2', Unit: 'M' })),
    );

    expect(fields(text)).toMatchObject({ TargetLevel: '${__P(rate,1.5)}', RampUp: '${__P(rampUp,60)}', Unit: 'S' });
  });

  it('of one row is a number in each cell, of several rows it is said', () => {
    const row = (users: string) =>
      `<collectionProp name="1">${[users, '0', '20', '60', '10'].map((cell) => `<stringProp name="a">${cell}</stringProp>`).join('')}</collectionProp>`;
    const ultimate = (rows: string) =>
      planText(
        `<kg.apc.UltimateThreadGroup testname="U"><collectionProp name="ultimatethreadgroupdata">${rows}</collectionProp></kg.apc.UltimateThreadGroup><hashTree/>`,
      );

    expect(parameterised(ultimate(row('30'))).text).toBe(
      ultimate(row('${__P(users,30)}').replace('>20<', '>${__P(rampUp,20)}<').replace('>60<', '>${__P(duration,60)}<')),
    );
    expect(parameterised(ultimate(row('30') + row('4')))).toMatchObject({
      edits: [],
      notes: [expect.stringContaining('2 rows')],
    });
  });

  it.each(['OpenModelThreadGroup', 'FreeFormArrivalsThreadGroup'])('%s is said to follow a schedule', (name) => {
    expect(parameterised(planText(element(name, 'S')))).toMatchObject({
      edits: [],
      notes: [expect.stringContaining('follows a schedule')],
    });
  });

  it('that nobody knows is edited as far as it looks like an ordinary one', () => {
    const { text, notes } = parameterised(
      planText(element('com.example.NightThreadGroup', 'N', { 'ThreadGroup.num_threads': '9' })),
    );

    expect(text).toContain('num_threads">${__P(users,9)}<');
    expect(text).not.toContain('scheduler');
    expect(notes.join()).toContain('a plugin that is not known here');
  });
});

it('groups of a plan are found in modules and fragments as the facts list them', () => {
  const before = planText(
    element('TestFragmentController', 'F', {}, threadGroup('Inside', '2', '')) + threadGroup('Outside', '3', ''),
  );

  expect(parameterised(before).text).toContain('num_threads">${__P(users.Outside,3)}<');
});
