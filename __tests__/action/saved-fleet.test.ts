import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPostPhase, markPostPhase } from '../../src/action/phase.ts';
import { savedFleet } from '../../src/action/saved-fleet.ts';
import { shellState } from '../../src/action/shell-state.ts';
import type { SavedState } from '../../src/ports/run-state.ts';
import { readFileCommands } from '../e2e/support/file-commands.ts';

const ref = { v: 1, kind: 'local', fleetId: 'shop-981-1-abc123-f1', channel: '/r/channel' } as const;
const state: SavedState = { v: 1, runId: 'shop-981-1-abc123', phase: 'steady', fleet: ref, controllerPid: 7 };

describe('what the post phase finds', () => {
  it('is the fleet that the main phase saved', () => {
    expect(savedFleet(JSON.stringify(state))).toEqual({ kind: 'fleet', ref });
  });

  it.each([
    ['none', undefined, /Nothing to clean up: the main phase ended before/],
    ['empty', '', /Nothing to clean up: the main phase ended before/],
    ['without a fleet', JSON.stringify({ ...state, fleet: null }), /Nothing to clean up: no fleet was created/],
    ['not JSON', '{"v":1,"run', /not JSON[^]*command: cleanup/],
    ['of another version', JSON.stringify({ ...state, v: 2 }), /the version 2, 1 expected[^]*command: cleanup/],
    ['without a version', '{}', /the version none, 1 expected/],
    ['a list', '[]', /the version none/],
    ['null', 'null', /the version none/],
    ['without the word fleet', '{"v":1}', /names no fleet/],
    ['of a fleet elsewhere', JSON.stringify({ ...state, fleet: { ...ref, kind: 'aws' } }), /names no fleet/],
    [
      'with an id that leads out',
      JSON.stringify({ ...state, fleet: { ...ref, fleetId: '../../x' } }),
      /names no fleet/,
    ],
  ])('may be %s: one sentence', (_, text, sentence) => {
    const found = savedFleet(text);

    expect(found).toEqual({ kind: 'nothing', text: expect.stringMatching(sentence) });
  });
});

describe('the state that survives the main phase', () => {
  function temporary() {
    const dir = mkdtempSync(join(tmpdir(), 'state-'));
    return {
      file: join(dir, 'state'),
      [Symbol.dispose]: () => {
        rmSync(dir, { recursive: true });
      },
    };
  }

  it('is the last that was saved, and tells the next start that it is the post phase', async () => {
    using folder = temporary();
    const env = { GITHUB_STATE: folder.file };

    markPostPhase(env);
    const states = shellState(env);
    await states.save({ ...state, phase: 'preflight', fleet: null });
    await states.save(state);

    const saved = readFileCommands(folder.file);
    expect(savedFleet(saved['run'])).toEqual({ kind: 'fleet', ref });
    expect(isPostPhase({ STATE_post: saved['post'] })).toBe(true);
    expect(isPostPhase({ STATE_run: '' })).toBe(true);
    expect(isPostPhase({})).toBe(false);
  });

  it.each([
    ['no file is named', {}],
    ['the file cannot be written', { GITHUB_STATE: '/nowhere/at/all' }],
  ])('cannot be saved when %s, and says so before anything is created', async (_, env) => {
    markPostPhase(env);

    await expect(shellState(env).save(state)).rejects.toThrow(/GITHUB_STATE|nowhere/);
  });
});
