import { demoFolder } from './demo-folder.ts';

/** Where the runs of one demo lie, and what they are made from. */
export interface DemoPlace {
  /** Results folder of all of its runs. */
  readonly resultsDir: string;
  readonly configFile: string;
  /** Variables of the command line beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A folder of its own, and the configuration of the sample shop as it is. */
export function inFolder(): DemoPlace {
  return { resultsDir: demoFolder(), configFile: 'examples/shop/loadtest.yml', environment: {} };
}
