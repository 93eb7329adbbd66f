import type { Finding } from './finding.ts';

/**
 * Findings in the order in which people should read them: errors as given (the first one decided), then warnings, then notes;
 * the same sentence about the same worker once.
 */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Finding>();
  for (const finding of findings) {
    const name = JSON.stringify([finding.kind, finding.worker ?? null, finding.text]);
    const same = known.get(name);
    if (same === undefined || weightOf(finding) < weightOf(same)) known.set(name, finding);
  }
  return [...known.values()].toSorted((a, b) => weightOf(a) - weightOf(b));
}

/** A severity that nobody knows weighs as much as an error. */
function weightOf(finding: Finding): number {
  if (finding.severity === 'note') return 2;
  return finding.severity === 'warning' ? 1 : 0;
}
