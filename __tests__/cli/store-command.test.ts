import { describe, expect, it } from '@jest/globals';
import { checkCommand, installCommand, pruneCommand, rolesCommand } from '../../src/cli/store-command.ts';
import { InputError, StartError } from '../../src/core/verdict/run-error.ts';

function heard() {
  const texts = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      texts.out += text;
    },
    err: (text: string) => {
      texts.err += text;
    },
  };
  return { io, texts };
}

const nobody = { ELASTICSEARCH_URL: 'http://127.0.0.1:9' };
const store = 'elasticsearch';

describe('store install', () => {
  it('tells all that is wrong at once, that of the environment too', async () => {
    const { io } = heard();
    const flags = { store, index: 'Load Test', replicas: 'many', retention: '3 months' } as const;

    const failure = await installCommand(flags, {}, io).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).faults).toEqual([
      expect.stringContaining('--index: "Load Test" given'),
      '--replicas: "many" given, a number from 0 to 9 is expected.',
      '--retention: "3 months" given, a number of days from 1d to 3650d, such as 90d, is expected.',
      expect.stringContaining('ELASTICSEARCH_URL'),
    ]);
  });

  it('cannot start where the server cannot be reached', async () => {
    const installing = installCommand({ store, index: 'loadtest' }, nobody, heard().io);

    await expect(installing).rejects.toThrow(StartError);
    await expect(installing).rejects.toThrow(
      /No connection to Elasticsearch at http:\/\/127\.0\.0\.1:9: .*ECONNREFUSED/,
    );
  });
});

describe('store prune', () => {
  it.each(['0d', '90', '-1d', '12h', '9999d', ''])('refuses the age %j', async (olderThan) => {
    await expect(pruneCommand({ store, index: 'loadtest', olderThan }, nobody, heard().io)).rejects.toThrow(
      `--older-than: ${JSON.stringify(olderThan)} given`,
    );
  });
});

describe('store check', () => {
  it('says what the log should know of the connection', async () => {
    const { io, texts } = heard();
    const env = { ...nobody, ELASTICSEARCH_API_KEY: 'aWQ6a2V5' };

    await expect(checkCommand({ store, index: 'loadtest' }, env, io)).rejects.toThrow(StartError);

    expect(texts.err).toContain('Workers write with the credentials of the controller');
    expect(texts.err).not.toContain('aWQ6a2V5');
  });
});

describe('store roles', () => {
  it('prints one API key for each role of Elasticsearch', async () => {
    const { io, texts } = heard();

    await rolesCommand({ store, index: 'perf' }, io);

    expect(texts.out.match(/^POST \/_security\/api_key$/gm)).toHaveLength(3);
    expect(texts.out).toContain('(elasticsearch-worker-api-key)\nPOST');
    expect(texts.out).toContain('"perf-windows-*"');
  });

  it('prints a role, a user and their mapping for each of OpenSearch', async () => {
    const { io, texts } = heard();

    await rolesCommand({ store: 'opensearch', index: 'perf' }, io);

    expect(
      texts.out.match(/^PUT \/_plugins\/_security\/api\/(roles|internalusers|rolesmapping)\/perf-\w+$/gm),
    ).toHaveLength(9);
    expect(texts.out).toContain('(opensearch-worker-username, opensearch-worker-password)');
  });

  it('refuses an index that no server takes', async () => {
    await expect(rolesCommand({ store, index: 'A' }, heard().io)).rejects.toThrow('--index: "A" given');
  });
});
