import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filesPublisher } from '../../../src/adapters/files/summary-publisher.ts';
import { renderSummary } from '../../../src/core/render/summary.ts';
import type { RunningReport } from '../../../src/core/render/run-report.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { sceneIdentity } from '../../stages/run-scene.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'summary-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const report = { record: runRecord('shop-1', 1_000), context: sceneIdentity.report };
const signal = new AbortController().signal;

describe('the summary of a run as a file', () => {
  it('lies beside the record, and its place is an output', async () => {
    const published = await filesPublisher(dir).publish(report, signal);

    const file = join(dir, 'runs/shop-1/summary.md');
    expect(published).toEqual({ findings: [], outputs: { 'summary-path': file } });
    expect(readFileSync(file, 'utf8')).toBe(renderSummary(report));
  });

  it('that cannot be written is one warning, and no output', async () => {
    writeFileSync(join(dir, 'runs'), 'in the way');

    const { findings, outputs } = await filesPublisher(dir).publish(report, signal);

    expect(outputs).toEqual({});
    expect(findings).toMatchObject([{ kind: 'store', severity: 'warning' }]);
    expect(findings[0]?.text).toContain(join(dir, 'runs/shop-1/summary.md'));
  });

  it('is not written while the run goes on', async () => {
    expect(await filesPublisher(dir).announce({} as RunningReport, signal)).toEqual({ findings: [], outputs: {} });
  });
});
