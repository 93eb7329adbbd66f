import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintWorkflows } from '../../scripts/checks/workflows-part.ts';
import { projectDir } from './support/cli.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loadtest-lint-'));
  for (const part of ['.github', 'examples', 'action.yml', 'dist']) {
    cpSync(join(projectDir, part), join(root, part), { recursive: true });
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = change(readFileSync(path, 'utf8'));
  expect(text).not.toBe(readFileSync(path, 'utf8'));
  writeFileSync(path, text);
}

describe('the check of workflows and examples', () => {
  it('finds nothing in those that are here', async () => {
    expect(await lintWorkflows(root)).toBe('');
  });

  it('names the example and the line of an input that the action does not have', async () => {
    edit('examples/nightly.yml', (text) => text.replace('config:', 'configuration:'));

    expect(await lintWorkflows(root)).toMatch(
      /example-nightly\.yml:\d+:\d+: input "configuration" is not defined in action/,
    );
  });

  it('finds a fault in our own workflows', async () => {
    edit('.github/workflows/loadtest.yml', (text) => text.replace('steps.gate.outputs', 'steps.gates.outputs'));

    expect(await lintWorkflows(root)).toMatch(/workflows\/loadtest\.yml:\d+:\d+: property "gates" is not defined/);
  });

  it('finds an output that the action does not have', async () => {
    edit('examples/pull-request.yml', (text) => text.replace('outputs.verdict', 'outputs.verdicts'));

    expect(await lintWorkflows(root)).toMatch(/example-pull-request\.yml:\d+:\d+: property "verdicts" is not defined/);
  });
});
