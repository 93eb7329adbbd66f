import type { DoneDocument, GoDocument } from '../protocol/documents.ts';
import { sanitize } from '../render/sanitize.ts';
import type { WindowDocument } from '../window/window-document.ts';
import type { WorkerCoverage } from './load-record.ts';
import { seqRanges } from './seq-ranges.ts';
import { columnGaps, usersGaps } from './series-gaps.ts';
import { sumWindows, type WindowSums } from './window-sums.ts';

/**
 * Whether everything that one worker measured is held. Three accounts must agree: the size of its JTL, the counts of its done
 * document, and the windows. `documents`: its windows without doubles, ascending. Each gap is a sentence.
 */
export function workerCoverage(input: {
  readonly worker: string;
  readonly go: GoDocument;
  readonly done: DoneDocument | null;
  readonly documents: readonly WindowDocument[];
}): WorkerCoverage {
  const { worker, go, done, documents } = input;
  const sums = sumWindows(documents);
  const gaps = [
    ...(done === null ? [lostText(worker, documents)] : doneGaps(done, documents, sums)),
    ...gridGaps(go, documents),
    ...usersGaps(documents),
    ...columnGaps(documents),
  ].map((gap) => `${worker}: ${gap}`);
  return {
    worker,
    complete: gaps.length === 0,
    rows: done?.counts.rows ?? sums.samples + sums.transactions + sums.setup + sums.teardown + sums.cut,
    windowsHeld: documents.length,
    windowsExpected: done === null ? null : done.last + 1,
    late: sums.late,
    gaps,
  };
}

function lostText(worker: string, documents: readonly WindowDocument[]): string {
  const held =
    documents.length === 0 ? 'none of its windows is held' : `windows ${seqRanges(seqsOf(documents))} are held`;
  return `the worker sent no account of its load (no done document of ${worker} that can be used); ${held}, and nothing proves that they are all.`;
}

function doneGaps(done: DoneDocument, documents: readonly WindowDocument[], sums: WindowSums): string[] {
  const gaps: string[] = [];
  if (done.bytesRead !== done.jtlBytes) {
    gaps.push(`${done.bytesRead} bytes of its JTL were read, but the file has ${done.jtlBytes} bytes.`);
  }
  const held = new Set(seqsOf(documents));
  const missing = Array.from({ length: done.last + 1 }, (_, seq) => seq).filter((seq) => !held.has(seq));
  if (missing.length > 0) {
    gaps.push(`of ${done.last + 1} windows ${missing.length} are missing: ${seqRanges(missing)}.`);
  }
  const beyond = [...held].filter((seq) => seq > done.last);
  if (beyond.length > 0) gaps.push(`windows ${seqRanges(beyond)} come after window ${done.last}, said to be its last.`);
  gaps.push(...finalGaps(done, documents));
  gaps.push(...sinkGaps(done));
  for (const [what, key] of Object.entries<keyof WindowSums>(SUMMED)) {
    const said = key === 'clientErrors' ? done.clientErrors : done.counts[key];
    if (sums[key] !== said) gaps.push(`its windows hold ${sums[key]} ${what}, but it counted ${said}.`);
  }
  return gaps;
}

/** What became of the windows that it gave away. A refused one may have reached the controller and counts as lost all the same. */
function sinkGaps({ last, sink }: DoneDocument): string[] {
  const gaps: string[] = [];
  if (sink.given !== last + 1) {
    gaps.push(`it gave ${sink.given} windows away, but windows 0–${last} are ${last + 1}.`);
  }
  if (sink.refused > 0) {
    const named = sink.refusals.map(({ seq, reason }) => `window ${seq}: ${sanitize(reason)}`);
    const rest = sink.refused - named.length;
    if (rest > 0) named.push(`${rest} ${named.length === 0 ? 'without a reason' : 'more'}`);
    gaps.push(`${sink.refused} of its ${sink.given} windows were refused (${named.join('; ')}).`);
  }
  return gaps;
}

/** What windows and done document both count. */
const SUMMED: Readonly<Record<string, keyof WindowSums>> = {
  samples: 'samples',
  'failed samples': 'sampleErrors',
  transactions: 'transactions',
  'failed transactions': 'transactionErrors',
  'rows of setUp groups': 'setup',
  'rows of tearDown groups': 'teardown',
  'cut rows': 'cut',
  'late rows': 'late',
  'unanswered requests': 'noAnswer',
  'client-side errors': 'clientErrors',
};

function finalGaps(done: DoneDocument, documents: readonly WindowDocument[]): string[] {
  const finals = documents.filter((document) => document.final).map((document) => document.seq);
  if (finals.length === 1 && finals[0] === done.last) return [];
  if (finals.length === 0) return [`none of its windows is marked as the final one; window ${done.last} should be.`];
  return [`windows ${seqRanges(finals)} are marked as final; window ${done.last} alone should be.`];
}

function gridGaps(go: GoDocument, documents: readonly WindowDocument[]): string[] {
  const off = documents.filter(({ seq, fromMs, toMs }) => {
    const expectedMs = go.startAtMs + seq * go.windowMs;
    return fromMs !== expectedMs || toMs !== expectedMs + go.windowMs;
  });
  return off.length === 0 ? [] : [`windows ${seqRanges(seqsOf(off))} do not lie on the grid of ${go.windowMs} ms.`];
}

function seqsOf(documents: readonly WindowDocument[]): number[] {
  return documents.map((document) => document.seq);
}
