import type { JtlRow } from '../src/core/jtl/jtl-row.ts';

/** What of a document per sample is the same for all of a worker. */
export interface SampleSource {
  readonly run: string;
  readonly host: string;
  readonly startedAtMs: number;
}

/**
 * One sample as the usual backend listeners of JMeter send it to a search server: every column of the JTL under a name of its own,
 * three times as text, and what the test and the machine are, again in each document. Headers and bodies, which some can add,
 * are left out.
 */
export function sampleDocument(row: JtlRow, number: number, { run, host, startedAtMs }: SampleSource): string {
  const message = row.responseMessage();
  return JSON.stringify({
    '@timestamp': time(row.endMs),
    TestName: run,
    InjectorHostname: host,
    TestStartTime: startedAtMs,
    SampleStartTime: time(row.timeStampMs),
    SampleEndTime: time(row.endMs),
    ElapsedTime: Math.floor((row.endMs - startedAtMs) / 1_000),
    SampleLabel: row.label,
    ThreadName: `Shoppers 1-${1 + (number % (row.allThreads ?? 1))}`,
    GrpThreads: row.allThreads,
    AllThreads: row.allThreads,
    ResponseTime: row.elapsedMs,
    Latency: row.latencyMs,
    ConnectTime: row.connectMs,
    IdleTime: 0,
    ResponseCode: row.responseCode,
    ResponseMessage: message,
    IsSuccess: row.success,
    SampleCount: 1,
    ErrorCount: row.success ? 0 : 1,
    DataType: 'text',
    Bytes: row.bytes,
    SentBytes: row.sentBytes,
    URL: row.url,
    AssertionResults: [],
  });
}

function time(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
