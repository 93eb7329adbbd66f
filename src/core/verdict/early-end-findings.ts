import type { DoneDocument, GoDocument } from '../protocol/documents.ts';
import type { Finding } from './finding.ts';

/** A plan that ends by itself before this share of its duration did not make the load that was asked for. */
const MIN_PLAN_SHARE = 0.95;

/** What follows when JMeter ended before the order to stop: it died, or the plan was too short. */
export function earlyEndFindings(done: DoneDocument, go: GoDocument): Finding[] {
  const order = go.workers[done.worker];
  if (order === undefined || done.endedByItselfAtMs === null) return [];
  const ranMs = done.endedByItselfAtMs - order.launchAtMs;
  const askedMs = go.stopAtMs - order.launchAtMs;
  const findings: Finding[] = [];
  if (!done.sawEnd) {
    const { code, signal } = done.jmeterExit;
    const how = signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
    const text = `${done.worker}: JMeter ended after ${seconds(ranMs)} s without finishing its plan (${how}); read its jmeter.log.`;
    findings.push({ kind: 'worker-lost', severity: 'error', worker: done.worker, text });
  }
  if (ranMs < MIN_PLAN_SHARE * askedMs) {
    const text = `plan ended after ${seconds(ranMs)} s on ${done.worker}; the load was to last ${seconds(askedMs)} s. Give its thread groups enough loops or time, the load is ended from outside.`;
    findings.push({ kind: 'plan-ended', severity: 'error', worker: done.worker, text });
  }
  return findings;
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1).replace(/\.0$/, '');
}
