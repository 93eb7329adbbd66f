import type { StoreFinding } from '../../core/search/store-finding.ts';
import { StartError } from '../../core/verdict/run-error.ts';

/** What a look found; that the server refuses the look is a finding, too. */
export async function lookOrFinding(look: () => Promise<readonly StoreFinding[]>): Promise<readonly StoreFinding[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return [{ severity: 'error', about: 'privileges', message: error.message }];
  }
}
