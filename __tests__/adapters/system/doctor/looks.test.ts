import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askServer } from '../../../../src/adapters/system/doctor/ask-server.ts';
import { lookAtSpace } from '../../../../src/adapters/system/doctor/folder-space.ts';
import { lookAtHistory } from '../../../../src/adapters/system/doctor/git-history.ts';
import { lookAtLoopback } from '../../../../src/adapters/system/doctor/loopback.ts';
import { serve } from '../../../fixtures/loopback-http.ts';

const never = new AbortController().signal;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a question to a server', () => {
  it('brings status, headers and the local times around it', async () => {
    await using server = await serve(() => ({
      status: 301,
      headers: { location: 'http://elsewhere.test/', 'x-a': 'b' },
    }));
    let time = 100;

    const answer = await askServer(`${server.url}/path`, { 'x-mine': 'yes' }, () => (time += 1), never);

    expect(answer).toMatchObject({ status: 301, sentAtMs: 101, receivedAtMs: 102, headers: { 'x-a': 'b' } });
    expect(Date.parse(answer.headers['date'] ?? '')).toBeGreaterThan(0);
    expect(server.asked).toEqual(['/path']);
    expect(server.headers[0]).toMatchObject({ 'x-mine': 'yes' });
  });

  it('rejects without an answer, and when it is ended', async () => {
    await using server = await serve(() => null);

    await expect(askServer('http://127.0.0.1:1/', {}, () => 0, never)).rejects.toThrow(/ECONNREFUSED|bad port/);
    await expect(askServer(server.url, {}, () => 0, AbortSignal.timeout(20))).rejects.toThrow();
  });
});

describe('a folder', () => {
  it('that is not there yet is judged by the one above it, and nothing stays behind', async () => {
    const look = await lookAtSpace(join(folder, 'not', 'there'));

    expect(look).toMatchObject({ folder, fault: null });
    expect(look.freeBytes).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that cannot be written to has a fault', async () => {
    expect((await lookAtSpace('/proc/1')).fault).not.toBeNull();
  });
});

it('loopback works here', async () => {
  expect(await lookAtLoopback(never)).toEqual({ fault: null, freePorts: expect.any(Number) });
});

describe('the history', () => {
  const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.test', ...args], {
      cwd: folder,
      env,
      stdio: 'pipe',
    });

  it('is none outside of a repository', async () => {
    expect(await lookAtHistory(folder, { ...env, GIT_CEILING_DIRECTORIES: folder }, never)).toBe('none');
  });

  it('is whole in a repository, and shallow in a shallow clone', async () => {
    git('init', '-q', 'whole');
    git('-C', 'whole', 'commit', '-q', '--allow-empty', '-m', 'one');
    git('-C', 'whole', 'commit', '-q', '--allow-empty', '-m', 'two');
    git('clone', '-q', '--depth', '1', `file://${folder}/whole`, 'shallow');

    expect(await lookAtHistory(join(folder, 'whole'), env, never)).toBe('whole');
    expect(await lookAtHistory(join(folder, 'shallow'), env, never)).toBe('shallow');
  });

  it('is unknown without git', async () => {
    expect(await lookAtHistory(folder, { PATH: '/nonexistent', HOME: '' }, never)).toBe('unknown');
  });
});
