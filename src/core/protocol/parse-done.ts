import type { DoneDocument, RowCounts, SinkCounts, WorkerFault } from './documents.ts';
import { endReason } from './parse-stop.ts';
import { type Parsed, refuse } from './parsed.ts';
import { amount, count, flag, name, oneOf, text } from './scalar-shapes.ts';
import { decides, listOf, nullable, objectOf, shown, type Weight } from './shape.ts';

/** A worker's account of one load, or why it is refused. Whether it agrees with the windows is judged by coverage. */
export function parseDone(value: unknown): Parsed<'done', DoneDocument> {
  const refused = refuse('done', doneShape, value, () => doneRules(value as DoneDocument));
  return refused ?? { ok: true, done: value as DoneDocument };
}

const counts = objectOf<RowCounts>({
  rows: decides(count),
  samples: decides(count),
  sampleErrors: decides(count),
  transactions: decides(count),
  transactionErrors: decides(count),
  setup: decides(count),
  teardown: decides(count),
  bad: decides(count),
  cut: decides(count),
  late: decides(count),
  noAnswer: decides(count),
});

const fault = objectOf<WorkerFault>({
  kind: decides(
    oneOf(
      'jmeter-log',
      'jmeter-died',
      'jmeter-frozen',
      'jtl-unwritable',
      'disk-full',
      'clock-stepped',
      'unlisted-host',
      'late-start',
      'labels-capped',
      'heartbeat-lost',
      'store',
      'bug',
    ),
  ),
  severity: decides(oneOf('invalid', 'warning')),
  text: shown(text),
});

const sink = objectOf<SinkCounts>({
  given: decides(count),
  acknowledged: decides(count),
  passedOn: decides(count),
  refused: decides(count),
  refusals: shown(listOf(objectOf<SinkCounts['refusals'][number]>({ seq: shown(count), reason: shown(text) }))),
});

const doneShape = objectOf<DoneDocument>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('done')),
  run: decides(name),
  load: decides(name),
  worker: decides(name),
  last: decides(count),
  counts: decides(counts),
  bytesRead: decides(count),
  jtlBytes: decides(count),
  realStartMs: decides(nullable(amount)),
  jmeterExit: shown(
    objectOf<DoneDocument['jmeterExit']>({ code: shown(nullable(count)), signal: shown(nullable(name)) }),
  ),
  sawEnd: decides(flag),
  endedByItselfAtMs: decides(nullable(amount)),
  endReason: decides(endReason),
  clientErrors: decides(count),
  sink: decides(sink),
  faults: decides(listOf(fault)),
});

/** Which fields of the done document can change a verdict, and which are only shown. */
export const doneFields: ReadonlyMap<string, Weight> = doneShape.fields ?? new Map<string, Weight>();

function doneRules({ counts, sink }: DoneDocument): string[] {
  const parts = counts.samples + counts.transactions + counts.setup + counts.teardown + counts.bad + counts.cut;
  const faults: string[] = [];
  if (counts.rows !== parts) {
    faults.push(
      `counts.rows is ${counts.rows}, but samples ${counts.samples} + transactions ${counts.transactions} + setup ${counts.setup} + teardown ${counts.teardown} + bad ${counts.bad} + cut ${counts.cut} = ${parts}`,
    );
  }
  if (counts.sampleErrors > counts.samples) {
    faults.push(`counts.sampleErrors is ${counts.sampleErrors} of ${counts.samples} samples`);
  }
  if (counts.transactionErrors > counts.transactions) {
    faults.push(`counts.transactionErrors is ${counts.transactionErrors} of ${counts.transactions} transactions`);
  }
  if (counts.noAnswer > counts.sampleErrors) {
    faults.push(`counts.noAnswer is ${counts.noAnswer} of ${counts.sampleErrors} failed samples`);
  }
  return [...faults, ...sinkRules(sink)];
}

function sinkRules({ given, acknowledged, passedOn, refused, refusals }: SinkCounts): string[] {
  const faults: string[] = [];
  const parts = acknowledged + passedOn + refused;
  if (given !== parts) {
    faults.push(
      `sink.given is ${given}, but acknowledged ${acknowledged} + passedOn ${passedOn} + refused ${refused} = ${parts}`,
    );
  }
  if (refusals.length > refused) {
    faults.push(`sink.refusals names ${refusals.length} windows, but sink.refused is ${refused}`);
  }
  return faults;
}
