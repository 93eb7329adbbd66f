import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jobSummary } from '../../../src/adapters/github/job-summary.ts';
import { failed, passed, reportOf, running } from '../../core/render/report-records.ts';

const never = new AbortController().signal;
const MAX_BYTES = 1_048_576;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'job-summary-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('jobSummary', () => {
  it('appends the result to what stands there, and nothing before the end', async () => {
    const file = join(folder, 'appended.md');
    await writeFile(file, 'earlier\n');
    const publisher = jobSummary({ file });

    const announced = await publisher.announce(running, never);
    const atStart = await readFile(file, 'utf8');
    const published = await publisher.publish(reportOf(failed), never);

    const text = await readFile(file, 'utf8');
    expect([announced, published]).toEqual(Array(2).fill({ findings: [], outputs: {} }));
    expect(atStart).toBe('earlier\n');
    expect(text).toMatch(/^earlier\n### .*checkout.*checks failed/);
  });

  it('creates the file', async () => {
    const file = join(folder, 'new.md');

    await jobSummary({ file }).publish(reportOf(passed), never);

    expect(await readFile(file, 'utf8')).toContain('checkout');
  });

  it('leaves the whole summary below what GitHub shows', async () => {
    const file = join(folder, 'nearly-full.md');
    await writeFile(file, `${'x'.repeat(MAX_BYTES - 1_500)}\n`);

    const { findings } = await jobSummary({ file }).publish(reportOf(failed), never);

    const bytes = (await readFile(file)).length;
    expect(findings).toEqual([]);
    expect(bytes).toBeGreaterThan(MAX_BYTES - 1_500);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('does not cost what others wrote when no room is left', async () => {
    const file = join(folder, 'full.md');
    await writeFile(file, 'x'.repeat(MAX_BYTES));

    const { findings } = await jobSummary({ file }).publish(reportOf(failed), never);

    expect(findings).toMatchObject([
      { severity: 'warning', text: expect.stringContaining('No room is left') as unknown as string },
    ]);
    expect(await readFile(file)).toHaveLength(MAX_BYTES);
  });

  it.each([
    [
      'no file is named',
      undefined,
      /^The job summary was not written\. The runner names no file for it in GITHUB_STEP_SUMMARY\. /,
    ],
    ['the name is empty', '', /names no file/],
    ['the folder is missing', '/nowhere/summary.md', /ENOENT.*\/nowhere\/summary\.md/],
    ['it is a folder', tmpdir(), /EISDIR/],
  ])('is one warning when %s', async (_what, file, text) => {
    const { findings, outputs } = await jobSummary({ file }).publish(reportOf(passed), never);

    expect(findings).toMatchObject([{ severity: 'warning', text: expect.stringMatching(text) as unknown as string }]);
    expect(outputs).toEqual({});
  });
});
