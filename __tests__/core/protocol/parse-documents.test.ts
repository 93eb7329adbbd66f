import { describe, expect, it } from '@jest/globals';
import type { BundleManifest } from '../../../src/core/protocol/documents.ts';
import { parseBundleManifest } from '../../../src/core/protocol/parse-bundle-manifest.ts';
import { doneFields, parseDone } from '../../../src/core/protocol/parse-done.ts';
import { parseGo } from '../../../src/core/protocol/parse-go.ts';
import { parseHeartbeat } from '../../../src/core/protocol/parse-heartbeat.ts';
import { parseReady } from '../../../src/core/protocol/parse-ready.ts';
import { parseRelease } from '../../../src/core/protocol/parse-release.ts';
import { parseStop } from '../../../src/core/protocol/parse-stop.ts';
import { pathFault } from '../../../src/core/protocol/path-fault.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const load = generateLoad({ workers: 2, labels: 2, seed: 1 });
const done = load.dones[0]!;
const ready = load.ready[0]!;
const { go } = load;
const stop = { v: 1, kind: 'stop', reason: 'aborted', how: 'now', text: 'Too many errors.' };
const sum = 'a'.repeat(64);
const manifest: BundleManifest = {
  ...{
    v: 1,
    kind: 'bundle',
    run: 'r',
    fleet: 'f',
    plan: 'shop.jmx',
    dryPlan: 'dry/shop.jmx',
    heap: '512m',
    jvmArgs: [],
  },
  files: { 'shop.jmx': sum, 'dry/shop.jmx': sum, 'lib/p.jar': sum },
  ...{ plugins: ['lib/p.jar'], propertiesFile: null, labels: { ignore: [], rename: { a: 'b' } } },
  hosts: [{ host: '*.example.com', port: null, via: 'any' }],
  timings: {
    ...{ channelPollMs: 250, startDelayMs: 1_000, windowPollMs: 5_000, readyMs: 60_000, gracefulDrainMs: 10_000 },
    ...{
      resultsDrainMs: 30_000,
      heartbeatMs: 5_000,
      heartbeatDeadMs: 180_000,
      hookMs: 300_000,
      stopTermMs: 2_000,
      stopKillMs: 4_000,
    },
  },
};

describe('the parsers of the protocol', () => {
  it.each<[string, (value: unknown) => unknown, unknown, string]>([
    ['done', parseDone, done, 'done'],
    ['ready', parseReady, ready, 'ready'],
    ['go', parseGo, go, 'go'],
    ['stop', parseStop, stop, 'stop'],
    ['heartbeat', parseHeartbeat, { v: 1, kind: 'heartbeat', seq: 3 }, 'heartbeat'],
    ['release', parseRelease, { v: 1, kind: 'release' }, 'release'],
    ['bundle manifest', parseBundleManifest, manifest, 'manifest'],
  ])('return a good %s document as it came', (_, parse, value, name) => {
    const sent: unknown = JSON.parse(JSON.stringify(value));

    expect(parse(sent)).toEqual({ ok: true, [name]: sent });
  });

  it.each<[string, (value: unknown) => unknown, object]>([
    ['done', parseDone, done],
    ['ready', parseReady, ready],
    ['go', parseGo, go],
    ['stop', parseStop, stop],
    ['bundle manifest', parseBundleManifest, manifest],
  ])('refuse a %s document without any one of its fields', (_, parse, value) => {
    for (const key of Object.keys(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

      expect([key, parse(rest)]).toMatchObject([
        key,
        { ok: false, fault: expect.stringContaining(`${key} is missing`) },
      ]);
    }
  });

  it.each<[string, (value: unknown) => unknown, unknown, string]>([
    ['a newer done document', parseDone, { ...done, v: 2 }, 'v is 2, 1 is expected'],
    ['rows that do not add up', parseDone, { ...done, counts: { ...done.counts, bad: 1 } }, 'counts.rows is'],
    [
      'more failures than samples',
      parseDone,
      { ...done, counts: { ...done.counts, sampleErrors: 10_000 } },
      'counts.sampleErrors is 10000 of',
    ],
    [
      'windows whose account does not add up',
      parseDone,
      { ...done, sink: { ...done.sink, passedOn: 1 } },
      'sink.given is 13, but acknowledged 13 + passedOn 1 + refused 0 = 14',
    ],
    [
      'more refusals than refused windows',
      parseDone,
      { ...done, sink: { ...done.sink, refusals: [{ seq: 1, reason: 'no room' }] } },
      'sink.refusals names 1 windows, but sink.refused is 0',
    ],
    [
      'an unknown fault',
      parseDone,
      { ...done, faults: [{ kind: 'x', severity: 'invalid', text: '' }] },
      'faults[0].kind is "x"',
    ],
    ['a start that is not a number', parseDone, { ...done, realStartMs: 'now' }, 'realStartMs is "now"'],
    ['a worker without cores', parseReady, { ...ready, cores: 0 }, 'cores is 0'],
    ['an end before the start', parseGo, { ...go, stopAtMs: go.startAtMs }, 'does not lie after startAtMs'],
    ['windows without length', parseGo, { ...go, windowMs: 0 }, 'windowMs is 0'],
    [
      'a launch outside the load',
      parseGo,
      { ...go, workers: { a: { ...go.workers['w-1'], launchAtMs: 5 } } },
      'does not lie within the load',
    ],
    [
      'two workers of one rank',
      parseGo,
      { ...go, workers: { a: go.workers['w-1'], b: go.workers['w-1'] } },
      'two workers have the same index',
    ],
    [
      'data that leaves the bundle',
      parseGo,
      { ...go, workers: { a: { ...go.workers['w-1'], data: { '../x.csv': 'k' } } } },
      '".."',
    ],
    ['another way to stop', parseStop, { ...stop, how: 'soon' }, 'how is "soon", "graceful" or "now" is expected'],
    [
      'a file outside the bundle',
      parseBundleManifest,
      { ...manifest, files: { ...manifest.files, '../evil.sh': sum } },
      'may not leave its folder',
    ],
    [
      'a plan that the bundle has not',
      parseBundleManifest,
      { ...manifest, plan: 'other.jmx' },
      '"other.jmx" is not among the files',
    ],
    [
      'a checksum that is none',
      parseBundleManifest,
      { ...manifest, files: { ...manifest.files, x: 'abc' } },
      'not a SHA-256',
    ],
    ['no document at all', parseHeartbeat, null, 'the document is null'],
  ])('refuse %s', (_, parse, value, expected) => {
    expect(parse(value)).toMatchObject({ ok: false, fault: expect.stringContaining(expected) });
  });

  it('say of each field of the done document whether it decides', () => {
    expect(doneFields.get('counts.samples')).toBe('decides');
    expect([...doneFields].filter(([, weight]) => weight === 'shown').map(([path]) => path)).toEqual([
      'jmeterExit.code',
      'jmeterExit.signal',
      'sink.refusals[].seq',
      'sink.refusals[].reason',
      'faults[].text',
    ]);
  });
});

describe('pathFault', () => {
  it.each(['a', 'a/b.csv', 'a..b/c', '...'])('lets %j stay inside', (path) => {
    expect(pathFault(path)).toBeNull();
  });

  it.each(['', '/etc/passwd', '../a', 'a/../../b', 'a/..', 'a\\..\\b', 'C:/x', 'a//b', './a', 'a\0b'])(
    'refuses %j',
    (path) => {
      expect(pathFault(path)).not.toBeNull();
    },
  );
});
