import type { DoneDocument, GoDocument } from '../core/protocol/documents.ts';
import { decodeJson } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import { parseDone } from '../core/protocol/parse-done.ts';
import type { WindowDocument } from '../core/window/window-document.ts';
import { WindowLedger } from '../core/window/window-ledger.ts';
import type { Cursor, WindowId } from '../ports/window-source.ts';
import type { RunPorts } from './run-ports.ts';
import { withDeadline } from './with-deadline.ts';
import type { ReadyFleet } from './with-fleet.ts';

/** Reads windows and done documents of one load as they come, and keeps them all. */
export interface ResultCollector {
  /** Windows that were not seen before. */
  readWindows(): Promise<readonly WindowDocument[]>;
  /** Asks once more, by name, for every window that a done worker says it sent and that was not read. */
  fillGaps(): Promise<void>;
  /** Done documents that were not seen before. */
  readDones(): Promise<readonly DoneDocument[]>;
  /** `refused`: sentences about documents that could not be read. */
  held(): { windows: readonly WindowDocument[]; dones: readonly DoneDocument[]; refused: readonly string[] };
}

/** A poll of the results may take this long before it is given up and tried at the next one. */
const READ_DEADLINE = { what: 'a read of windows', ms: 30_000 };

/** A collector for the load that `go` orders. */
export function collectResults(go: GoDocument, fleet: ReadyFleet, ports: RunPorts): ResultCollector {
  const source = ports.openWindows(fleet.channel, go.load, Object.keys(go.workers));
  const windows: WindowDocument[] = [];
  const dones = new Map<string, DoneDocument>();
  const unreadableDones = new Set<string>();
  const refused: string[] = [];
  let cursor: Cursor = null;

  return {
    async readWindows() {
      const page = await withDeadline(ports.clock, READ_DEADLINE, (signal) => source.read(cursor, signal));
      cursor = page.cursor;
      windows.push(...page.windows);
      refused.push(...page.refused);
      return page.windows;
    },
    async fillGaps() {
      const missing = gaps(go, windows, [...dones.values()]);
      if (missing.length === 0) return;
      const page = await withDeadline(ports.clock, READ_DEADLINE, (signal) => source.fetch(missing, signal));
      windows.push(...page.windows);
      refused.push(...page.refused);
    },
    async readDones() {
      const fresh: DoneDocument[] = [];
      for (const key of await fleet.channel.list(keys.donePrefix(go.load))) {
        if (dones.has(key) || unreadableDones.has(key)) continue;
        const bytes = await fleet.channel.get(key);
        const parsed = parseDone(bytes === null ? undefined : decodeJson(bytes));
        if (parsed.ok) {
          dones.set(key, parsed.done);
          fresh.push(parsed.done);
        } else {
          unreadableDones.add(key);
          refused.push(`${key} cannot be read: ${parsed.fault}`);
        }
      }
      return fresh;
    },
    held: () => ({ windows, dones: [...dones.values()], refused }),
  };
}

function gaps(go: GoDocument, windows: readonly WindowDocument[], dones: readonly DoneDocument[]): readonly WindowId[] {
  const ledger = new WindowLedger(Object.keys(go.workers));
  for (const window of windows) ledger.add(window);
  for (const done of dones) ledger.expectLast(done.worker, done.last);
  return ledger.gaps();
}
