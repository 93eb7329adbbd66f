import { fileNameOf } from '../core/plan/paths.ts';
import { isName } from '../core/plan/ids.ts';

/** The name of a scenario after its plan: `load/Checkout Flow.jmx` → `checkout-flow`; `null` when nothing is left of it. */
export function scenarioName(planFile: string): string | null {
  const name = fileNameOf(planFile)
    .replace(/\.jmx$/i, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return isName(name) ? name : null;
}
