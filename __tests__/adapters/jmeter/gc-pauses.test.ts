import { describe, expect, it } from '@jest/globals';
import { createGcPauses } from '../../../src/adapters/jmeter/gc-pauses.ts';

// Measured with Java 17: G1 with its phases, Serial, ZGC; the last as a German locale prints it.
const log = `[0.399s] Using G1
[0.399s] GC(0)   Evacuate Collection Set: 9.0ms
[0.399s] GC(0)   Other: 0.5ms
[0.399s] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 12M->7M(256M) 9.657ms
[0.700s] GC(1) Concurrent Mark Cycle 12.345ms
[0.701s] GC(1) Pause Remark 27M->27M(256M) 2.000ms
[0.800s] GC(2) Pause Full (System.gc()) 8M->2M(123M) 4.000ms
[0.900s] GC(3) Pause Mark Start 0.043ms
[0.901s] GC(3) Concurrent Mark 1.5ms
[1.000s] GC(4) Pause Young (Allocation Failure) 17M->2M(61M) 1,300ms
`;

describe('createGcPauses', () => {
  it('sums pauses, neither their phases nor concurrent work', () => {
    const pauses = createGcPauses();

    pauses.push(Buffer.from(log));

    expect(pauses.totalMs()).toBeCloseTo(9.657 + 2 + 4 + 0.043 + 1.3, 6);
  });

  it('sums the same byte by byte', () => {
    const pauses = createGcPauses();

    for (const byte of Buffer.from(log)) pauses.push(Uint8Array.of(byte));

    expect(pauses.totalMs()).toBeCloseTo(17, 6);
  });
});
