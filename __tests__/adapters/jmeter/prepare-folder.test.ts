import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { javaArguments, jmeterFiles } from '../../../src/adapters/jmeter/jmeter-command.ts';
import { prepareFolder } from '../../../src/adapters/jmeter/prepare-folder.ts';
import type { GeneratorInput } from '../../../src/ports/load-generator.ts';

const controlPorts = { first: 4445, last: 4700 };

describe('prepareFolder', () => {
  let folder: string;
  let input: GeneratorInput;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prepare-'));
    await writeFile(join(folder, 'plan.jmx'), '<x/>');
    input = {
      planFile: join(folder, 'plan.jmx'),
      workDir: join(folder, 'load'),
      bundleDir: folder,
      properties: { users: '4' },
      secretsFile: null,
      propertiesFile: null,
      plugins: [],
      heap: '1g',
      jvmArgs: [],
    };
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('makes the folder with what JMeter reads', async () => {
    const files = jmeterFiles(input.workDir);

    await prepareFolder(input, files, controlPorts);

    expect(await readFile(files.runProperties, 'utf8')).toContain('users=4\n');
    expect(await readFile(files.logConfig, 'utf8')).toContain('%d{UNIX_MILLIS} ');
  });

  it('names every file that JMeter would pass over in silence', async () => {
    const faulty = {
      ...input,
      planFile: join(folder, 'no.jmx'),
      secretsFile: join(folder, 'no.secrets'),
      propertiesFile: join(folder, 'no.properties'),
      plugins: [join(folder, 'no.jar'), join(folder, 'a;b.jar')],
    };

    const message = await prepareFolder(faulty, jmeterFiles(input.workDir), controlPorts).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );

    for (const name of ['no.jmx', 'no.secrets', 'no.properties', 'no.jar']) {
      expect(message).toContain(`${join(folder, name)} cannot be read`);
    }
    expect(message).toContain('semicolon');
  });

  it('refuses a result file that is there already: JMeter would append to it without a header', async () => {
    await prepareFolder(input, jmeterFiles(input.workDir), controlPorts);
    await writeFile(jmeterFiles(input.workDir).results, '');

    await expect(prepareFolder(input, jmeterFiles(input.workDir), controlPorts)).rejects.toThrow(/results\.jtl exists/);
  });

  it('says that a folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');

    await expect(prepareFolder(input, jmeterFiles(join(folder, 'file', 'load')), controlPorts)).rejects.toThrow(
      expect.objectContaining({ name: 'StartError', message: expect.stringContaining('cannot be written') }),
    );
  });
});

describe('javaArguments', () => {
  const input: GeneratorInput = {
    planFile: '/b/plan.jmx',
    workDir: '/w',
    bundleDir: '/b',
    properties: { api: 'value' },
    secretsFile: '/s/secrets',
    propertiesFile: '/b/user.properties',
    plugins: [],
    heap: '768m',
    jvmArgs: ['-XX:+UseSerialGC'],
  };

  it('lets our properties win over the user file and secrets over both, and holds no values', () => {
    const args = javaArguments(input, jmeterFiles('/w'), '/jmeter');

    const propertyFiles = args.filter((_, index) => args[index - 1] === '-q');
    expect(propertyFiles).toEqual(['/b/user.properties', '/w/run.properties', '/s/secrets']);
    expect(args.join(' ')).not.toContain('value');
  });

  it('sets the heap and puts the JVM arguments of the user last before the jar', () => {
    const args = javaArguments(input, jmeterFiles('/w'), '/jmeter');

    expect(args.slice(0, 2)).toEqual(['-Xms768m', '-Xmx768m']);
    const jar = args.indexOf('-jar');
    expect(args.slice(jar - 1, jar + 2)).toEqual(['-XX:+UseSerialGC', '-jar', '/jmeter/bin/ApacheJMeter.jar']);
  });
});
