import type { RunRecord } from '../../core/verdict/run-record.ts';
import { loadRecordFaults } from './load-record-faults.ts';
import {
  fieldFaults,
  type Fields,
  isFlag,
  isList,
  isMapOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
  isTexts,
  object,
  orNull,
  shown,
} from './record-fields.ts';

/** Returns the stored record, or throws a sentence that names the file and what is wrong with its content. */
export function parseRunRecord(value: unknown, file: string): RunRecord {
  const record = object(value);
  if (record === null) throw new Error(`${file} holds no run record: an object is expected.`);
  if (record['v'] !== 1) {
    throw new Error(
      `${file} has schema version ${shown(record['v'])}; this program reads version 1. Use the version of the program that wrote it, or a newer one.`,
    );
  }
  const faults = recordFaults(record);
  if (faults.length === 0) return value as RunRecord;
  const told = faults.slice(0, MAX_FAULTS_TOLD).join(', ');
  const rest = faults.length - MAX_FAULTS_TOLD;
  throw new Error(`${file} holds no run record: ${told}${rest > 0 ? `, and ${rest} more faults` : ''}.`);
}

/** Faults of one record that are worth a reader's time; the rest is counted. */
const MAX_FAULTS_TOLD = 5;

function recordFaults(record: Readonly<Record<string, unknown>>): readonly string[] {
  const { build, origin, joins, comparedWith, loads, verdict } = record;
  return [
    ...fieldFaults(record, RUN_FIELDS, ''),
    ...fieldFaults(build, BUILD_FIELDS, 'build.'),
    ...fieldFaults(origin, ORIGIN_FIELDS, 'origin.'),
    ...fieldFaults(joins, JOINS_FIELDS, 'joins.'),
    ...(isObject(comparedWith) ? fieldFaults(comparedWith, BASELINE_FIELDS, 'comparedWith.') : []),
    ...loadRecordFaults(loads),
    ...fieldFaults(verdict, VERDICT_FIELDS, 'verdict.'),
  ];
}

const RUN_FIELDS: Fields = {
  kind: isOneOf('run'),
  run: isText,
  name: isText,
  leg: orNull(isText),
  startedAtMs: isNumber,
  endedAtMs: isNumber,
  comparedWith: orNull(isObject),
  loads: isList,
  versions: isMapOf(isText),
};

const BUILD_FIELDS: Fields = { sha: orNull(isText), ref: orNull(isText), repository: orNull(isText) };

const ORIGIN_FIELDS: Fields = { event: orNull(isText), attempt: orNull(isNumber), link: orNull(isText) };

const JOINS_FIELDS: Fields = { baseline: isFlag, branch: orNull(isText), text: isText };

const BASELINE_FIELDS: Fields = {
  branch: isText,
  how: isOneOf('merge-base', 'branch'),
  mergeBase: orNull(isText),
  runs: isList,
  notes: isTexts,
  refused: isTexts,
  pooled: isList,
};

const VERDICT_FIELDS: Fields = {
  outcome: isOneOf('cancelled', 'error', 'invalid', 'fail', 'inconclusive', 'pass'),
  reason: isText,
  findings: isList,
  checks: isList,
  comparisons: isList,
};
