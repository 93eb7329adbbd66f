import { evaluate, type Surroundings } from '../../core/jmx/evaluate.ts';
import type { PlanFacts } from '../../core/jmx/plan-facts.ts';
import { planLoad } from '../../core/jmx/plan-load.ts';
import { quantityValue, type Quantity } from '../../core/jmx/quantity.ts';
import type { ThreadGroupFact } from '../../core/jmx/thread-groups.ts';
import { loadGroups, usersWords, type UsersWord } from '../../core/jmx/users-words.ts';
import type { Proposal } from './proposal.ts';
import { yamlComment, yamlText } from './yaml-text.ts';

/** Shorter than this after the ramp-up, a load says too little: the steady window starts only some seconds after it. */
const LEAST_STEADY_SEC = 60;
const PROPOSED_STEADY_SEC = 120;

/** The part about load. */
export interface LoadProposal extends Proposal {
  /** The words of users that have a number here: `users` or `users.<group>`; none with `from-plan`. */
  readonly users: readonly string[];
}

/** `load:` from what the plan reads and from its defaults; `users: from-plan` where it does not read its users and ramp-up. */
export function proposeLoad(facts: PlanFacts, planPath: string): LoadProposal {
  const groups = loadGroups(facts.groups);
  const words = usersWords(groups, {});
  const ramp = rampUpOf(groups);
  const surroundings: Surroundings = { variables: facts.variables, properties: new Map() };
  const takesUsers = canTakeUsers(groups, words) && ramp !== null;
  const users = takesUsers ? userLines(words, surroundings) : fromPlanLines(facts, planPath);
  const rampUpSec = takesUsers ? seconds(ramp, surroundings) : fromPlanRampUpSec(facts);
  const duration = durationOf(groups, facts, rampUpSec, surroundings);
  const rampUpProperty = takesUsers ? ramp.property : null;
  const names = {
    ...(takesUsers ? userNames(words) : {}),
    ...(rampUpProperty === null || rampUpProperty === 'rampUp' ? {} : { rampUp: rampUpProperty }),
    ...duration.names,
  };
  const rampUpLines = takesUsers ? [`  rampUp: ${durationText(rampUpSec)}`] : [];
  return {
    lines: [
      'load:',
      ...users.lines,
      ...rampUpLines,
      '  # warmUp: 30s # time after the ramp-up that is not judged: caches fill, code is compiled',
      ...duration.lines,
      ...rateLines(facts),
    ],
    names,
    open: users.open,
    users: takesUsers ? drivenWords(words).map(([, { word }]) => word) : [],
  };
}

/** Some group reads its users, and none of those that share a property with another one reads the sum of all. */
function canTakeUsers(groups: readonly ThreadGroupFact[], words: ReadonlyMap<ThreadGroupFact, UsersWord>): boolean {
  const all = [...words.values()];
  if (!all.some(({ property }) => property !== null)) return false;
  return all[0]?.word === 'users' || !groups.some((group) => group.users?.properties.includes('users') === true);
}

function userLines(
  words: ReadonlyMap<ThreadGroupFact, UsersWord>,
  surroundings: Surroundings,
): Pick<Proposal, 'lines' | 'open'> {
  const entries = drivenWords(words);
  const count = (group: ThreadGroupFact): number =>
    Math.max(1, Math.trunc((group.users === null ? null : defaultOf(group.users, surroundings)) ?? 1));
  const [first] = entries;
  if (first?.[1].word === 'users') {
    const isGiven = first[0].users !== null && defaultOf(first[0].users, surroundings) !== null;
    const origin = isGiven ? 'the default of the plan' : 'the plan has no default';
    return { lines: [`  users: ${count(first[0])} # ${origin}; over the whole fleet`], open: [] };
  }
  const groups = entries.map(([group, { word }]) => `    ${yamlText(groupOf(word))}: ${count(group)}`);
  return { lines: ['  groups: # users of each thread group, over the whole fleet', ...groups], open: [] };
}

function drivenWords(
  words: ReadonlyMap<ThreadGroupFact, UsersWord>,
): readonly (readonly [ThreadGroupFact, UsersWord])[] {
  return [...words].filter(([, { property }]) => property !== null);
}

function userNames(words: ReadonlyMap<ThreadGroupFact, UsersWord>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...words.values()].flatMap(({ word, property }) =>
      property === null || property === word ? [] : [[word, property]],
    ),
  );
}

function groupOf(word: string): string {
  return word.slice('users.'.length);
}

function fromPlanLines(facts: PlanFacts, planPath: string): Pick<Proposal, 'lines' | 'open'> {
  const own = planLoad(facts, {});
  const many = 'fault' in own ? '' : `: ${own.usersPerWorker} on each worker`;
  const advice = `The plan does not read its users and ramp-up, so its own numbers hold${many}. To set them here: loadtest-action parameterise ${planPath} --write`;
  const open = 'fault' in own ? [own.fault] : [];
  return {
    lines: [yamlComment(advice, '  '), ...open.map((text) => yamlComment(`Open: ${text}`, '  ')), '  users: from-plan'],
    open,
  };
}

interface RampUp {
  /** `null`: there is none, and nothing reads one. */
  readonly property: string | null;
  readonly quantities: readonly Quantity[];
}

/** The ramp-up that the plan reads; `null` when it has one and does not read it, or reads it in minutes. */
function rampUpOf(groups: readonly ThreadGroupFact[]): RampUp | null {
  const quantities = groups.flatMap((group) => [...group.rampUpSec, ...steps(group)]);
  const read = quantities.flatMap(({ properties }) => properties);
  const property = read.includes('rampUp') ? 'rampUp' : (read[0] ?? null);
  if (property === null) return quantities.every(({ literal }) => literal === 0) ? { property, quantities } : null;
  const driven = quantities.filter(({ properties }) => properties.includes(property));
  return driven.some(({ scale }) => scale !== 1) ? null : { property, quantities: driven };
}

function steps({ stepping }: ThreadGroupFact): readonly Quantity[] {
  if (stepping === null) return [];
  const { delaySec, burst, count, everySec, stepRampSec } = stepping;
  return [delaySec, burst, count, everySec, stepRampSec].filter((quantity) => quantity !== null);
}

function seconds(ramp: RampUp, surroundings: Surroundings): number {
  return Math.round(Math.max(0, ...ramp.quantities.map((quantity) => defaultOf(quantity, surroundings) ?? 0)));
}

function fromPlanRampUpSec(facts: PlanFacts): number {
  const own = planLoad(facts, {});
  return 'fault' in own ? 0 : Math.ceil(own.rampUpMs / 1_000);
}

function durationOf(
  groups: readonly ThreadGroupFact[],
  facts: PlanFacts,
  rampUpSec: number,
  surroundings: Surroundings,
): { readonly lines: readonly string[]; readonly names: Readonly<Record<string, string>> } {
  const quantities = groups.flatMap(({ durationSec }) => (durationSec === null ? [] : [durationSec]));
  const property = quantities.flatMap(({ properties }) => properties)[0];
  const names =
    property === undefined || facts.reads.some(({ name }) => name === 'duration') ? {} : { duration: property };
  const own = Math.round(Math.max(0, ...quantities.map((quantity) => defaultOf(quantity, surroundings) ?? 0)));
  const isLongEnough = own >= rampUpSec + LEAST_STEADY_SEC;
  const proposed = isLongEnough ? own : Math.ceil((rampUpSec + PROPOSED_STEADY_SEC) / 60) * 60;
  const why = own > 0 && !isLongEnough ? `; the ${own} s of the plan are too short to be judged` : '';
  return {
    lines: [`  duration: ${durationText(proposed)} # from start to stop, ramp-up included${why}`],
    names,
  };
}

function rateLines(facts: PlanFacts): readonly string[] {
  if (!facts.reads.some(({ name }) => name === 'rate' || name === 'ratePerMin')) return [];
  return ['  # rate: 50/s # the plan reads a rate; without this line its own default holds on each worker'];
}

function durationText(sec: number): string {
  return sec > 0 && sec % 60 === 0 ? `${sec / 60}m` : `${sec}s`;
}

/** `null` also where JMeter would make up a number for a property without a default. */
function defaultOf(quantity: Quantity, surroundings: Surroundings): number | null {
  const reads = quantity.terms.flatMap((term) => evaluate(term, surroundings).reads);
  return reads.some((read) => read.default.kind === 'none') ? null : quantityValue(quantity, surroundings);
}
