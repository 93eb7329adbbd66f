import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLogReader } from '../../../src/adapters/jmeter/log-events.ts';
import type { GeneratorEvent } from '../../../src/ports/load-generator.ts';

const at = (ms: number, rest: string): string => `${1_795_339_034_000 + ms} 2026-11-22T09:17:14,000Z ${rest}\n`;
const engine = 'INFO o.a.j.e.StandardJMeterEngine:';

// As JMeter 5.6.3 writes it with a setUp, two ordinary and a tearDown group.
const wholeLog = [
  at(0, 'INFO o.a.j.u.JMeterUtils: Setting Locale to en'),
  at(1, `${engine} Starting setUp thread groups`),
  at(2, `${engine} Starting setUp ThreadGroup: 1 : before `),
  at(3, 'INFO o.a.j.t.JMeterThread: Thread started: Starting ThreadGroup: 1-1'),
  at(10, `${engine} Starting ThreadGroup: 1 : shoppers`),
  at(11, `${engine} Starting ThreadGroup: 2 : payers`),
  at(12, 'WARN o.a.j.c.Config: a w\u00e4rning'),
  at(13, 'ERROR o.a.j.p.j.s.J.Print: my error'),
  'java.lang.RuntimeException: boo\n',
  '\tat java.base/java.lang.Thread.run(Thread.java:840) ~[?:?]\n',
  at(20, `${engine} Starting tearDown thread groups`),
  at(21, `${engine} Starting tearDown ThreadGroup: 1 : after`),
].join('');

const read = (text: string): readonly GeneratorEvent[] => {
  const reader = createLogReader();
  return [...reader.push(Buffer.from(text)), ...reader.flush()];
};

describe('createLogReader', () => {
  it('tells the first ordinary group, the tearDown groups, and warnings and errors with their cause, in order', () => {
    expect(read(wholeLog)).toEqual([
      { kind: 'thread-groups-started', atMs: 1_795_339_034_010 },
      { kind: 'log', level: 'WARN', atMs: 1_795_339_034_012, text: 'o.a.j.c.Config: a w\u00e4rning' },
      {
        kind: 'log',
        level: 'ERROR',
        atMs: 1_795_339_034_013,
        text: 'o.a.j.p.j.s.J.Print: my error \u2014 java.lang.RuntimeException: boo',
      },
      { kind: 'teardown-started', atMs: 1_795_339_034_020 },
    ]);
  });

  it('tells the same however the bytes arrive', () => {
    const bytes = Buffer.from(wholeLog);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
        const reader = createLogReader();
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const events = edges.slice(1).flatMap((to, index) => reader.push(bytes.subarray(edges[index], to)));
        expect([...events, ...reader.flush()]).toEqual(read(wholeLog));
      }),
    );
  });

  it('holds an error back until its cause can have come, and gives it up when nothing comes', () => {
    const reader = createLogReader();

    expect(reader.push(Buffer.from(at(1, 'ERROR x: bad')))).toEqual([]);
    expect(reader.flush()).toEqual([expect.objectContaining({ text: 'x: bad' })]);
    expect(reader.flush()).toEqual([]);
  });

  it('tells the same text once and no more than fifty', () => {
    const repeated = Array.from({ length: 1_000 }, (_, index) => at(index, 'ERROR x: the same')).join('');
    const different = Array.from({ length: 1_000 }, (_, index) => at(index, `ERROR x: number ${index}`)).join('');

    expect(read(repeated)).toHaveLength(1);
    const events = read(different);
    expect(events).toHaveLength(51);
    expect(events.at(-1)).toMatchObject({ text: 'More warnings and errors than these stand in jmeter.log.' });
  });

  it('cuts long texts and survives a line without end', () => {
    const reader = createLogReader();
    for (let index = 0; index < 100; index += 1) reader.push(Buffer.from('x'.repeat(10_000)));
    const events = [...reader.push(Buffer.from(`\n${at(1, `ERROR x: ${'y'.repeat(10_000)}`)}`)), ...reader.flush()];

    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ text: `x: ${'y'.repeat(497)}` });
  });

  it('passes over what JMeter says of each user at a stop that we ordered', () => {
    expect(read(at(1, 'WARN o.a.j.t.JMeterThread: Interrupting: shoppers 1-1 sampler: Get'))).toEqual([]);
  });
});
