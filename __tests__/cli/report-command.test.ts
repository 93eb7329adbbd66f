import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { writeJtl } from '../../bench/jtl-generator.ts';
import { reportCommand } from '../../src/cli/report-command.ts';
import type { Report } from '../../src/core/jtl/report-statistics.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/jtl');

/** Per label: count, errors, sum of elapsed, min, max, as Python's csv module reads the file. */
const PYTHON = `
import csv, json, sys
labels = {}
csv.field_size_limit(1 << 24)
with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
    for row in csv.DictReader(file):
        label = labels.setdefault(row['label'], [0, 0, 0, 1 << 60, 0])
        elapsed = int(row['elapsed'])
        label[0] += 1
        label[1] += row['success'] != 'true'
        label[2] += elapsed
        label[3] = min(label[3], elapsed)
        label[4] = max(label[4], elapsed)
json.dump(labels, sys.stdout)
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(file: string, format: 'text' | 'json' = 'json') {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const exitCode = await reportCommand(file, { format }, io);
  return { exitCode, out, err };
}

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function reportOf(file: string): Promise<Report> {
  const { exitCode, out, err } = await run(file);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out) as Report;
}

describe('report', () => {
  it('agrees with Python’s csv module on a file with messages over several lines', async () => {
    const path = join(folder, 'generated.jtl');
    writeJtl(path, { rows: 40_000, labels: 20, seed: 11 });
    const python = spawnSync('python3', ['-c', PYTHON, path], { encoding: 'utf8' });
    expect(python.stderr).toBe('');

    const report = await reportOf(path);

    expect(report).toMatchObject({ rows: 40_000, badRows: 0, transactionRows: 0 });
    const ours = report.labels.map(({ label, count, errors, meanMs, minMs, maxMs }) => {
      return [label, [count, errors, Math.round(meanMs * count), minMs, maxMs]];
    });
    expect(Object.fromEntries(ours)).toEqual(JSON.parse(python.stdout));
    expect(report.total.errors).toBeGreaterThan(300);
  });

  it('reads a torn file of a Windows machine and says what is bad', async () => {
    const report = await reportOf(join(FIXTURES, 'windows-torn.jtl'));

    expect(report).toMatchObject({
      rows: 3,
      badRows: 1,
      transactionRows: 1,
      subResultRows: 0,
      fromMs: 1_760_000_000_100,
      toMs: 1_760_000_000_960,
      total: { count: 3, errors: 1, minMs: 60, maxMs: 640 },
      labels: [
        { label: 'Home', kind: 'sample', count: 2, errors: 0, meanMs: 90 },
        { label: 'Pay; by card', kind: 'sample', count: 1, errors: 1 },
      ],
      transactions: [{ label: 'Buy', kind: 'transaction', count: 1, errors: 1, meanMs: 760 }],
    });
  });

  it('recognises XML by its content, counts nested samples apart and takes a missing end', async () => {
    const report = await reportOf(join(FIXTURES, 'nested.xml.jtl'));

    expect(report).toMatchObject({
      rows: 2,
      badRows: 0,
      transactionRows: 1,
      subResultRows: 1,
      labels: [{ label: 'Home' }, { label: 'Pay & go', errors: 1 }],
      transactions: [{ label: 'Buy' }],
    });
  });

  it('shows a table for people', async () => {
    const { out } = await run(join(FIXTURES, 'windows-torn.jtl'), 'text');

    expect(out.replace(FIXTURES, '')).toBe(
      `/windows-torn.jtl: 3 samples in 860 ms

Samples       count  errors  error %  mean ms  min ms  p50 ms  p90 ms  p95 ms  p99 ms  max ms  per s
Home              2       0        0       90      60      60     120     120     120     120   2.33
Pay; by card      1       1      100      640     640     640     640     640     640     640   1.16
Total             3       1     33.3    273.3      60     120     640     640     640     640   3.49

Transactions  count  errors  error %  mean ms  min ms  p50 ms  p90 ms  p95 ms  p99 ms  max ms  per s
Buy               1       1      100      760     760     760     760     760     760     760   1.16

1 bad row left out: unreadable, or torn where the file ends.
1 transaction row counted apart: their samples are in the first table already.
`,
    );
  });

  it('shows no label that acts as a terminal or runner command, and cuts long ones', async () => {
    const label = `"\u001b[2J::error::x\n::set-output name=a::b ${'x'.repeat(90)}"`;
    const path = written('evil.jtl', `timeStamp,elapsed,label,success\n1760000000000,5,${label},true\n`);

    const { out } = await run(path, 'text');

    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
    expect(out).not.toMatch(/^\s*::/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(140);
  });

  it.each([
    ['is missing', () => join(folder, 'none.jtl'), /There is no such file/],
    ['is a folder', () => folder, /This is a folder/],
    ['is empty', () => written('empty.jtl', ''), /The file is empty/],
    ['has a header alone', () => written('header.jtl', 'timeStamp,elapsed,label,success\n'), /There is no sample/],
    [
      'has times in seconds',
      () => written('s.jtl', 'timeStamp,elapsed,label,success\n1760000000,5,a,true\n'),
      /1 rows? could not be read.*13 digits/,
    ],
    ['is no JTL', () => written('notes.txt', 'Dear all,\nhello\n'), /This is not a JTL/],
    ['is other XML', () => written('page.html', '<html></html>'), /root element is <html>/],
    [
      'is XML without a sample',
      () => written('x.jtl', '<?xml version="1.0"?><testResults></testResults>'),
      /There is no sample/,
    ],
  ])('exits 2 with one sentence when the file %s', async (_what, file, sentence) => {
    const { exitCode, out, err } = await run(file());

    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
