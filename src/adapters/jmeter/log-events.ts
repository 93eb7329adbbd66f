import type { GeneratorEvent } from '../../ports/load-generator.ts';

/** Reads jmeter.log as it grows. */
export interface LogReader {
  push(bytes: Uint8Array): readonly GeneratorEvent[];
  /** What was held back for a following line: call it when nothing more came. */
  flush(): readonly GeneratorEvent[];
}

// A plan whose every sample logs an error must not flood the worker's account.
const MAX_LOG_EVENTS = 50;
const MAX_TEXT_CHARS = 500;
const MAX_LINE_CHARS = 4_000;

const LINE = /^(\d{13}) \S+ (INFO|WARN|ERROR|FATAL|DEBUG|TRACE) (.*)$/;
const ENGINE = 'o.a.j.e.StandardJMeterEngine: ';
// "Starting setUp ThreadGroup: …" and "Starting tearDown ThreadGroup: …" differ in the second word.
const STARTED = `${ENGINE}Starting ThreadGroup: `;
const TEARDOWN = `${ENGINE}Starting tearDown thread groups`;

/** Lines that say nothing about the measurement. */
const harmless: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^o\.a\.j\.t\.JMeterThread: Interrupting: /,
    reason: 'JMeter says it of each user at a stop without waiting, which we ordered',
  },
];

/** A reader of the log that `logConfig` makes JMeter write. Warnings and errors are bounded; the same text counts once. */
export function createLogReader(): LogReader {
  const decoder = new TextDecoder();
  const seen = new Set<string>();
  let partial = '';
  let started = false;
  let teardown = false;
  let held: LogEvent | null = null;

  const release = (): readonly GeneratorEvent[] => {
    const event = held;
    held = null;
    if (event === null || seen.has(event.text) || seen.size > MAX_LOG_EVENTS) return [];
    seen.add(event.text);
    if (seen.size <= MAX_LOG_EVENTS) return [event];
    return [{ ...event, level: 'WARN', text: 'More warnings and errors than these stand in jmeter.log.' }];
  };
  const line = (text: string): readonly GeneratorEvent[] => {
    const match = LINE.exec(text);
    if (match === null) {
      held = withCause(held, text);
      return [];
    }
    const released = release();
    const [, atMs, level, message = ''] = match;
    const at = { atMs: Number(atMs) };
    if (!started && message.startsWith(STARTED)) {
      started = true;
      return [...released, { kind: 'thread-groups-started', ...at }];
    }
    if (!teardown && message.startsWith(TEARDOWN)) {
      teardown = true;
      return [...released, { kind: 'teardown-started', ...at }];
    }
    held = logEvent(level, message, at.atMs);
    return released;
  };

  return {
    push: (bytes) => {
      const lines = (partial + decoder.decode(bytes, { stream: true })).split('\n');
      partial = (lines.pop() ?? '').slice(0, MAX_LINE_CHARS);
      return lines.flatMap((text) => line(text.slice(0, MAX_LINE_CHARS)));
    },
    flush: release,
  };
}

type LogEvent = Extract<GeneratorEvent, { kind: 'log' }>;

function logEvent(level: string | undefined, message: string, atMs: number): LogEvent | null {
  if (level !== 'WARN' && level !== 'ERROR' && level !== 'FATAL') return null;
  if (harmless.some(({ pattern }) => pattern.test(message))) return null;
  return { kind: 'log', level: level === 'WARN' ? 'WARN' : 'ERROR', atMs, text: message.slice(0, MAX_TEXT_CHARS) };
}

/** The exception's own line tells more than JMeter's message before it; its stack does not. */
function withCause(held: LogEvent | null, continuation: string): LogEvent | null {
  const text = continuation.trim();
  if (held === null || text === '' || text.startsWith('at ') || held.text.includes('\u2014')) return held;
  return { ...held, text: `${held.text} \u2014 ${text}`.slice(0, MAX_TEXT_CHARS) };
}
