import type { PlanFacts } from '../../core/jmx/plan-facts.ts';
import { propertyName, propertyWords } from '../../core/plan/properties.ts';

/**
 * Names of properties that need no value of the configuration: those of our words that have one in this load, those of the
 * target (a missing address is asked for by itself), those that the plan sets itself and those of JMeter. `users` are the
 * words of the users, none where the plan's own hold.
 */
export function suppliedNames(
  facts: PlanFacts,
  names: Readonly<Record<string, string>>,
  users: readonly string[],
): ReadonlySet<string> {
  const always = propertyWords.filter((word) => !DEPENDING.has(word));
  const ofUsers = users.flatMap((word) => [word, word.replace(/^users\b/, 'firstUser')]);
  const words = [...always, ...ofUsers, ...(users.length > 0 ? ['users', 'rampUp'] : [])];
  return new Set([...words.map((word) => propertyName(names, word)), ...facts.writes, ...SET_BY_JMETER]);
}

const DEPENDING: ReadonlySet<string> = new Set(['users', 'rampUp', 'rate', 'ratePerMin']);

const SET_BY_JMETER = ['START.MS', 'START.YMD', 'START.HMS', 'TESTSTART.MS', 'jmeter.version', 'user.dir'];
