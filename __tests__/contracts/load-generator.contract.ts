import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  GeneratorEvent,
  GeneratorExit,
  GeneratorInput,
  LoadGenerator,
  RunningLoad,
} from '../../src/ports/load-generator.ts';

/** One way to make the generator under test. Its target answers `fast` at once, `slow` after 1.5 s and `hanging` never. */
export interface GeneratorUnderTest {
  readonly name: string;
  open(): Promise<{
    generatorFor(target: 'fast' | 'slow' | 'hanging'): LoadGenerator;
    inputFor(target: 'fast' | 'slow' | 'hanging'): Promise<GeneratorInput>;
    /** Processes that a load has left behind. */
    leftovers(running: RunningLoad): Promise<readonly number[]>;
    /** Waits by the time that the generator lives by. */
    sleep(ms: number): Promise<void>;
    close(): Promise<void>;
  }>;
}

const POLL_MS = 50;
const DEADLINE_MS = 30_000;
const header =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';

/** What every load generator keeps. */
export function describeLoadGenerator(underTest: GeneratorUnderTest): void {
  describe(`a load generator: ${underTest.name}`, () => {
    let scene: Awaited<ReturnType<GeneratorUnderTest['open']>>;
    beforeAll(async () => {
      scene = await underTest.open();
    });
    afterAll(async () => {
      await scene.close();
    });

    const begin = async (target: 'fast' | 'slow' | 'hanging', signal?: AbortSignal): Promise<Follower> => {
      const generator = scene.generatorFor(target);
      const running = await generator.start(await scene.inputFor(target), signal ?? new AbortController().signal);
      return follow(running, (ms) => scene.sleep(ms));
    };

    it('hands over a header, rows in whole and the start of the groups before their first row', async () => {
      const load = await begin('fast');

      await load.until('a row', () => load.rows('Get').length > 0);
      await load.running.stop('graceful');
      const exit = await load.end();

      expect(load.text().startsWith(`${header}\n`)).toBe(true);
      expect(load.text().endsWith('\n')).toBe(true);
      const started = load.events.filter((event) => event.kind === 'thread-groups-started');
      expect(started).toHaveLength(1);
      expect(Math.min(...load.rows('Get').map((row) => row.startMs))).toBeGreaterThanOrEqual(started[0]!.atMs);
      expect(load.order.indexOf('thread-groups-started')).toBeLessThan(load.order.indexOf('row of Get'));
      expect(exit).toMatchObject({ code: 0, signal: null, sawEnd: true });
      expect(await load.running.resultBytes()).toBe(load.bytes());
      expect((await load.running.counters()).gcMs).toEqual(expect.any(Number));
    });

    it('lets an open request finish when it is stopped gracefully, and takes a second order', async () => {
      const load = await begin('slow');

      await load.until('the start', () => load.events.some((event) => event.kind === 'thread-groups-started'));
      // The request of the only user is open now, and will be for more than a second.
      await scene.sleep(300);
      await load.running.stop('graceful');
      await load.running.stop('graceful');
      const exit = await load.end();

      expect(exit).toMatchObject({ code: 0, sawEnd: true });
      expect(load.rows('Get').map((row) => row.success)).toEqual(['true']);
      await load.running.stop('now');
      load.running.kill('SIGKILL');
      expect(await load.running.exited).toEqual(exit);
    });

    it('ends within 5 s on the order now, also after a graceful one, with open requests failed', async () => {
      const load = await begin('hanging');

      await load.until('the start', () => load.events.some((event) => event.kind === 'thread-groups-started'));
      await scene.sleep(300);
      await load.running.stop('graceful');
      await scene.sleep(300);
      const orderedMs = performance.now();
      await load.running.stop('now');
      const exit = await load.end();

      expect(performance.now() - orderedMs).toBeLessThan(5_000);
      expect(exit.sawEnd).toBe(true);
      expect(load.rows('Get').map((row) => row.success)).toEqual(['false']);
    });

    it('remembers an order that comes before it can be taken', async () => {
      const load = await begin('fast');

      await load.running.stop('graceful');
      const exit = await load.end();

      expect(exit).toMatchObject({ code: 0, sawEnd: true });
    });

    it('runs twice at once on one machine, each stopped alone', async () => {
      const first = await begin('fast');
      const second = await begin('fast');

      await first.until('a row', () => first.rows('Get').length > 0);
      await second.until('a row', () => second.rows('Get').length > 0);
      await first.running.stop('graceful');
      await first.end();
      const before = second.rows('Get').length;
      await second.until('more rows', () => second.rows('Get').length > before);
      await second.running.stop('graceful');
      const exit = await second.end();

      expect(exit.sawEnd).toBe(true);
    });

    it('leaves nothing behind when it is killed', async () => {
      const load = await begin('hanging');

      await load.until('the start', () => load.events.some((event) => event.kind === 'thread-groups-started'));
      load.running.kill('SIGKILL');
      const exit = await load.end();

      expect(exit).toMatchObject({ code: null, signal: 'SIGKILL', sawEnd: false });
      expect(await scene.leftovers(load.running)).toEqual([]);
    });

    it('leaves nothing behind when the signal is aborted', async () => {
      const abort = new AbortController();
      const load = await begin('fast', abort.signal);

      abort.abort(new Error('the agent ends'));
      const exit = await load.end();

      expect(exit.sawEnd).toBe(false);
      expect(await scene.leftovers(load.running)).toEqual([]);
    });

    it('does not start on an aborted signal', async () => {
      await expect(begin('fast', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
    });

    it('tells its versions', async () => {
      expect(await scene.generatorFor('fast').versions()).toEqual({
        java: expect.stringMatching(/^\d+/),
        jmeter: expect.stringMatching(/^\d+\.\d+/),
      });
    });
  });
}

interface Row {
  readonly startMs: number;
  readonly label: string;
  readonly success: string;
}

interface Follower {
  readonly running: RunningLoad;
  readonly events: GeneratorEvent[];
  /** Kinds of events and `row of <label>`, as they were handed over. */
  readonly order: string[];
  text(): string;
  bytes(): number;
  rows(label: string): readonly Row[];
  until(what: string, holds: () => boolean): Promise<void>;
  end(): Promise<GeneratorExit>;
}

function follow(running: RunningLoad, sleep: (ms: number) => Promise<void>): Follower {
  let text = '';
  let bytes = 0;
  const events: GeneratorEvent[] = [];
  const order: string[] = [];
  const decoder = new TextDecoder();
  const readAll = async (): Promise<void> => {
    const into = {
      bytes: (chunk: Uint8Array): void => {
        bytes += chunk.length;
        const added = decoder.decode(chunk, { stream: true });
        text += added;
        order.push(...parseRows(added).map((row) => `row of ${row.label}`));
      },
      event: (event: GeneratorEvent): void => {
        events.push(event);
        order.push(event.kind);
      },
    };
    while (await running.read(into));
  };
  return {
    running,
    events,
    order,
    text: () => text,
    bytes: () => bytes,
    rows: (label) => parseRows(text).filter((row) => row.label === label),
    until: async (what, holds) => {
      const untilMs = performance.now() + DEADLINE_MS;
      for (;;) {
        await readAll();
        if (holds()) return;
        if (performance.now() > untilMs)
          throw new Error(`No ${what} within ${DEADLINE_MS} ms; got ${order.join(', ')}`);
        await sleep(POLL_MS);
      }
    },
    end: async () => {
      const untilMs = performance.now() + DEADLINE_MS;
      for (;;) {
        const exit = await Promise.race([running.exited, sleep(POLL_MS)]);
        await readAll();
        if (typeof exit === 'object') return exit;
        if (performance.now() > untilMs) throw new Error('The generator did not end.');
      }
    },
  };
}

/** Enough for rows without quotes, which is what these plans make. */
function parseRows(text: string): readonly Row[] {
  return text
    .split('\n')
    .map((line) => line.split(','))
    .filter((fields) => /^\d+$/.test(fields[0] ?? ''))
    .map((fields) => ({ startMs: Number(fields[0]), label: fields[2] ?? '', success: fields[7] ?? '' }));
}
