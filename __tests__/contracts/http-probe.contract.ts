import { describe, expect, it } from '@jest/globals';
import type { HttpProbe } from '../../src/ports/http-probe.ts';

/** A probe and a server whose `/ok` answers 200 `{"sha":"ä"}`, `/gone` 503 `down`, and `/hang` nothing; at `closed` nobody listens. */
export interface ProbeUnderTest extends AsyncDisposable {
  readonly probe: HttpProbe;
  readonly server: string;
  readonly closed: string;
}

const LONG_MS = 60_000;

export function httpProbeContract(name: string, open: () => Promise<ProbeUnderTest>): void {
  const never = new AbortController().signal;

  describe(`HttpProbe: ${name}`, () => {
    it('gives status and body, whatever the status', async () => {
      await using under = await open();
      const { probe, server } = under;

      expect(await probe.get(`${server}/ok`, LONG_MS, never)).toEqual({ status: 200, body: '{"sha":"ä"}' });
      expect(await probe.get(`${server}/gone`, LONG_MS, never)).toEqual({ status: 503, body: 'down' });
    });

    it('says that nobody answered in time', async () => {
      await using under = await open();

      await expect(under.probe.get(`${under.server}/hang`, 100, never)).rejects.toThrow('did not answer within 0.1 s');
    });

    it('says why a server cannot be asked', async () => {
      await using under = await open();

      await expect(under.probe.get(under.closed, LONG_MS, never)).rejects.toThrow(
        /^could not be asked: .*ECONNREFUSED/,
      );
    });

    it('throws the reason of a signal that is aborted, before the question or while it waits', async () => {
      await using under = await open();
      const interrupt = new AbortController();

      const waiting = under.probe.get(`${under.server}/hang`, LONG_MS, interrupt.signal);
      interrupt.abort('SIGINT was received');

      await expect(waiting).rejects.toBe('SIGINT was received');
      await expect(under.probe.get(`${under.server}/ok`, LONG_MS, interrupt.signal)).rejects.toBe(
        'SIGINT was received',
      );
    });
  });
}
