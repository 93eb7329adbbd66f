import type { FailOn } from '../core/plan/run-spec.ts';
import { verdictAnnotations } from '../core/render/annotations.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';

/**
 * The annotations of a finished run as lines for the runner, the verdict first: its findings and those that were `told` on the way,
 * heaviest first, each sentence once and without secrets. Nothing is red where the outcome does not fail the job.
 */
export function closingAnnotations(
  record: RunRecord,
  told: readonly Finding[],
  options: { readonly failOn: readonly FailOn[]; readonly mask: (text: string) => string },
): readonly string[] {
  const { verdict, name } = record;
  const { failOn, mask } = options;
  const texts = new Set<string>();
  const findings = [...verdict.findings, ...told]
    .map((finding) => ({ ...finding, text: mask(finding.text) }))
    .filter(({ text }) => texts.size < texts.add(text).size)
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return verdictAnnotations({ ...verdict, reason: mask(verdict.reason), findings }, name, failOn);
}

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, note: 2 };
