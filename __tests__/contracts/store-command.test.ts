import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { checkCommand, installCommand, pruneCommand } from '../../src/cli/store-command.ts';
import { ask, connectedTo, removeStore } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

eachSearchServer('the commands of a store', (scene) => {
  const flags = { store: scene.kind, index: `${scene.prefix}-cli` };
  const variable = `${scene.kind.toUpperCase()}_URL`;
  let server: SearchServer & AsyncDisposable;

  beforeAll(async () => {
    server = await connectedTo(scene.server);
  });

  afterAll(async () => {
    await removeStore(server, flags.index);
    await server.close();
  });

  async function printed(command: (io: { out(text: string): void; err(text: string): void }) => Promise<number>) {
    const texts: string[] = [];
    const code = await command({ out: (text) => texts.push(text), err: (text) => texts.push(text) });
    return { code, text: texts.join('') };
  }

  it('check, install, check, and make room', async () => {
    const env = { [variable]: scene.server.url };
    const name = scene.kind === 'elasticsearch' ? 'Elasticsearch' : 'OpenSearch';

    const before = await printed((io) => checkCommand(flags, env, io));
    const installed = await printed((io) => installCommand({ ...flags, retention: '90d' }, env, io));
    const after = await printed((io) => checkCommand(flags, env, io));
    const old = `${flags.index}-windows-2020.01`;
    await ask(server, { method: 'PUT', path: `/${old}` });
    const dry = await printed((io) => pruneCommand({ ...flags, olderThan: '30d', dryRun: true }, env, io));
    const pruned = await printed((io) => pruneCommand({ ...flags, olderThan: '30d' }, env, io));
    const again = await printed((io) => pruneCommand({ ...flags, olderThan: '30d' }, env, io));

    expect(before).toEqual({ code: 3, text: expect.stringContaining('error: These templates are not installed') });
    expect(installed.code).toBe(0);
    expect(installed.text.split('\n')).toEqual([
      `${name} ${scene.server.version} at ${scene.server.url}.`,
      expect.stringContaining(`Templates made: ${flags.index}-windows,`),
      expect.stringContaining(`prune --store ${scene.kind} --index ${flags.index} --older-than 90d\` run once a day`),
      '',
    ]);
    expect(after).toEqual({ code: 0, text: expect.stringContaining(`can keep its results in ${flags.index}.`) });
    expect(dry).toEqual({ code: 0, text: `Would be deleted: ${old}\n0 monthly indices stay.\n` });
    expect(pruned).toEqual({ code: 0, text: `Deleted: ${old}\n0 monthly indices stay.\n` });
    expect(again).toEqual({ code: 0, text: 'No month is as old; 0 monthly indices stay.\n' });
  });

  it('say which other server answered', async () => {
    const other = scene.kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
    const env = { [`${other.toUpperCase()}_URL`]: scene.server.url };

    await expect(printed((io) => checkCommand({ ...flags, store: other }, env, io))).rejects.toThrow(
      new RegExp(
        `${scene.server.version.replaceAll('.', '\\.')} answers, not .* Use \`results\\.kind: ${scene.kind}\``,
      ),
    );
  });

  it('say that a path leads nowhere', async () => {
    const env = { [variable]: `${scene.server.url}/not/here` };

    await expect(printed((io) => checkCommand(flags, env, io))).rejects.toThrow(
      `See that ${scene.kind}-url names the server itself`,
    );
  });
});
