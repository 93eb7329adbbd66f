import type { WorkerFault } from '../core/protocol/documents.ts';
import { sanitize } from '../core/render/sanitize.ts';

/** jmeter.log can hold an error per request; this many different ones explain a load. */
const MAX_LOG_FAULTS = 10;

/** Collects what went wrong in one load; each sentence once. */
export interface Faults {
  readonly list: readonly WorkerFault[];
  invalid(kind: WorkerFault['kind'], text: string): void;
  warning(kind: WorkerFault['kind'], text: string): void;
}

/** An empty collection. */
export function collectFaults(): Faults {
  const list: WorkerFault[] = [];
  const add = (fault: WorkerFault): void => {
    const isKnown = list.some(({ kind, text }) => kind === fault.kind && text === fault.text);
    const isTooMuch =
      fault.kind === 'jmeter-log' && list.filter(({ kind }) => kind === 'jmeter-log').length >= MAX_LOG_FAULTS;
    if (!isKnown && !isTooMuch) list.push(fault);
  };
  return {
    list,
    invalid: (kind, text) => {
      add({ kind, severity: 'invalid', text: sanitize(text, { maxChars: 500 }) });
    },
    warning: (kind, text) => {
      add({ kind, severity: 'warning', text: sanitize(text, kind === 'store' ? { maxChars: 500 } : {}) });
    },
  };
}
