import { exampleSpec } from '../plan/spec-example.ts';
import type { LoadSpec, RunSpec, TargetSpec } from '../../../src/core/plan/run-spec.ts';

/** What a test changes of an ordinary spec: 400 users on one worker against shop.example.com. */
export interface SpecChanges {
  readonly load?: Partial<LoadSpec>;
  readonly target?: Partial<TargetSpec>;
  readonly workers?: number;
  readonly properties?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly propertiesFile?: string;
  readonly keepListeners?: boolean;
}

/** A spec with these changes. */
export function runSpec(changes: SpecChanges = {}): RunSpec {
  const base = exampleSpec();
  return {
    ...base,
    properties: changes.properties ?? {},
    secrets: changes.secrets ?? {},
    jmeter: {
      ...base.jmeter,
      propertiesFile: changes.propertiesFile ?? null,
      keepListeners: changes.keepListeners ?? false,
    },
    load: {
      ...base.load,
      users: { kind: 'total', users: 400 },
      rampUpMs: 60_000,
      durationMs: 360_000,
      ...changes.load,
    },
    target: {
      url: { protocol: 'https', host: 'shop.example.com', port: 443, path: '' },
      hosts: [{ host: 'shop.example.com', port: null, via: 'any' }],
      environment: null,
      ...changes.target,
    },
    provider: { kind: 'local', workers: changes.workers ?? 1 },
  };
}
