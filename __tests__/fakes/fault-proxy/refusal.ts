import type { Fault } from './fault.ts';
import type { UpstreamAnswer } from './upstream.ts';

const REASONS: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** 429 as the server itself says it, the others as a proxy in front of it does. */
export function refusalOf(fault: Extract<Fault, { kind: 'status' | 'too-large' }>): UpstreamAnswer {
  if (fault.kind === 'too-large') return page(413, 'Request Entity Too Large', {});
  const retry = fault.retryAfterSec === undefined ? {} : { 'retry-after': String(fault.retryAfterSec) };
  if (fault.status !== 429) return page(fault.status, REASONS[fault.status] ?? '', retry);
  const error = { type: 'es_rejected_execution_exception', reason: 'injected: the queue is full' };
  const body = Buffer.from(JSON.stringify({ error: { root_cause: [error], ...error }, status: 429 }));
  return { status: 429, headers: { 'content-type': 'application/json', ...retry }, body };
}

function page(status: number, reason: string, more: Readonly<Record<string, string>>): UpstreamAnswer {
  const body = Buffer.from(`<html><head><title>${status} ${reason}</title></head><body>${reason}</body></html>\n`);
  return { status, headers: { 'content-type': 'text/html', ...more }, body };
}
