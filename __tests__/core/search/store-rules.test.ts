import { describe, expect, it } from '@jest/globals';
import { grantedPrivileges, missingPrivileges } from '../../../src/core/search/missing-privileges.ts';
import { parseDays } from '../../../src/core/search/parse-days.ts';
import { prunableIndices } from '../../../src/core/search/prunable-indices.ts';
import { renderCheck, renderInstallation, renderPruning } from '../../../src/core/search/render-store.ts';
import { readServerIdentity } from '../../../src/core/search/server-identity.ts';
import { serverSupport } from '../../../src/core/search/server-support.ts';
import { isSameJson } from '../../../src/core/search/same-json.ts';

describe('prunableIndices', () => {
  it.each([
    ['the day after', '2026-09-01T00:00:00Z', true],
    ['the last moment of the month', '2026-08-31T23:59:59.999Z', false],
    ['a year later', '2027-08-01T00:00:00Z', true],
  ])('counts a month as over: %s', (_, before, isOver) => {
    const names = ['loadtest-windows-2026.08'];

    expect(prunableIndices(names, 'loadtest', Date.parse(before))).toEqual(isOver ? names : []);
  });

  it.each([
    ...[
      'loadtest-runs',
      'loadtest-annotations',
      'loadtest-windows',
      'loadtest-windows-2020.13',
      'loadtest-windows-2020.1',
    ],
    ...[
      'loadtest-windows-2020.01-copy',
      'loadtest-runs-2020.01',
      'xloadtest-windows-2020.01',
      'loadtest-b-windows-2020.01',
    ],
  ])('leaves %s alone', (name) => {
    expect(prunableIndices([name], 'loadtest', Date.UTC(2100, 0, 1))).toEqual([]);
  });

  it('ends December with the year', () => {
    const names = ['l-points-2025.12', 'l-summaries-2025.12'];

    expect(prunableIndices(names, 'l', Date.UTC(2026, 0, 1))).toEqual(names);
    expect(prunableIndices(names, 'l', Date.UTC(2026, 0, 1) - 1)).toEqual([]);
  });
});

describe('serverSupport', () => {
  it.each([
    ['elasticsearch', '8.19.16', 'supported'],
    ['elasticsearch', '8.11.0', 'untested'],
    ['elasticsearch', '9.1.0', 'untested'],
    ['elasticsearch', '7.17.29', 'refused'],
    ['elasticsearch', '10.0.0', 'refused'],
    ['elasticsearch', 'unknown', 'refused'],
    ['opensearch', '2.19.4', 'supported'],
    ['opensearch', '3.4.0', 'untested'],
    ['opensearch', '1.3.20', 'refused'],
  ] as const)('%s %s is %s', (kind, version, level) => {
    const support = serverSupport({ kind, version });

    expect(support.level).toBe(level);
    expect(support.message === null).toBe(level === 'supported');
  });

  it('says what is expected', () => {
    expect(serverSupport({ kind: 'opensearch', version: '1.3.20' }).message).toBe(
      'OpenSearch 1.3.20 is not supported; OpenSearch 2 or 3 is expected (tested with 2.19).',
    );
  });
});

describe('readServerIdentity', () => {
  it.each([
    [{ version: { number: '8.19.16', build_flavor: 'default' } }, { kind: 'elasticsearch', version: '8.19.16' }],
    [{ version: { number: '2.19.4', distribution: 'opensearch' } }, { kind: 'opensearch', version: '2.19.4' }],
    [{ version: { number: '1', distribution: 'another' } }, null],
    [{ version: { number: 8 } }, null],
    [{ version: '8' }, null],
    ['<html>', null],
    [null, null],
    [[], null],
  ])('reads %j', (body, expected) => {
    expect(readServerIdentity(body)).toEqual(expected);
  });
});

describe('privileges', () => {
  const answer = {
    cluster: { monitor: false, manage: true },
    index: { 'a-*': { read: true, index: false }, 'b-*': { read: false } },
  };

  it('are named where they are missing', () => {
    expect(missingPrivileges(answer)).toEqual(['monitor on the cluster', 'index on a-*', 'read on b-*']);
    expect(missingPrivileges({})).toEqual([]);
  });

  it('are named where they are there', () => {
    expect(grantedPrivileges(answer, 'a-*')).toEqual(['read']);
    expect(grantedPrivileges(null, 'a-*')).toEqual([]);
  });
});

describe('parseDays', () => {
  it.each([
    ['1d', 1],
    ['90d', 90],
    ['3650d', 3_650],
    ['3651d', null],
    ['0d', null],
    ['90', null],
    ['1.5d', null],
    [' 1d', null],
  ])('reads %j as %j', (text, days) => {
    expect(parseDays(text)).toBe(days);
  });
});

describe('isSameJson', () => {
  it.each([
    [{ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }, true],
    [{ a: 1 }, { a: '1' }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [null, {}, false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isSameJson(a, b)).toBe(expected);
    expect(isSameJson(b, a)).toBe(expected);
  });
});

describe('what commands print', () => {
  const server = { kind: 'opensearch', version: '2.19.4' } as const;
  const named = { store: 'opensearch', index: 'perf' } as const;

  it.each([
    [{ kind: 'none' } as const, /^Results are kept until somebody deletes them, as `loadtest-action store prune/m],
    [
      { kind: 'policy', days: 30, policy: 'perf-retention', by: 'ISM' } as const,
      /^The server deletes a month when all of it is 30 days old \(ISM, policy perf-retention\)/m,
    ],
    [{ kind: 'by-hand', days: 30 } as const, /no ISM\): let `.*--index perf --older-than 30d` run once a day/],
  ])('tells who deletes results: %j', (retention, expected) => {
    const templates = [
      { name: 'perf-runs', change: 'made' },
      { name: 'perf-points', change: 'unchanged' },
    ] as const;

    const text = renderInstallation({ server, templates, extended: ['perf-x'], retention }, 'http://h:9200', named);

    expect(text).toMatch(expected);
    expect(text).toMatch(
      /^OpenSearch 2\.19\.4 at http:\/\/h:9200\.\nTemplates made: perf-runs\.\nTemplates unchanged: perf-points\.\nNew fields for: perf-x\.\n/,
    );
  });

  it('tells whether a run can begin', () => {
    const warning = { severity: 'warning', about: 'clock', message: 'W.' } as const;
    const error = { severity: 'error', about: 'templates', message: 'E.' } as const;

    expect(renderCheck({ server, findings: [warning] }, 'http://h', 'perf')).toContain(
      'A run can keep its results in perf.',
    );
    expect(renderCheck({ server, findings: [warning, error] }, 'http://h', 'perf')).toBe(
      'OpenSearch 2.19.4 at http://h.\nwarning: W.\nerror: E.\nA run could not keep its results here.\n',
    );
  });

  it('tells what stays', () => {
    expect(renderPruning({ deleted: ['a'], kept: ['b'] }, false)).toBe('Deleted: a\n1 monthly index stays.\n');
  });
});
