import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { configSchema } from '../../src/inputs/config-schema.ts';
import { runCli } from '../../src/cli/program.ts';
import { goodPlan } from '../stages/run-scene.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'program-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(dir, { recursive: true });
});

/** Runs one command line in this process. */
async function cli(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const exitCode = await runCli(['node', 'loadtest-action', ...args], {});
  jest.restoreAllMocks();
  return { exitCode, out: out.join(''), err: err.join('') };
}

function config(more = ''): string {
  const file = join(dir, 'loadtest.yml');
  writeFileSync(join(dir, 'plan.jmx'), goodPlan);
  writeFileSync(
    file,
    `name: shop\nplan: plan.jmx\nload: { users: 4, rampUp: 1s, duration: 20s }\n` +
      `target: { hosts: [shop.test] }\nprovider: { kind: local, workers: 2 }\nchecks: ['error_rate < 1%']\n${more}`,
  );
  return file;
}

describe('the command line', () => {
  it.each([
    ['an unknown command', ['launch'], /unknown command 'launch'/],
    ['an unknown option', ['report', '--fast', 'x.jtl'], /unknown option '--fast'/],
    ['an option without its value', ['run', '--config'], /argument missing/],
    ['a value that is none of the choices', ['report', '--format', 'xml', 'x.jtl'], /text, json/],
    ['a missing argument', ['report'], /missing required argument 'file'/],
    ['an argument too many', ['schema', 'x'], /too many arguments/],
  ])('answers %s with exit 2 and the way to help', async (_what, args, sentence) => {
    const { exitCode, out, err } = await cli(...args);

    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toContain('--help');
  });

  it('shows its commands and exits 2 without one', async () => {
    const { exitCode, err } = await cli();

    expect(exitCode).toBe(2);
    expect(err).toMatch(/run \[options\][^]*validate[^]*report[^]*schema/);
  });

  it.each([
    [['--help'], /Commands:/],
    [['run', '--help'], /--results-dir/],
    [['report', '--help'], /--format/],
  ])('%j exits 0', async (args, text) => {
    const { exitCode, out } = await cli(...args);

    expect(exitCode).toBe(0);
    expect(out).toMatch(text);
    expect(out).not.toContain('--timings');
  });

  it('schema prints the JSON Schema', async () => {
    const { exitCode, out } = await cli('schema');

    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(configSchema())));
  });

  it('report exits as its command does', async () => {
    const { exitCode, err } = await cli('report', join(dir, 'none.jtl'));

    expect(exitCode).toBe(2);
    expect(err).toContain('There is no such file');
  });

  it('validate says what would be run, and makes nothing', async () => {
    const { exitCode, out } = await cli('validate', '--config', config(), '--users', '6');

    expect(exitCode).toBe(0);
    expect(out).toContain('shop: 6 users on 2 workers for 20 s, 1 check. The configuration and the plan can be used');
  });

  it.each(['run', 'validate'])('%s tells what is wrong with the plan on stderr, without a stack', async (command) => {
    const file = config();
    writeFileSync(join(dir, 'plan.jmx'), '<jmeterTestPlan');

    const { exitCode, err } = await cli(command, '--config', file);

    expect(exitCode).toBe(2);
    expect(err).toMatch(/^The configuration cannot be used:\n {2}plan\.jmx:1.*\nNo load was started\.\n$/);
  });

  it('tells every fault of the configuration at once', async () => {
    const { exitCode, err } = await cli('validate', '--config', config('cheks: []\n'), '--workers', 'two');

    expect(exitCode).toBe(2);
    expect(err).toMatch(/--workers[^]*cheks|cheks[^]*--workers/);
  });
});
