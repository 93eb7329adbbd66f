import type { HostFact } from './hosts.ts';
import type { DataSetFact, FileFact } from './plan-files.ts';
import type { NamesInPlan } from './property-reads.ts';
import type { RateFact } from './rates.ts';
import type { Reached } from './reach-elements.ts';
import type { EmbeddedFact, ListenerFact, SamplerFact, ScriptFact, TransactionFact } from './samplers.ts';
import type { ThreadGroupFact } from './thread-groups.ts';

/** What a plan says about itself before it runs. Only thread groups and listeners are listed when they are disabled. */
export interface PlanFacts extends NamesInPlan, Pick<Reached, 'includes' | 'brokenModules'> {
  readonly path: string;
  /** User Defined Variables → their expressions. */
  readonly variables: ReadonlyMap<string, string>;
  readonly groups: readonly ThreadGroupFact[];
  /** "Run tearDown Thread Groups after shutdown of main threads". */
  readonly tearDownOnShutdown: boolean;
  readonly samplers: readonly SamplerFact[];
  readonly hosts: readonly HostFact[];
  readonly embedded: readonly EmbeddedFact[];
  readonly listeners: readonly ListenerFact[];
  readonly dataSets: readonly DataSetFact[];
  readonly files: readonly FileFact[];
  readonly scripts: readonly ScriptFact[];
  readonly rates: readonly RateFact[];
  readonly transactions: readonly TransactionFact[];
}
