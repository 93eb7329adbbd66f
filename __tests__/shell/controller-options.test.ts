import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { controllerOptions } from '../../src/shell/controller-options.ts';
import { recordingLog } from '../fakes/recording-log.ts';

const log = recordingLog();

describe('where the parts of the program lie', () => {
  it('finds the agent in the source tree', () => {
    const { agentFile } = controllerOptions(log, {});

    expect(agentFile).toMatch(/\/src\/agent\/main\.ts$/);
    expect(existsSync(agentFile)).toBe(true);
  });

  it.each(['/opt/loadtest/dist/cli/index.js', '/opt/loadtest/dist/cli/411.index.js'])(
    'finds the agent’s bundle beside the bundle %s',
    (programFile) => {
      expect(controllerOptions(log, {}, programFile).agentFile).toBe('/opt/loadtest/dist/agent/index.js');
    },
  );

  it.each([
    [{ XDG_CACHE_HOME: '/cache', HOME: '/home/ann' }, '/cache/loadtest-action/jmeter'],
    [{ HOME: '/home/ann' }, '/home/ann/.cache/loadtest-action/jmeter'],
    [{}, '/tmp/.cache/loadtest-action/jmeter'],
  ])('keeps JMeter in the cache that %j names', (env, cacheDir) => {
    expect(controllerOptions(log, env).cacheDir).toBe(cacheDir);
  });

  it('hands the log and the environment on', () => {
    const env = { A: '1' };

    expect(controllerOptions(log, env)).toMatchObject({ log, env });
  });
});
