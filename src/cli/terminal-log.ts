import { sanitize, sanitizeLine } from '../core/render/sanitize.ts';
import { secretMask } from '../core/render/secret-mask.ts';
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
  const mask = secretMask();
  const isTty = stream.isTTY === true;
  let progressShown = false;

  // Twice, since making a text harmless may join what stood apart.
  const safe = (text: string) => mask.apply(sanitizeLine(mask.apply(text)));
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
      mask.add(secret);
    },
  };
}

/** Progress that wraps could not be cleared as one line. Some terminals say that they have 0 columns. */
function widthOf({ columns = 0 }: TerminalStream): number {
  return (columns > 1 ? columns : 80) - 1;
}
