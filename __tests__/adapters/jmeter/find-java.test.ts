import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../../src/adapters/jmeter/environment.ts';
import { findJava, parseJavaVersion } from '../../../src/adapters/jmeter/find-java.ts';

const never = new AbortController().signal;
const architecture = process.arch === 'arm64' ? 'arm64' : 'X64';

describe('findJava', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'find-java-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const javaHome = async (name: string, script: string): Promise<string> => {
    const home = join(folder, name);
    await mkdir(join(home, 'bin'), { recursive: true });
    await writeFile(join(home, 'bin', 'java'), `#!/bin/sh\n${script}\n`);
    await chmod(join(home, 'bin', 'java'), 0o755);
    return home;
  };
  const version = (text: string): string => `echo 'openjdk version "${text}" 2025-04-15' >&2`;
  const environment = (variables: Record<string, string>): Environment => ({
    names: Object.keys(variables),
    get: (name) => variables[name],
  });

  it('takes JAVA_HOME before the numbered homes and PATH', async () => {
    const home = await javaHome('home', version('21.0.2'));
    const other = await javaHome('other', version('17.0.15'));
    const env = environment({ JAVA_HOME: home, [`JAVA_HOME_17_${architecture}`]: other, PATH: join(other, 'bin') });

    expect(await findJava(env, never)).toEqual({ command: join(home, 'bin', 'java'), version: '21.0.2', feature: 21 });
  });

  it('passes over an old JAVA_HOME and takes the lowest numbered home that is new enough', async () => {
    const env = environment({
      JAVA_HOME: await javaHome('old', version('11.0.2')),
      [`JAVA_HOME_8_${architecture}`]: await javaHome('8', version('1.8.0_292')),
      [`JAVA_HOME_21_${architecture}`]: await javaHome('21', version('21')),
      [`JAVA_HOME_17_${architecture}`]: await javaHome('17', version('17.0.15')),
      JAVA_HOME_17_mips: await javaHome('mips', version('17.0.1')),
      PATH: '',
    });

    expect(await findJava(env, never)).toMatchObject({ version: '17.0.15' });
  });

  it('takes the java on PATH when no home is named', async () => {
    const home = await javaHome('path', version('17.0.15'));

    expect(await findJava(environment({ PATH: `/nowhere:${join(home, 'bin')}` }), never)).toMatchObject({
      feature: 17,
    });
  });

  it('says what was found where when nothing is good, and what to install', async () => {
    const old = await javaHome('old', version('1.8.0_292'));
    const broken = await javaHome('broken', 'echo no; exit 1');
    const env = environment({
      JAVA_HOME: join(folder, 'none'),
      [`JAVA_HOME_17_${architecture}`]: broken,
      PATH: join(old, 'bin'),
    });

    const error: unknown = await findJava(env, never).catch((caught: unknown) => caught);

    expect(error).toMatchObject({ name: 'StartError', hint: expect.stringContaining('openjdk-17') });
    const { message } = error as Error;
    expect(message).toContain('needs Java 17 or newer');
    expect(message).toMatch(/JAVA_HOME: \S+none\S+ cannot be started/);
    expect(message).toMatch(new RegExp(`JAVA_HOME_17_${architecture}: \\S+broken\\S+ did not tell its version`));
    expect(message).toMatch(/PATH: \S+old\S+ is Java 1\.8\.0_292/);
  });

  it('says that there is none at all', async () => {
    await expect(findJava(environment({}), never)).rejects.toThrow(/Neither JAVA_HOME nor PATH/);
  });
});

describe('parseJavaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', { version: '17.0.15', feature: 17 }],
    ['java version "1.8.0_292"', { version: '1.8.0_292', feature: 8 }],
    ['openjdk version "25-ea" 2025-09-16', { version: '25-ea', feature: 25 }],
    ['The operation couldn\u2019t be completed. Unable to locate a Java Runtime.', null],
  ])('reads %j', (text, expected) => {
    expect(parseJavaVersion(text)).toEqual(expected);
  });
});
