import type { LoadRecord } from '../verdict/load-record.ts';

/** What the files and properties of a run are, as hashes. `null`: there are none, or they could not be read. */
export interface ScenarioHashes {
  readonly planHashes: LoadRecord['planHashes'];
  /** Data and files of the plan. */
  readonly dataHash: string | null;
  readonly pluginsHash: string | null;
  /** Properties of the plan, secrets left out, and the user's property file. */
  readonly propertiesHash: string | null;
}
