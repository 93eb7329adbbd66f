import { propertyName, propertyWords } from '../plan/properties.ts';
import type { RunSpec } from '../plan/run-spec.ts';

/**
 * Properties that the run gives to JMeter → their values, `null` where they differ between workers or loads or are secret.
 * Words without a value in this run (no rate, no target, users and ramp-up of the plan) are not among them.
 */
export function suppliedProperties(spec: RunSpec): ReadonlyMap<string, string | null> {
  const supplied = new Map<string, string | null>(Object.entries(spec.properties));
  for (const name of Object.keys(spec.secrets)) supplied.set(name, null);
  for (const word of wordsWithValue(spec)) supplied.set(propertyName(spec.load.names, word), targetValue(spec, word));
  return supplied;
}

/** Names of the properties whose value is a worker's own part of the whole. */
export function sharedOutProperties(spec: RunSpec): ReadonlySet<string> {
  const words = ['users', 'rate', 'ratePerMin', 'workerCount', ...groupNames(spec).map((group) => `users.${group}`)];
  return new Set(words.map((word) => propertyName(spec.load.names, word)));
}

function wordsWithValue(spec: RunSpec): readonly string[] {
  const { load, target } = spec;
  const missing = new Set<string>();
  if (load.users.kind === 'from-plan') missing.add('users');
  if (load.rampUpMs === null) missing.add('rampUp');
  if (load.ratePerSec === null) missing.add('rate').add('ratePerMin');
  const own = propertyWords.filter((word) => !missing.has(word) && !(target.url === null && word.startsWith('target')));
  return [...own, ...groupNames(spec).flatMap((group) => [`users.${group}`, `firstUser.${group}`])];
}

function groupNames(spec: RunSpec): readonly string[] {
  return spec.load.users.kind === 'groups' ? Object.keys(spec.load.users.groups) : [];
}

function targetValue(spec: RunSpec, word: string): string | null {
  const { url } = spec.target;
  if (url === null) return null;
  switch (word) {
    case 'targetProtocol':
      return url.protocol;
    case 'targetHost':
      return url.host;
    case 'targetPort':
      return String(url.port);
    case 'targetPath':
      return url.path;
    default:
      return null;
  }
}
