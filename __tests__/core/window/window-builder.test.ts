import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import { parseWindow } from '../../../src/core/window/parse-window.ts';
import { WindowBuilder, type WindowBuilderOptions } from '../../../src/core/window/window-builder.ts';
import { calmHost, row } from '../../fixtures/generated-load.ts';

const START = 1_000_000;

function builder(changes: Partial<WindowBuilderOptions> = {}): WindowBuilder {
  const made = new WindowBuilder({
    ...{ run: 'r', load: '1-main', worker: 'w-1', grid: { startAtMs: START, windowMs: 1_000 } },
    labels: { ignore: [], rename: {} },
    ...changes,
  });
  made.setRealStart(START);
  return made;
}

/** Adds rows by the clock of their own end. */
function add(made: WindowBuilder, ...rows: (Parameters<typeof row>[0] & { nowMs?: number })[]): void {
  for (const { nowMs, ...given } of rows)
    made.add(row({ ...given, endMs: START + given.endMs }), START + (nowMs ?? given.endMs));
}

describe('WindowBuilder', () => {
  it('counts a row into the window of its end', () => {
    const made = builder();
    add(made, { endMs: 999, elapsedMs: 900 }, { endMs: 1_000, elapsedMs: 900 });

    const [first, second] = made.close(START + 3_000, calmHost);

    expect([first?.labels[0]?.count, second?.labels[0]?.count]).toEqual([1, 1]);
  });

  it('closes a window 1 s after its end, in order from k = 0, empty ones too', () => {
    const made = builder();

    expect(made.close(START + 1_999, calmHost)).toEqual([]);
    expect(
      made.close(START + 3_500, calmHost).map(({ seq, fromMs, toMs, final }) => [seq, fromMs, toMs, final]),
    ).toEqual([
      [0, START, START + 1_000, false],
      [1, START + 1_000, START + 2_000, false],
    ]);
    expect(made.final(calmHost).map(({ seq, final }) => [seq, final])).toEqual([[2, true]]);
  });

  it('sends at the end every window with rows, and marks the last as final', () => {
    const made = builder();
    add(made, { endMs: 500 }, { endMs: 2_200 });

    expect(made.final(calmHost).map(({ seq, final, labels }) => [seq, final, labels.length])).toEqual([
      [0, false, 1],
      [1, false, 0],
      [2, true, 1],
    ]);
  });

  it.each([
    ['of a closed window', { endMs: 700, nowMs: 2_500 }],
    ['before the start of the load', { endMs: -5, nowMs: 2_500 }],
    ['more than 1 s ahead of the clock', { endMs: 9_000, nowMs: 2_500 }],
  ])('counts a row %s into the oldest open window and into late', (_, given) => {
    const made = builder();
    made.close(START + 2_400, calmHost);

    add(made, given);

    expect(made.counts).toMatchObject({ rows: 1, late: 1, setup: given.endMs < 0 ? 1 : 0 });
    expect(made.close(START + 3_000, calmHost)).toMatchObject([{ seq: 1, late: 1, labels: [{ count: 1 }] }]);
  });

  it('believes a row that is up to 1 s ahead of the clock', () => {
    const made = builder();
    add(made, { endMs: 1_900, nowMs: 900 });

    expect(made.counts.late).toBe(0);
    expect(made.final(calmHost).at(-1)?.seq).toBe(1);
  });

  it('tells setup, sample, transaction and teardown rows apart by their start', () => {
    const made = builder();
    made.setTeardownStart(START + 800);
    add(
      made,
      { endMs: 20, elapsedMs: 30 },
      { endMs: 500 },
      { endMs: 600, isTransaction: true },
      { endMs: 900, elapsedMs: 101 },
      { endMs: 900, elapsedMs: 100, isTransaction: true },
    );

    expect(made.counts).toMatchObject({ rows: 5, setup: 1, samples: 2, transactions: 1, teardown: 1 });
    expect(made.final(calmHost)[0]?.labels.map(({ kind, count }) => [kind, count])).toEqual([
      ['sample', 2],
      ['transaction', 1],
      ['setup', 1],
      ['teardown', 1],
    ]);
  });

  it('takes every row for setup until an ordinary thread group has started', () => {
    const made = new WindowBuilder({
      ...{ run: 'r', load: '1-main', worker: 'w-1', grid: { startAtMs: START, windowMs: 1_000 } },
      labels: { ignore: [], rename: {} },
    });
    add(made, { endMs: 500 });

    expect(made.counts).toMatchObject({ setup: 1, samples: 0 });
  });

  it('cuts failed rows after a stop now and counts them nowhere else', () => {
    const made = builder();
    made.cutFailuresFrom(START + 500);
    add(
      made,
      { endMs: 499, success: false },
      { endMs: 500, success: false },
      { endMs: 600, success: true },
      { endMs: 9_000, success: false, nowMs: 600 },
    );

    expect(made.counts).toMatchObject({ rows: 4, samples: 2, sampleErrors: 1, cut: 2, late: 0 });
    expect(made.final(calmHost)[0]).toMatchObject({ cut: 2, late: 0, labels: [{ count: 2, errors: 1 }] });
  });

  it('carries the users through empty windows, null before the first row, setup rows left out', () => {
    const made = builder();
    add(
      made,
      { endMs: 10, elapsedMs: 30, allThreads: 1 },
      { endMs: 1_100, allThreads: 3 },
      { endMs: 1_200, allThreads: 5 },
    );

    expect(made.close(START + 4_000, calmHost).map(({ users }) => users)).toEqual([null, 5, 5]);
  });

  it('keeps sums, extremes, bytes, codes, latency and the histogram of good rows', () => {
    const made = builder();
    add(
      made,
      { endMs: 100, elapsedMs: 10, bytes: 5, latencyMs: 4, connectMs: null },
      { endMs: 200, elapsedMs: 30, bytes: null, latencyMs: 6, connectMs: null, success: false, responseCode: '503' },
      { endMs: 300, elapsedMs: 20, bytes: 7, latencyMs: null, connectMs: null },
    );

    const [label] = made.final(calmHost)[0]?.labels ?? [];

    expect(label).toMatchObject({
      ...{ count: 3, errors: 1, sumMs: 60, minMs: 10, maxMs: 30, bytes: 12, sentBytes: 360 },
      ...{ codes: { 200: 2, 503: 1 }, latency: { sumMs: 10, minMs: 4, maxMs: 6 }, connect: null },
    });
    expect([...Histogram.decode(label?.okHistogram ?? '').buckets()]).toEqual([
      { midMs: 10, count: 1 },
      { midMs: 20, count: 1 },
    ]);
  });

  it('counts labels beyond the cap as __other__ and says so', () => {
    const made = builder({ maxLabels: 2 });
    add(made, { endMs: 1, label: 'a' }, { endMs: 2, label: 'b' });
    expect(made.isLabelsCapped).toBe(false);

    add(made, { endMs: 3, label: 'c' }, { endMs: 4, label: 'd' }, { endMs: 5, label: 'a' });

    expect(made.isLabelsCapped).toBe(true);
    expect(made.final(calmHost)[0]?.labels.map(({ label, count }) => [label, count])).toEqual([
      ['a', 2],
      ['b', 1],
      ['__other__', 2],
    ]);
  });

  it('renames whole labels, first match first, and keeps ignored rows apart', () => {
    const made = builder({
      labels: { ignore: ['*-prep', 'a?'], rename: { '/item/(\\d+)': '/item/:id', '/item/.*': 'other' } },
    });
    add(
      made,
      ...['/item/12', '/item/7', 'x/item/7', '/item/z', 'cart-prep', 'ab'].map((label, i) => ({
        endMs: 10 + i,
        label,
        elapsedMs: 1,
      })),
    );

    expect(made.counts).toMatchObject({ rows: 6, samples: 4, setup: 2 });
    expect(made.final(calmHost)[0]?.labels.map(({ label, kind, count }) => [label, kind, count])).toEqual([
      ['/item/:id', 'sample', 2],
      ['x/item/7', 'sample', 1],
      ['other', 'sample', 1],
      ['__ignored__', 'setup', 2],
    ]);
  });

  it('shows the most frequent failures: 5 per label, 20 per window, 200 characters, the first time and URL of each', () => {
    const made = builder();
    for (let label = 0; label < 6; label += 1) {
      for (let kind = 0; kind < 7; kind += 1) {
        for (let i = 0; i <= kind + (label === 0 ? 10 : 0); i += 1) {
          const text = `${kind}`.padEnd(300, '.');
          add(made, {
            endMs: 10 + i,
            label: `l${label}`,
            success: false,
            elapsedMs: 1,
            url: `http://h/${i}`,
            failureMessage: () => text,
          });
        }
      }
    }

    const { labels } = made.final(calmHost)[0]!;

    expect(labels.flatMap(({ topErrors }) => topErrors)).toHaveLength(20);
    expect(Math.max(...labels.map(({ topErrors }) => topErrors.length))).toBe(5);
    expect(labels[0]?.topErrors[0]).toEqual({
      ...{ code: '500', message: '6'.padEnd(200, '.'), count: 17, firstAtMs: START + 10, url: 'http://h/0' },
    });
  });

  it('takes the response message of a failure that has no failure message', () => {
    const made = builder();
    add(made, { endMs: 10, elapsedMs: 1, success: false });

    expect(made.final(calmHost)[0]?.labels[0]?.topErrors[0]?.message).toBe('Internal Server Error');
  });

  it('counts failures of the generator itself, also those that only the message tells', () => {
    const made = builder();
    const failed = { success: false, elapsedMs: 1 };
    add(
      made,
      { endMs: 10, ...failed, responseCode: 'Non HTTP response code: java.net.BindException' },
      { endMs: 11, ...failed, responseCode: 'Non HTTP response code: java.net.UnknownHostException' },
      {
        endMs: 12,
        ...failed,
        responseCode: 'Non HTTP response code: java.net.SocketException',
        responseMessage: () => 'Non HTTP response message: Too many open files',
      },
      { endMs: 13, ...failed, responseCode: 'Non HTTP response code: java.net.SocketTimeoutException' },
    );

    expect(made.clientErrors).toBe(3);
    expect(Object.keys(made.final(calmHost)[0]?.labels[0]?.codes ?? {})).toContain(
      'Non HTTP response code: java.net.SocketException: Too many open files',
    );
  });

  it('counts unanswered requests as late errors with code no-answer in the oldest open window', () => {
    const made = builder();
    add(made, { endMs: 500, elapsedMs: 1 });
    made.close(START + 2_000, calmHost);
    made.noAnswer(3, 12_000);
    made.bad();

    expect(made.counts).toMatchObject({ rows: 5, samples: 4, sampleErrors: 3, late: 3, noAnswer: 3, bad: 1 });
    const [document] = made.final(calmHost);
    expect(document).toMatchObject({
      ...{ seq: 1, late: 3 },
      labels: [
        {
          label: '__no_answer__',
          count: 3,
          errors: 3,
          minMs: 12_000,
          codes: { 'no-answer': 3 },
          bytes: 0,
          latency: null,
        },
      ],
    });
    expect(parseWindow(document).ok).toBe(true);
  });

  it('puts every row into exactly one window and one count, and every document is accepted', () => {
    const rows = fc.record({
      ...{ endMs: fc.integer({ min: -2_000, max: 9_000 }), elapsedMs: fc.integer({ min: -3, max: 5_000 }) },
      ...{
        success: fc.boolean(),
        isTransaction: fc.boolean(),
        label: fc.constantFrom('a', 'b', 'c-prep', '__proto__'),
      },
      nowMs: fc.integer({ min: 0, max: 9_000 }),
    });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 40 }), fc.integer({ min: 0, max: 9_000 }), (given, cutMs) => {
        const made = builder({ labels: { ignore: ['*-prep'], rename: {} }, maxLabels: 2 });
        made.setTeardownStart(START + 7_000);
        made.cutFailuresFrom(START + cutMs);
        const documents = [];
        for (const each of given.toSorted((a, b) => a.nowMs - b.nowMs)) {
          documents.push(...made.close(START + each.nowMs, calmHost));
          add(made, each);
        }
        documents.push(...made.final(calmHost));

        const { counts } = made;
        const rowsInWindows = documents.flatMap(({ labels }) => labels).reduce((sum, { count }) => sum + count, 0);
        const cutInWindows = documents.reduce((sum, { cut }) => sum + cut, 0);
        expect(rowsInWindows + cutInWindows).toBe(given.length);
        expect(counts.samples + counts.transactions + counts.setup + counts.teardown + counts.cut).toBe(given.length);
        expect(documents.map(({ seq }) => seq)).toEqual(documents.map((_, index) => index));
        for (const document of documents)
          expect(parseWindow(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true });
      }),
    );
  });
});
