import { describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asRoot } from './support/as-root.ts';
import { runCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();
const url = 'http://127.0.0.1:9';

describe('input that cannot be used', () => {
  it.each([
    { what: 'no configuration', prepare: () => undefined, says: /loadtest\.yml.*no such file/ },
    {
      what: 'malformed YAML',
      prepare: () => scene.current.write('loadtest.yml', 'name: [shop\nplan: x'),
      says: /loadtest\.yml:\d+:\d+/,
    },
    {
      what: 'a missing plan',
      prepare: () => {
        writeConfig(scene.current, { url });
      },
      says: /plan\.jmx/,
    },
    {
      what: 'a malformed plan',
      prepare: () => {
        scene.current.write('plan.jmx', '<jmeterTestPlan><hashTree>');
        writeConfig(scene.current, { url });
      },
      says: /plan\.jmx:1:\d+/,
    },
    {
      what: 'a plan without a sampler',
      prepare: () => {
        scene.current.write('plan.jmx', simplePlan().replaceAll('HTTPSamplerProxy', 'DebugPostProcessor'));
        writeConfig(scene.current, { url });
      },
      says: /sampler/,
    },
    {
      what: 'a plan whose thread groups are all disabled',
      prepare: () => {
        scene.current.write(
          'plan.jmx',
          simplePlan().replace('testname="Visitors"', 'testname="Visitors" enabled="false"'),
        );
        writeConfig(scene.current, { url });
      },
      says: /thread group/,
    },
  ])(
    'exits 2 with one sentence and touches nothing: $what',
    async ({ prepare, says }) => {
      prepare();

      const result = await runCli(['run'], { cwd: scene.current.dir });

      expect(result).toMatchObject({ code: 2, err: expect.stringMatching(says) });
      expect(result.err).not.toMatch(/\n\s+at /);
      expect(existsSync(join(scene.current.dir, '.loadtest/runs', 'fleets'))).toBe(false);
    },
    30_000,
  );

  it('exits 2 and names the class when a plugin is missing', async () => {
    scene.current.write('plan.jmx', simplePlan({ extra: '<com.example.MissingSampler testname="Gone"/><hashTree/>' }));
    writeConfig(scene.current, { url });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expect(result).toMatchObject({ code: 2, err: expect.stringContaining('com.example.MissingSampler') });
  }, 30_000);

  it('judges the same by validate, without a load', async () => {
    scene.current.write('plan.jmx', simplePlan().replace('__P(users)', '__P(Users)'));
    writeConfig(scene.current, { url, checks: ['p95(response_tme) < 1 s'] });

    const result = await runCli(['validate'], { cwd: scene.current.dir });

    expect(result.code).toBe(2);
    expect(result.err).toContain('response_time');
    expect(result.err).toContain('Users');
    expect(existsSync(join(scene.current.dir, '.loadtest'))).toBe(false);
  }, 30_000);
});

describe('a machine that cannot start a load', () => {
  it('exits 3 when there is no Java', async () => {
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url });

    const result = await runCli(['run'], { cwd: scene.current.dir, env: { PATH: '/nonexistent', JAVA_HOME: '' } });

    expect(result).toMatchObject({ code: 3, err: expect.stringMatching(/Java 17/) });
  }, 30_000);

  it('exits 3 when Java is too old', async () => {
    const java = scene.current.write('jdk/bin/java', '#!/bin/sh\necho \'openjdk version "1.8.0_292"\' >&2\n');
    chmodSync(java, 0o755);
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url });

    const result = await runCli(['run'], {
      cwd: scene.current.dir,
      env: { PATH: '/nonexistent', JAVA_HOME: join(scene.current.dir, 'jdk') },
    });

    expect(result).toMatchObject({ code: 3, err: expect.stringContaining('1.8.0_292') });
  }, 30_000);

  it('exits 3 when the results folder cannot be written', async () => {
    const folder = join(scene.current.dir, 'locked');
    mkdirSync(folder);
    asRoot('chattr', ['+i', folder]);
    try {
      scene.current.write('plan.jmx', simplePlan());
      writeConfig(scene.current, { url });

      const result = await runCli(['run', '--results-dir', folder], { cwd: scene.current.dir });

      expect(result).toMatchObject({ code: 3, err: expect.stringContaining(folder) });
    } finally {
      asRoot('chattr', ['-i', folder]);
    }
  }, 30_000);

  it('exits 3 when the disk is full before the start', async () => {
    const disk = join(scene.current.dir, 'disk');
    mkdirSync(disk);
    asRoot('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    try {
      scene.current.write('plan.jmx', simplePlan());
      writeConfig(scene.current, { url });

      const result = await runCli(['run', '--results-dir', disk], { cwd: scene.current.dir });

      expect(result).toMatchObject({ code: 3, err: expect.stringMatching(/MiB/) });
    } finally {
      asRoot('umount', ['-l', disk]);
    }
  }, 30_000);
});
