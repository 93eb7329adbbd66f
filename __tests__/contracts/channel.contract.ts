import { describe, expect, it } from '@jest/globals';
import type { Channel } from '../../src/ports/channel.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array | null): string | null => (value === null ? null : new TextDecoder().decode(value));

export function channelContract(name: string, open: () => Promise<Channel>): void {
  describe(`Channel: ${name}`, () => {
    it('gives back what was put, and the latest of two values', async () => {
      const channel = await open();

      expect(await channel.put('a/b.json', bytes('one'))).toBe(true);
      expect(await channel.put('a/b.json', bytes('two'))).toBe(true);

      expect(text(await channel.get('a/b.json'))).toBe('two');
    });

    it('has no value for an unknown key, also where a key is a folder of others or below a value', async () => {
      const channel = await open();
      await channel.put('a/b.json', bytes('x'));

      expect(await channel.get('a/c.json')).toBeNull();
      expect(await channel.get('a')).toBeNull();
      expect(await channel.get('a/b.json/c')).toBeNull();
    });

    it('keeps the first value when asked to put only what is absent', async () => {
      const channel = await open();

      expect(await channel.put('k', bytes('first'), { ifAbsent: true })).toBe(true);
      expect(await channel.put('k', bytes('second'), { ifAbsent: true })).toBe(false);

      expect(text(await channel.get('k'))).toBe('first');
    });

    it('lets exactly one of many writers win when the key is absent', async () => {
      const channel = await open();

      const won = await Promise.all(
        Array.from({ length: 20 }, (_, writer) => channel.put('k', bytes(`writer ${writer}`), { ifAbsent: true })),
      );

      expect(won.filter((isWinner) => isWinner)).toHaveLength(1);
      expect(text(await channel.get('k'))).toBe(`writer ${won.indexOf(true)}`);
    });

    it('never shows half a value to a reader beside a writer', async () => {
      const channel = await open();
      const long = ['a', 'b'].map((letter) => letter.repeat(300_000));
      await channel.put('k', bytes(long[0]!));

      const writing = (async () => {
        for (let round = 0; round < 20; round += 1) await channel.put('k', bytes(long[round % 2]!));
      })();
      for (let round = 0; round < 20; round += 1) expect(long).toContain(text(await channel.get('k')));
      await writing;
    });

    it('lists keys in lexical order, by prefix, also by half a name', async () => {
      const channel = await open();
      for (const key of ['b/2', 'b/10', 'b/1', 'a', 'b-c', 'bb/1/x']) await channel.put(key, bytes('x'));

      expect(await channel.list('')).toEqual(['a', 'b-c', 'b/1', 'b/10', 'b/2', 'bb/1/x']);
      expect(await channel.list('b/')).toEqual(['b/1', 'b/10', 'b/2']);
      expect(await channel.list('b/1')).toEqual(['b/1', 'b/10']);
      expect(await channel.list('bb/')).toEqual(['bb/1/x']);
      expect(await channel.list('zz/')).toEqual([]);
    });

    it('lists only keys after the given one, which need not exist', async () => {
      const channel = await open();
      for (const key of ['w/1/00', 'w/1/01', 'w/1/02', 'w/2/00', 'v']) await channel.put(key, bytes('x'));

      expect(await channel.list('w/1/', 'w/1/00')).toEqual(['w/1/01', 'w/1/02']);
      expect(await channel.list('w/', 'w/1/01')).toEqual(['w/1/02', 'w/2/00']);
      expect(await channel.list('w/', 'w/1/zz')).toEqual(['w/2/00']);
      expect(await channel.list('', 'w')).toEqual(['w/1/00', 'w/1/01', 'w/1/02', 'w/2/00']);
    });

    it('removes every key with the prefix, twice without complaint', async () => {
      const channel = await open();
      for (const key of ['a/1', 'a/2/3', 'b']) await channel.put(key, bytes('x'));

      await channel.remove('a/');
      await channel.remove('a/');

      expect(await channel.list('')).toEqual(['b']);
      expect(await channel.put('a/1', bytes('again'))).toBe(true);
    });

    it.each(['../out', 'a/../../out', '/etc/passwd', 'a//b', '', '.', 'a/..', 'a\0b'])(
      'refuses %j as a key',
      async (key) => {
        const channel = await open();

        await expect(channel.put(key, bytes('x'))).rejects.toThrow(/is no key of a channel/);
        await expect(channel.get(key)).rejects.toThrow(/is no key of a channel/);
      },
    );
  });
}
