import type { LoadRecord } from '../verdict/load-record.ts';

/** What the files of a run are, as hashes. `null`: there are none, or they could not be read. */
export interface ScenarioHashes {
  readonly planHashes: LoadRecord['planHashes'];
  /** Data and files of the plan. */
  readonly dataHash: string | null;
  readonly pluginsHash: string | null;
}
