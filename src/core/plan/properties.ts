import { plainNumber } from './plain-number.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Plan } from './plan.ts';
import type { Share } from './shares.ts';

/** Our words that a plan can read as JMeter properties, besides `users.<group>` and `firstUser.<group>`. */
export const propertyWords = [
  'users',
  'rampUp',
  'duration',
  'rate',
  'ratePerMin',
  'firstUser',
  'workerIndex',
  'workerCount',
  'runId',
  'load',
  'targetProtocol',
  'targetHost',
  'targetPort',
  'targetPath',
] as const;

/**
 * The properties of one worker in one load: our words under the names that the plan reads, and `properties` of the spec.
 * Numbers are plain, times whole seconds; `duration` is what is left for this worker after its stagger.
 * A word without a value (no rate, no target, users and ramp-up that only the plan knows) is left out, so that the plan's own default holds.
 */
export function workerProperties(
  plan: Plan,
  share: Share,
  options: { readonly load: string },
): Readonly<Record<string, string>> {
  const named = [...offeredWords(plan, share, options.load)].map(([word, value]): [string, string] => [
    propertyName(plan.spec.load.names, word),
    value,
  ]);
  return Object.fromEntries([...Object.entries(plan.spec.properties), ...named]);
}

/** The property that carries one of our words: its own name, or that of `load.names`. */
export function propertyName(names: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(names, word) ? (names[word] ?? word) : word;
}

/** Our words and their values for one worker; a word without a value in this run is not among them. */
export function offeredWords(plan: PlanDraft, share: Share, load: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>([
    ['duration', seconds(plan.durationMs - share.index * plan.staggerMs)],
    ['firstUser', String(share.firstUser)],
    ['workerIndex', String(share.index)],
    ['workerCount', String(share.count)],
    ['runId', plan.runId],
    ['load', load],
  ]);
  if (plan.spec.load.users.kind !== 'from-plan') words.set('users', String(share.users));
  if (plan.spec.load.rampUpMs !== null) words.set('rampUp', seconds(plan.spec.load.rampUpMs));
  if (share.ratePerSec !== null) {
    words.set('rate', plainNumber(share.ratePerSec));
    words.set('ratePerMin', plainNumber(share.ratePerSec * 60));
  }
  for (const [group, own] of Object.entries(share.groups)) {
    words.set(`users.${group}`, String(own.users));
    words.set(`firstUser.${group}`, String(own.firstUser));
  }
  const { url } = plan.spec.target;
  if (url !== null) {
    words.set('targetProtocol', url.protocol);
    words.set('targetHost', url.host);
    words.set('targetPort', String(url.port));
    words.set('targetPath', url.path);
  }
  return words;
}

function seconds(ms: number): string {
  return String(Math.max(0, Math.floor(ms / 1_000)));
}
