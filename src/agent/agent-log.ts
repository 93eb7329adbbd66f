import { sanitizeLine } from '../core/render/sanitize.ts';
import type { Log } from '../ports/log.ts';

/** The log of an agent: plain lines with their time, for the file that its fleet keeps. */
export function agentLog(write: (text: string) => void, nowMs: () => number): Log {
  const secrets: string[] = [];
  const line = (text: string): void => {
    const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    write(`${new Date(nowMs()).toISOString()} ${sanitizeLine(masked)}\n`);
  };
  return {
    line,
    progress: line,
    group: line,
    finding: ({ text }) => {
      line(text);
    },
    mask: (secret) => {
      if (secret !== '') secrets.push(secret);
    },
  };
}
