import { resultColumns } from '../../src/adapters/jmeter/run-properties.ts';
import type { StopHow } from '../../src/core/protocol/documents.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type {
  DryCheck,
  GeneratorEvent,
  GeneratorExit,
  GeneratorInput,
  LoadGenerator,
  RunningLoad,
} from '../../src/ports/load-generator.ts';

/** One sample. Times count from the launch of the generator. */
export interface SyntheticRow {
  readonly atMs: number;
  readonly elapsedMs: number;
  readonly label?: string;
  readonly success?: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly url?: string;
  readonly allThreads?: number;
}

/** What the generator does; times count from its launch. */
export interface SyntheticScript {
  readonly clock: Clock;
  readonly rows: readonly SyntheticRow[];
  /** When the first ordinary thread group starts; `null`: never. Default 0. */
  readonly startedAtMs?: number | null;
  /** Further events, such as lines of the log; `atMs` counts from the launch here. */
  readonly events?: readonly GeneratorEvent[];
  /** The plan ends by itself; `null` or absent: it runs until it is stopped. */
  readonly endsAtMs?: number | null;
  /** It dies with this exit code instead of ending. */
  readonly diesAtMs?: number;
  readonly diesWith?: Partial<GeneratorExit>;
  /** Orders to stop are lost; only `kill` helps. */
  readonly deaf?: boolean;
  /** No result file ever appears. */
  readonly withoutResults?: boolean;
  readonly gcMs?: number | null;
  readonly pid?: number;
  readonly dryCheck?: DryCheck;
  /** Bytes handed over per read at most. */
  readonly chunkBytes?: number;
}

const header = `${resultColumns}\n`;

/** A generator in this process that writes scripted rows by a clock. `inputs` keeps what it was started with. */
export function createSyntheticGenerator(script: SyntheticScript): LoadGenerator & {
  readonly inputs: GeneratorInput[];
  readonly orders: (StopHow | 'SIGTERM' | 'SIGKILL')[];
} {
  const inputs: GeneratorInput[] = [];
  const orders: (StopHow | 'SIGTERM' | 'SIGKILL')[] = [];
  return {
    inputs,
    orders,
    versions: () => Promise.resolve({ java: '17.0.0', jmeter: '5.6.3' }),
    check: (_input, signal) => {
      signal.throwIfAborted();
      return Promise.resolve(script.dryCheck ?? { ok: true });
    },
    start: (input, signal) => {
      signal.throwIfAborted();
      inputs.push(input);
      return Promise.resolve(run(script, orders, signal));
    },
  };
}

interface Ending {
  readonly atMs: number;
  readonly code: number | null;
  readonly signal: string | null;
  readonly sawEnd: boolean;
  /** Requests that are unanswered then become failed rows. */
  readonly cuts: boolean;
}

function run(script: SyntheticScript, orders: (StopHow | 'SIGTERM' | 'SIGKILL')[], signal: AbortSignal): RunningLoad {
  const { clock } = script;
  const launchedMs = clock.monotonicMs();
  const launchedAtMs = clock.now();
  const life = createLife(clock, launchedMs, firstEnding(script));
  // A timer may fire a moment early; once the end has come, it is the end of the script's time too.
  const sinceLaunch = (): number =>
    life.endedAtMs() ?? Math.min(clock.monotonicMs() - launchedMs, life.ending()?.atMs ?? Infinity);
  const rows = [...script.rows].sort((a, b) => a.atMs + a.elapsedMs - (b.atMs + b.elapsedMs));
  const events = scriptedEvents(script);
  let text = script.withoutResults === true ? '' : header;
  let written = 0;
  let nextRow = 0;
  let nextEvent = 0;
  let cutsWritten = false;
  let stoppedAtMs = Infinity;

  const produce = (): void => {
    if (script.withoutResults === true) return;
    const nowMs = sinceLaunch();
    for (; nextRow < rows.length; nextRow += 1) {
      const row = rows[nextRow];
      if (row === undefined || row.atMs + row.elapsedMs > nowMs) break;
      if (row.atMs < stoppedAtMs) text += csv(row, launchedAtMs);
    }
    const ending = life.ending();
    if (ending?.cuts !== true || nowMs < ending.atMs || cutsWritten) return;
    cutsWritten = true;
    for (const row of rows.slice(nextRow).filter((candidate) => candidate.atMs < stoppedAtMs)) {
      const cut = {
        success: false,
        code: 'Non HTTP response code: java.net.SocketException',
        message: 'Socket closed',
      };
      text += csv({ ...row, ...cut, elapsedMs: ending.atMs - row.atMs }, launchedAtMs);
    }
    nextRow = rows.length;
  };

  const kill = (sent: 'SIGTERM' | 'SIGKILL'): void => {
    orders.push(sent);
    const how = sent === 'SIGTERM' ? { code: 143, signal: null } : { code: null, signal: sent };
    produce();
    stoppedAtMs = Math.min(stoppedAtMs, sinceLaunch());
    life.end({ atMs: sinceLaunch(), sawEnd: false, cuts: false, ...how });
  };
  signal.addEventListener('abort', () => {
    kill('SIGKILL');
  });

  return {
    pid: script.pid ?? 999_999,
    read: (into) => {
      produce();
      for (; nextEvent < events.length; nextEvent += 1) {
        const event = events[nextEvent];
        if (event === undefined || event.atMs > sinceLaunch()) break;
        into.event({ ...event, atMs: launchedAtMs + event.atMs });
      }
      const bytes = Buffer.from(text);
      const chunk = bytes.subarray(written, written + (script.chunkBytes ?? Infinity));
      written += chunk.length;
      if (chunk.length > 0) into.bytes(chunk);
      return Promise.resolve(written < bytes.length);
    },
    resultBytes: () => {
      produce();
      return Promise.resolve(script.withoutResults === true ? null : Buffer.byteLength(text));
    },
    counters: () => Promise.resolve({ gcMs: script.gcMs === undefined ? 0 : script.gcMs }),
    stop: (how) => {
      orders.push(how);
      if (script.deaf === true) return Promise.resolve();
      const nowMs = sinceLaunch();
      stoppedAtMs = Math.min(stoppedAtMs, nowMs);
      const inFlight = rows.filter((row) => row.atMs < stoppedAtMs && row.atMs + row.elapsedMs > nowMs);
      const drainedMs = Math.max(nowMs, ...inFlight.map((row) => row.atMs + row.elapsedMs));
      life.end({ atMs: how === 'now' ? nowMs : drainedMs, code: 0, signal: null, sawEnd: true, cuts: how === 'now' });
      return Promise.resolve();
    },
    kill,
    exited: life.over.then((ending) => ({
      code: ending.code,
      signal: ending.signal,
      sawEnd: ending.sawEnd,
      atMs: launchedAtMs + ending.atMs,
    })),
  };
}

function firstEnding(script: SyntheticScript): Ending | null {
  if (script.diesAtMs !== undefined) {
    const exit = { code: 1, signal: null, sawEnd: false, ...script.diesWith };
    return { ...exit, atMs: script.diesAtMs, cuts: false };
  }
  if (typeof script.endsAtMs !== 'number') return null;
  return { atMs: script.endsAtMs, code: 0, signal: null, sawEnd: true, cuts: false };
}

/** Keeps the earliest ending and resolves `over` when the clock has reached it. */
function createLife(
  clock: Clock,
  launchedMs: number,
  first: Ending | null,
): {
  ending(): Ending | null;
  endedAtMs(): number | null;
  end(ending: Ending): void;
  readonly over: Promise<Ending>;
} {
  let current: Ending | null = null;
  let timer = new AbortController();
  let endedAtMs: number | null = null;
  const { promise: over, resolve } = Promise.withResolvers<Ending>();
  const finish = (ending: Ending): void => {
    endedAtMs ??= ending.atMs;
    resolve(ending);
  };
  const end = (ending: Ending): void => {
    if (current !== null && current.atMs <= ending.atMs) return;
    current = ending;
    timer.abort();
    timer = new AbortController();
    const leftMs = launchedMs + ending.atMs - clock.monotonicMs();
    if (leftMs <= 0) {
      finish(ending);
      return;
    }
    clock.sleep(leftMs, timer.signal).then(
      () => {
        finish(ending);
      },
      () => undefined,
    );
  };
  if (first !== null) end(first);
  return { ending: () => current, endedAtMs: () => endedAtMs, end, over };
}

function scriptedEvents(script: SyntheticScript): readonly GeneratorEvent[] {
  const startedAtMs = script.startedAtMs === undefined ? 0 : script.startedAtMs;
  const started: GeneratorEvent[] = startedAtMs === null ? [] : [{ kind: 'thread-groups-started', atMs: startedAtMs }];
  return [...started, ...(script.events ?? [])].sort((a, b) => a.atMs - b.atMs);
}

function csv(row: SyntheticRow, launchedAtMs: number): string {
  const users = String(row.allThreads ?? 1);
  const fields = [
    String(launchedAtMs + row.atMs),
    String(row.elapsedMs),
    row.label ?? 'Get',
    row.code ?? '200',
    row.message ?? 'OK',
    'shoppers 1-1',
    'text',
    String(row.success ?? true),
    '',
    '100',
    '50',
    users,
    users,
    row.url ?? 'http://127.0.0.1/',
    String(row.elapsedMs),
    '0',
    '0',
  ];
  return `${fields.map(quoted).join(',')}\n`;
}

function quoted(field: string): string {
  return /[,"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
