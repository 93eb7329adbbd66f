import type { RunSpec } from '../plan/run-spec.ts';
import { windowMsFor } from '../window/grid.ts';
import { builtInChecks } from './builtin-checks.ts';
import type { Check } from './check.ts';
import { parseCheck } from './parse-check.ts';

/**
 * Everything a load is judged by: the checks of the configuration in their order, then the built-in ones that are on. What is
 * wrong with a check is added to `faults`.
 */
export function parseChecks(
  spec: Pick<RunSpec, 'checks' | 'builtInChecks' | 'load' | 'provider'>,
  faults: string[],
): readonly Check[] {
  const checks: Check[] = [];
  for (const entry of spec.checks) {
    const parsed = parseCheck(entry);
    if (parsed.ok) checks.push(parsed.check);
    else faults.push(parsed.fault);
  }
  const loadMs = spec.load.durationMs;
  const windowMs = windowMsFor({ durationMs: loadMs, workers: spec.provider.workers });
  return [...checks, ...builtInChecks({ enabled: spec.builtInChecks, windowMs, loadMs })];
}
