import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './support/cli.ts';
import { expectExit } from './support/expect-exit.ts';
import { runJmeter } from './support/jmeter.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const all = scenes();

/** A plan as people have it: numbers and an address of its own, no scheduler, few loops. */
const literalPlan = (port: number) =>
  simplePlan()
    .replace('${__P(users)}', '3')
    .replace('${__P(rampUp)}', '0')
    .replace(
      '<boolProp name="ThreadGroup.scheduler">true</boolProp>',
      '<boolProp name="ThreadGroup.scheduler">false</boolProp>',
    )
    .replace(
      '<stringProp name="ThreadGroup.duration">${__P(duration)}</stringProp>',
      '<stringProp name="ThreadGroup.duration"></stringProp>',
    )
    .replace(
      '<intProp name="LoopController.loops">-1</intProp>',
      '<stringProp name="LoopController.loops">2</stringProp>',
    )
    .replace('${__P(targetHost)}', '127.0.0.1')
    .replace('${__P(targetPort)}', String(port))
    .replace('${__P(targetProtocol)}', 'http');

it('leads from a plan with numbers of its own to a configuration that validates, and to a plan that takes a load', async () => {
  const { dir } = all.current;
  const plan = all.current.write('plan.jmx', literalPlan(8080));
  const cli = (...args: readonly string[]) => runCli(args, { cwd: dir });

  expectExit(await cli('init', 'plan.jmx'), 0);
  const validated = await cli('validate');
  expectExit(validated, 0);
  expect(validated.out).toContain('3 users on 1 worker');
  expect((await cli('init', 'plan.jmx')).code).toBe(2);

  const shown = await cli('parameterise', 'plan.jmx', '--target');
  expect(shown).toMatchObject({ code: 0, err: expect.stringContaining('Nothing is written') });
  expect(shown.out).toContain('+        <stringProp name="ThreadGroup.num_threads">${__P(users,3)}</stringProp>');
  expect(readFileSync(plan, 'utf8')).toBe(literalPlan(8080));

  expect((await cli('parameterise', 'plan.jmx', '--target', '--write')).code).toBe(0);
  expectExit(await cli('init', 'plan.jmx', '--force'), 0);
  expect(readFileSync(join(dir, 'loadtest.yml'), 'utf8')).toContain('  users: 3 # the default of the plan');
  expectExit(await cli('validate', '--users', '40'), 0);
});

it('edits a plan so that JMeter itself runs it with the users, the time and the target that it is given', async () => {
  await using server = await startServer();
  const { dir } = all.current;
  all.current.write('plan.jmx', literalPlan(1));
  expect((await runCli(['parameterise', 'plan.jmx', '--target', '--write'], { cwd: dir })).code).toBe(0);

  const given = ['-Jusers=2', '-JrampUp=0', '-Jduration=10', `-JtargetPort=${server.port}`];
  await runJmeter(['-n', '-t', 'plan.jmx', '-l', 'rows.csv', '-j', 'jmeter.log', ...given], dir);

  const [head = '', ...rows] = readFileSync(join(dir, 'rows.csv'), 'utf8').trim().split('\n');
  const column = head.split(',').indexOf('allThreads');
  // More than the two loops of each user that the plan had.
  expect(rows.length).toBeGreaterThan(20);
  expect(Math.max(...rows.map((row) => Number(row.split(',')[column])))).toBe(2);
  expect(server.requests.get('/')).toBe(rows.length);
});

it('doctor says what it finds, and exits 0 where a run can be made', async () => {
  const found = await runCli(['doctor'], { cwd: all.current.dir });

  expectExit(found, 0);
  expect(found.out).toMatch(/^good +Java +\d/m);
  expect(found.out).toMatch(/^good +JMeter +5\.6\.3 \(/m);
  expect(found.out).toMatch(/^A run can be made/m);
});
