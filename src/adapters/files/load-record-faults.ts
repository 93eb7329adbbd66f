import {
  fieldFaults,
  type Fields,
  isList,
  isMapOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
  isTexts,
  list,
  object,
  orNull,
} from './record-fields.ts';

/** What keeps the loads of a record from being judged or compared, as texts such as `loads[1].users is "4"`. */
export function loadRecordFaults(loads: unknown): readonly string[] {
  return list(loads).flatMap((load, index) => {
    const path = `loads[${index}].`;
    const { steady, total, labels, findings } = object(load) ?? {};
    return [
      ...fieldFaults(load, LOAD_FIELDS, path),
      ...(isObject(steady) ? fieldFaults(steady, STEADY_FIELDS, `${path}steady.`) : []),
      ...(isObject(total) ? fieldFaults(total, LABEL_FIELDS, `${path}total.`) : []),
      ...list(labels).flatMap((label, at) => fieldFaults(label, LABEL_FIELDS, `${path}labels[${at}].`)),
      ...list(findings).flatMap((finding, at) => fieldFaults(finding, FINDING_FIELDS, `${path}findings[${at}].`)),
    ];
  });
}

const LOAD_FIELDS: Fields = {
  v: isOneOf(1),
  kind: isOneOf('load'),
  run: isText,
  load: isText,
  startAtMs: isNumber,
  stopAtMs: isNumber,
  windowMs: isNumber,
  steady: orNull(isObject),
  endReason: isText,
  users: isNumber,
  workers: isNumber,
  purpose: isOneOf('main', 'confirm', 'block-a', 'block-b', 'step'),
  machines: isTexts,
  key: isMapOf(orNull((value) => isText(value) || isNumber(value))),
  soft: isMapOf(orNull(isText)),
  planHashes: orNull((value) => isText(object(value)?.['all']) && isMapOf(isText)(object(value)?.['labels'])),
  coverage: isList,
  total: orNull(isObject),
  labels: isList,
  windows: isList,
  checks: isList,
  findings: isList,
};

const STEADY_FIELDS: Fields = { fromMs: isNumber, toMs: isNumber, windows: isNumber };

const LABEL_FIELDS: Fields = {
  label: isText,
  kind: isOneOf('sample', 'transaction', 'setup', 'teardown'),
  count: isNumber,
  errors: isNumber,
  meanMs: isNumber,
  minMs: isNumber,
  maxMs: isNumber,
  p50Ms: isNumber,
  p90Ms: isNumber,
  p95Ms: isNumber,
  p99Ms: isNumber,
  ratePerSec: isNumber,
  topErrors: isList,
  histogram: (value) => value === undefined || isText(value),
};

const FINDING_FIELDS: Fields = { kind: isText, severity: isOneOf('error', 'warning', 'note'), text: isText };
