import { sanitize, sanitizeLine } from '../core/render/sanitize.ts';
import type { Log } from '../ports/log.ts';

/** Where a terminal log writes. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Of the terminal; changes with its window. */
  readonly columns?: number;
}

/** A log for people at a terminal. On a TTY the progress line is rewritten in place; elsewhere every line stays. */
export function terminalLog(stream: TerminalStream): Log {
  let secrets: readonly string[] = [];
  const isTty = stream.isTTY === true;
  let progressShown = false;

  const safe = (text: string) => {
    let masked = text;
    for (const secret of secrets) masked = masked.replaceAll(secret, '***');
    return sanitizeLine(masked);
  };
  const write = (text: string) => {
    if (progressShown) stream.write('\r\u001B[2K');
    progressShown = false;
    stream.write(`${text}\n`);
  };
  return {
    line: (text) => {
      write(safe(text));
    },
    progress(text) {
      if (!isTty) {
        write(safe(text));
        return;
      }
      stream.write(`\r\u001B[2K${sanitize(safe(text), { maxChars: widthOf(stream) })}`);
      progressShown = true;
    },
    group: (title) => {
      write(`\n${safe(title)}`);
    },
    finding: (finding) => {
      write(`${finding.severity}: ${safe(finding.text)}`);
    },
    mask: (secret) => {
      if (secret === '' || secrets.includes(secret)) return;
      // The longest first: what is left of one that holds another would be seen.
      secrets = [...secrets, secret].sort((a, b) => b.length - a.length);
    },
  };
}

/** Progress that wraps could not be cleared as one line. Some terminals say that they have 0 columns. */
function widthOf({ columns = 0 }: TerminalStream): number {
  return (columns > 1 ? columns : 80) - 1;
}
