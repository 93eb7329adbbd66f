import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureGoTool } from '../../scripts/go-tools/ensure-go-tool.ts';

const tool = { name: 'tool', module: 'example.com/tool', version: '1.2.3' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loadtest-go-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A go that notes its calls and does this. */
function fakeGo(does: string): string {
  const file = join(folder, 'go');
  writeFileSync(file, `#!/bin/sh\necho "$@" >> '${folder}/calls'\n${does}\n`, { mode: 0o755 });
  return file;
}

function building(version: string): string {
  return `printf '#!/bin/sh\\necho tool version ${version}\\n' > "$GOBIN/tool" && chmod +x "$GOBIN/tool"`;
}

async function ensure(go: string): Promise<{ readonly fault: string | null; readonly said: readonly string[] }> {
  const said: string[] = [];
  const fault = await ensureGoTool(tool, { binDir: join(folder, 'tools/bin'), go, say: (line) => said.push(line) });
  return { fault, said };
}

describe('the set-up of a tool that Go builds', () => {
  it('builds it once, says so, and says nothing when it is there', async () => {
    const go = fakeGo(building('1.2.3'));

    const first = await ensure(go);
    const second = await ensure(go);

    expect(first).toEqual({ fault: null, said: [expect.stringContaining('example.com/tool@v1.2.3')] });
    expect(second).toEqual({ fault: null, said: [] });
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('install example.com/tool@v1.2.3\n');
    expect(readdirSync(join(folder, 'tools'))).toEqual(['bin']);
  });

  it('replaces another version', async () => {
    await ensure(fakeGo(building('1.2.2')));

    expect((await ensure(fakeGo(building('1.2.3')))).fault).toBeNull();
  });

  it('says in one sentence how to get a Go that is missing', async () => {
    const { fault } = await ensure(join(folder, 'no-go'));

    expect(fault).toMatch(/^tool 1\.2\.3 is built with Go, and \S+ cannot be started: install Go 1\.25 or newer .*\.$/);
  });

  it('says why Go could not build it, and leaves nothing behind', async () => {
    const { fault } = await ensure(fakeGo("echo 'go: requires go >= 1.25.0 (running go 1.19)' >&2; exit 1"));

    expect(fault).toContain('requires go >= 1.25.0');
    expect(fault).toContain('install Go 1.25 or newer');
    expect(readdirSync(join(folder, 'tools'))).toEqual(['bin']);
  });

  it('does not take a build that is not the version that was asked for', async () => {
    expect((await ensure(fakeGo(building('9.9.9')))).fault).toContain('does not call itself 1.2.3');
  });
});
