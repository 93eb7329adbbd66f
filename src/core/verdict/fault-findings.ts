import type { DoneDocument, WorkerFault } from '../protocol/documents.ts';
import type { EndReason } from '../live/end-reason.ts';
import type { Finding, FindingKind } from './finding.ts';

/** What one worker says went wrong, and what its account of the end implies. `loadEnd`: how the whole load ended. */
export function faultFindings(done: DoneDocument, loadEnd: EndReason): Finding[] {
  const { worker } = done;
  const findings = done.faults.map((fault): Finding => ({
    kind: FINDING_KIND[fault.kind],
    severity: fault.severity === 'invalid' ? 'error' : 'warning',
    worker,
    text: `${worker}: ${fault.text}`,
  }));
  const lost = (text: string) => findings.push({ kind: 'worker-lost', severity: 'error', worker, text });
  if (done.realStartMs === null) {
    lost(`${worker}: no ordinary thread group of its JMeter started, so it generated no load.`);
  }
  const isExplained = done.faults.some(({ severity }) => severity === 'invalid');
  if (done.endReason !== 'completed' && done.endReason !== loadEnd && !isExplained) {
    lost(`${worker}: it ended its load as "${done.endReason}", while the load as a whole ended as "${loadEnd}".`);
  }
  if (done.counts.bad > 0) {
    findings.push({
      kind: 'coverage',
      severity: 'warning',
      worker,
      text: `${worker}: ${done.counts.bad} of ${done.counts.rows} rows of its JTL could not be read; they are in no number of this load.`,
    });
  }
  return findings;
}

const FINDING_KIND: Readonly<Record<WorkerFault['kind'], FindingKind>> = {
  'jmeter-log': 'log',
  'jmeter-died': 'worker-lost',
  'jmeter-frozen': 'generator',
  'jtl-unwritable': 'coverage',
  'disk-full': 'coverage',
  'clock-stepped': 'clock-stepped',
  'unlisted-host': 'unlisted-host',
  'late-start': 'worker-lost',
  'labels-capped': 'coverage',
  'heartbeat-lost': 'worker-lost',
  store: 'store',
  bug: 'worker-lost',
};
