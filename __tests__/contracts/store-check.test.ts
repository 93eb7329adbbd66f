import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkStore } from '../../src/adapters/search/check-store.ts';
import { installStore } from '../../src/adapters/search/install-store.ts';
import { prepareIndices } from '../../src/adapters/search/prepare-indices.ts';
import type { SearchServer } from '../../src/adapters/search/search-server.ts';
import { indexName } from '../../src/core/search/index-names.ts';
import { templatesOf } from '../../src/core/search/templates.ts';
import { ask, connectedTo, removeStore } from './connect-scene.ts';
import { eachSearchServer } from './search-servers.ts';

eachSearchServer('a check of a store', (scene) => {
  let server: SearchServer & AsyncDisposable;
  const index = `${scene.prefix}-check`;
  const signal = AbortSignal.timeout(120_000);
  const now = () => Date.now();
  const messages = async (clock = now) => (await checkStore(server, index, clock, signal)).findings;

  beforeAll(async () => {
    server = await connectedTo(scene.server);
  });

  afterAll(async () => {
    await removeStore(server, index);
    await server.close();
  });

  it('says how missing templates are installed', async () => {
    const findings = await messages();

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'error', about: 'templates' });
    expect(findings[0]!.message).toContain(
      `Run \`loadtest-action store install --store ${scene.kind} --index ${index}\``,
    );
    expect(findings[0]!.message).toContain(`${index}-windows, ${index}-summaries`);
  });

  describe('that is installed', () => {
    beforeEach(async () => {
      await removeStore(server, index);
      await installStore(server, { index }, signal);
    });

    it('finds nothing, also when the indices of the run are there', async () => {
      const before = await checkStore(server, index, now, signal);
      await prepareIndices(server, index, Date.now(), signal);

      expect(before).toEqual({ server: { kind: scene.kind, version: scene.server.version }, findings: [] });
      expect(await messages()).toEqual([]);
    });

    it('tells older templates from newer ones', async () => {
      const [windows, summaries] = templatesOf({ index, replicas: null, lifecyclePolicy: null });
      await ask(server, {
        method: 'PUT',
        path: `/_index_template/${windows!.name}`,
        body: { ...windows!.body, version: 0 },
      });
      await ask(server, {
        method: 'PUT',
        path: `/_index_template/${summaries!.name}`,
        body: { ...summaries!.body, version: 9 },
      });

      expect(await messages()).toEqual([
        {
          severity: 'warning',
          about: 'templates',
          message: expect.stringContaining(
            `${index}-summaries has version 9, and this loadtest-action knows 1`,
          ) as unknown as string,
        },
        {
          severity: 'error',
          about: 'templates',
          message: expect.stringContaining(
            `older than this loadtest-action: ${index}-windows. Run \`loadtest`,
          ) as unknown as string,
        },
      ]);
    });

    it.each([
      ['write', 'set that to false'],
      ['read_only_allow_delete', 'disk is almost full'],
    ])('names an index that is read-only by %s', async (block, advice) => {
      const path = `/${index}-runs/_settings`;
      await ask(server, { method: 'PUT', path, body: { [`index.blocks.${block}`]: true } });

      const findings = await messages();
      await ask(server, { method: 'PUT', path, body: { [`index.blocks.${block}`]: null } });

      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ severity: 'error', about: 'read-only' });
      expect(findings[0]!.message).toContain(`The index ${index}-runs is read-only`);
      expect(findings[0]!.message).toContain(advice);
    });

    it('names the field of an index that is not ours, and fields that an index does not know', async () => {
      const windows = indexName(index, 'windows', Date.UTC(2020, 0, 1));
      const points = indexName(index, 'points', Date.UTC(2020, 0, 1));
      await ask(server, { method: 'DELETE', path: `/_index_template/${index}-windows` });
      await ask(server, { method: 'DELETE', path: `/_index_template/${index}-points` });
      await ask(server, {
        ...{ method: 'PUT', path: `/${windows}` },
        body: {
          mappings: { properties: { seq: { type: 'keyword' }, host: { properties: { load1: { type: 'text' } } } } },
        },
      });
      await ask(server, { method: 'PUT', path: `/${points}`, body: { mappings: { dynamic: false } } });

      const findings = (await messages()).filter(({ about }) => about === 'mapping');

      expect(findings).toEqual([
        {
          severity: 'error',
          about: 'mapping',
          message: expect.stringContaining(
            `mapping of ${windows} is not ours: seq is keyword, long is expected; host.load1 is text, double is expected`,
          ) as unknown as string,
        },
        {
          severity: 'warning',
          about: 'mapping',
          message: expect.stringContaining(`The index ${points} does not know @timestamp, v,`) as unknown as string,
        },
      ]);
    });

    it('says by how much clocks differ', async () => {
      const behind = await messages(() => Date.now() - 60_000);
      const ahead = await messages(() => Date.now() + 60_000);
      const close = await messages(() => Date.now() + 3_000);

      expect(behind).toHaveLength(1);
      expect(behind[0]).toMatchObject({ severity: 'warning', about: 'clock' });
      expect(behind[0]!.message).toMatch(/This machine's clock is (1 min|59|60|5\d).* behind that of/);
      expect(ahead[0]!.message).toContain('ahead of');
      expect(close).toEqual([]);
    });
  });
});
