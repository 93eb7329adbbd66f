import type { Finding } from '../core/verdict/finding.ts';

/** A warning about what a store does not have; it changes no verdict. */
export function storeWarning(text: string): Finding {
  return { kind: 'store', severity: 'warning', text };
}
