import { describe, expect, it } from '@jest/globals';
import { inputName, inputNames, readInputs } from '../../src/action/inputs.ts';
import { outputNames } from '../../src/action/outputs.ts';
import { inputSource } from '../../src/action/store-connection.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';
import { flagTree } from '../../src/inputs/flag-tree.ts';
import { flagValues } from '../../src/inputs/flag-values.ts';
import type { Flags } from '../../src/inputs/flags.ts';
import { connectionNames, secretNames } from '../../src/inputs/search/connection-names.ts';
import { readSearchConnection } from '../../src/inputs/search-connection.ts';
import { actionFile } from '../e2e/support/action-bundle.ts';

/** Every word that the configuration's reader asks its flags for, found by asking it. */
function flagWords(): readonly (keyof Flags)[] {
  const asked = new Set<keyof Flags>();
  const flags = new Proxy<Flags>(
    {},
    {
      get: (_, word) => {
        asked.add(word as keyof Flags);
        return '';
      },
    },
  );
  const source = { flags, nameOf: (word: keyof Flags) => word, workingDir: '/' };
  flagTree(source, []);
  flagValues(source, []);
  return [...asked];
}

/** For tests of the command line alone. */
const WITHOUT_INPUT: readonly (keyof Flags)[] = ['timings'];

describe('action.yml', () => {
  it('has the inputs that are read, and no other', () => {
    expect(Object.keys(actionFile.inputs).sort()).toEqual([...inputNames].sort());
  });

  it('has an input for every flag', () => {
    const words = flagWords().filter((word) => !WITHOUT_INPUT.includes(word));

    expect(words.length).toBeGreaterThan(10);
    expect(words.map(inputName).filter((name) => actionFile.inputs[name] === undefined)).toEqual([]);
  });

  it('has the outputs that are written, and no other', () => {
    expect(Object.keys(actionFile.outputs).sort()).toEqual([...outputNames].sort());
  });

  it('describes each of them once, in sentences', () => {
    const entries = [...Object.values(actionFile.inputs), ...Object.values(actionFile.outputs)];
    const descriptions = entries.map(({ description }) => description);

    expect(descriptions.filter((text) => !/^[A-Z`].*\.$/.test(text))).toEqual([]);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  it('runs both phases from one program under Node 24', () => {
    expect(actionFile.runs).toEqual({ using: 'node24', main: 'dist/action/index.js', post: 'dist/action/index.js' });
  });
});

describe('the connection of a step', () => {
  const env = {
    'INPUT_ELASTICSEARCH-URL': ' https://es.example.com ',
    'INPUT_ELASTICSEARCH-CA-FILE': 'ca.pem',
    ELASTICSEARCH_BEARER_TOKEN: 'of somebody else',
  };

  it('comes from its inputs alone, and its files from the workspace', async () => {
    const reading = readSearchConnection('elasticsearch', 'controller', inputSource(env, '/no/workspace'));

    await expect(reading).rejects.toThrow(
      new InputError([
        'input elasticsearch-ca-file: "ca.pem" given, but there is no such file; a file with PEM certificates expected.',
      ]),
    );
    const { connection } = await readSearchConnection(
      'elasticsearch',
      'controller',
      inputSource({ ...env, 'INPUT_ELASTICSEARCH-CA-FILE': '' }, '/no/workspace'),
    );
    expect(connection).toMatchObject({ url: 'https://es.example.com', credentials: { kind: 'none' } });
  });

  it('is asked for nothing that is no input', async () => {
    const asked = new Set<string>();
    for (const kind of ['elasticsearch', 'opensearch'] as const) {
      const given = (name: string) => {
        asked.add(name);
        return undefined;
      };
      const source = { ...inputSource({}, '/'), given };
      await readSearchConnection(kind, 'worker', source).catch(() => null);
    }

    expect([...asked].sort()).toEqual([...connectionNames].sort());
  });

  it('has secrets that are known as such', () => {
    expect(secretNames).toHaveLength(10);
    expect(secretNames).toEqual(expect.arrayContaining(['elasticsearch-worker-api-key', 'opensearch-password']));
  });
});

describe('inputs', () => {
  it('have defaults where the runner hands nothing over', () => {
    expect(readInputs({})).toMatchObject({
      ...{
        command: 'run',
        config: 'loadtest.yml',
        comment: 'always',
        commentKey: null,
        grafanaUrl: null,
        matrix: null,
      },
      flags: { users: '', targetUrl: '' },
    });
  });

  it('are found under the names that the runner gives them', () => {
    const env = {
      'INPUT_TARGET-URL': ' http://shop.test ',
      INPUT_USERS: '50',
      'INPUT_FAIL-ON': 'never',
      'INPUT_COMMENT-KEY': 'a',
      INPUT_MATRIX: '{"java":"21"}',
    };

    expect(readInputs(env)).toMatchObject({
      ...{ commentKey: 'a', matrix: '{"java":"21"}' },
      flags: { targetUrl: 'http://shop.test', users: '50', failOn: 'never' },
    });
  });

  it('take null for no matrix', () => {
    expect(readInputs({ INPUT_MATRIX: 'null' }).matrix).toBeNull();
  });

  it('take the address of Grafana from the step, else from the environment', () => {
    const fromEnvironment = { GRAFANA_URL: 'https://g.example.com/a/' };

    expect(readInputs(fromEnvironment).grafanaUrl).toBe('https://g.example.com/a');
    expect(readInputs({ ...fromEnvironment, 'INPUT_GRAFANA-URL': 'http://127.0.0.1:3000' }).grafanaUrl).toBe(
      'http://127.0.0.1:3000',
    );
    expect(() => readInputs({ GRAFANA_URL: 'grafana' })).toThrow(/input grafana-url: "grafana" given/);
  });

  it('that are wrong are told all at once', () => {
    const read = () => readInputs({ INPUT_COMMAND: 'fly', INPUT_COMMENT: 'loud' });

    expect(read).toThrow(
      new InputError([
        'input command: "fly" given, run, annotate or cleanup expected',
        'input comment: "loud" given, always, failures or never expected',
      ]),
    );
  });
});
