import type { RunRecord } from '../../core/verdict/run-record.ts';

/** Returns the stored record, or throws a sentence that names the file and what is wrong with its content. */
export function parseRunRecord(value: unknown, file: string): RunRecord {
  const record = object(value);
  if (record === null) throw new Error(`${file} holds no run record: an object is expected.`);
  if (record['v'] !== 1) {
    throw new Error(
      `${file} has schema version ${shown(record['v'])}; this program reads version 1. Use the version of the program that wrote it, or a newer one.`,
    );
  }
  const faults = [
    ...fieldFaults(record, RUN_FIELDS, ''),
    ...loadFaults(record['loads']),
    ...verdictFaults(record['verdict']),
  ];
  if (faults.length > 0) throw new Error(`${file} holds no run record: ${faults.join(', ')}.`);
  return value as RunRecord;
}

type Test = (value: unknown) => boolean;
const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isList: Test = (value) => Array.isArray(value);
const isObject: Test = (value) => object(value) !== null;
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

const RUN_FIELDS: Readonly<Record<string, Test>> = {
  kind: (value) => value === 'run',
  run: isText,
  name: isText,
  startedAtMs: isNumber,
  endedAtMs: isNumber,
  build: isObject,
  loads: isList,
  verdict: isObject,
  versions: isObject,
};

const LOAD_FIELDS: Readonly<Record<string, Test>> = {
  v: (value) => value === 1,
  kind: (value) => value === 'load',
  run: isText,
  load: isText,
  startAtMs: isNumber,
  stopAtMs: isNumber,
  windowMs: isNumber,
  steady: orNull(isObject),
  endReason: isText,
  users: isNumber,
  workers: isNumber,
  key: isObject,
  coverage: isList,
  total: orNull(isObject),
  labels: isList,
  windows: isList,
  checks: isList,
  findings: isList,
};

const VERDICT_FIELDS: Readonly<Record<string, Test>> = {
  outcome: (value) => ['cancelled', 'error', 'invalid', 'fail', 'inconclusive', 'pass'].includes(value as string),
  reason: isText,
  findings: isList,
  checks: isList,
};

function loadFaults(loads: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(loads) ? loads : [];
  return list.flatMap((load, index) => fieldFaults(object(load) ?? {}, LOAD_FIELDS, `loads[${index}].`));
}

function verdictFaults(verdict: unknown): string[] {
  return fieldFaults(object(verdict) ?? {}, VERDICT_FIELDS, 'verdict.');
}

function fieldFaults(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Test>>,
  path: string,
): string[] {
  return Object.entries(fields)
    .filter(([name, test]) => !test(value[name]))
    .map(([name]) => `${path}${name} is ${shown(value[name])}`);
}

function object(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  return JSON.stringify(value).slice(0, 60);
}
