import { expect, it } from '@jest/globals';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { filesRunStore } from '../../src/adapters/files/run-store.ts';
import { runRecord } from '../contracts/run-store.contract.ts';
import { labelRecord, loadRecord } from '../core/verdict/judge-records.ts';
import { runCli } from './support/cli.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

function runOf(run: string, startedAtMs: number, p95Ms: number): RunRecord {
  const loads = [loadRecord({ run, labels: [labelRecord('Pay', p95Ms)] })];
  return { ...runRecord(run, startedAtMs), loads };
}

it('lists, compares and explains the runs of a results folder', async () => {
  const { dir } = scene.current;
  const store = filesRunStore(`${dir}/.loadtest`);
  await store.save(runOf('shop-20260115T120000-abc123', 1_000, 200));
  await store.save(runOf('shop-20260115T130000-abc124', 2_000, 280));
  const cli = (...args: string[]) => runCli(args, { cwd: dir });

  const history = await cli('history', '--label', 'Pay');
  const compared = await cli('compare', 'shop-20260115T120000-abc123', '.loadtest/runs/shop-20260115T130000-abc124');
  const explained = await cli('explain', 'shop-20260115T130000-abc124');

  expect(history).toMatchObject({ code: 0, err: '' });
  expect(history.out.match(/(200|280) ms/g)).toEqual(['280 ms', '200 ms']);
  expect(compared).toMatchObject({ code: 0, err: '' });
  expect(compared.out).toMatch(/p95 response time of "Pay" +200 ms +280 ms +40 % slower/);
  expect(explained).toMatchObject({ code: 0, err: '' });
  expect(explained.out).toContain('PASS  All checks hold.');
});

it('says in one sentence that there is no such run, and exits 2', async () => {
  const { code, out, err } = await runCli(['explain', 'shop-9'], { cwd: scene.current.dir });

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Run shop-9: there is no such run in [^\n]*\n$/);
});
