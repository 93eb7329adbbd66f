import { describe, expect, it } from '@jest/globals';
import { explainAnswer } from '../../../src/core/search/explain-answer.ts';

const elastic = (status: number, type: string, reason: string) => ({
  status,
  body: { error: { root_cause: [{ type, reason }], type, reason }, status },
});

describe('explainAnswer', () => {
  it.each([
    [
      'wrong credentials',
      elastic(401, 'security_exception', 'unable to authenticate user [x] for REST request [/]'),
      /^Could not read runs \(HTTP 401: unable to authenticate user \[x\] for REST request \[\/\]\)\. The credentials are missing, wrong or/,
    ],
    ['credentials that are refused in plain text', { status: 401, body: 'Unauthorized' }, /HTTP 401: Unauthorized/],
    [
      'a privilege that Elasticsearch names',
      elastic(
        403,
        'security_exception',
        'action [indices:data/read/get] is unauthorized for API key id [l] of user [elastic] on indices [w], this action is granted by the index privileges [read,all]',
      ),
      /one of these index privileges is enough: read, all\. `loadtest-action store roles` prints/,
    ],
    [
      'an action that OpenSearch names',
      elastic(403, 'security_exception', 'no permissions for [indices:data/read/search] and User [name=w]'),
      /lack the permission indices:data\/read\/search\. `loadtest-action store roles`/,
    ],
    [
      'the security plugin',
      { status: 403, body: { status: 'FORBIDDEN', message: 'No permission to access REST API' } },
      /HTTP 403: No permission to access REST API\)\. The credentials lack a privilege\./,
    ],
    ['a missing index', elastic(404, 'index_not_found_exception', 'no such index [x-runs]'), /There is no such index/],
    ['another path', { status: 404, body: '<html>not here</html>' }, /names the server itself/],
    [
      'a method that is not for this path',
      { status: 405, body: { error: 'Incorrect HTTP method' } },
      /names the server/,
    ],
    ['another content', { status: 409, body: null }, /\(HTTP 409\)\. It is there already/],
    ['a body that is too large', { status: 413, body: null }, /raise their limit/],
    ['a busy server', elastic(429, 'rejected_execution_exception', 'queue full'), /more to do than it can take/],
    [
      'a full disk, which is no busy server',
      elastic(
        429,
        'cluster_block_exception',
        'index [p] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];',
      ),
      /disk is almost full: make room/,
    ],
    [
      'an index that somebody closed for writes',
      elastic(403, 'cluster_block_exception', 'index [p] blocked by: [FORBIDDEN/8/index write (api)];'),
      /closed for writes: set `index.blocks.write`/,
    ],
    ['a gateway', { status: 502, body: '<html>Bad Gateway</html>' }, /gateway before it, is not ready/],
    ['a failing server', { status: 500, body: null }, /its log tells why/],
    [
      'a field of another type',
      elastic(400, 'mapper_parsing_exception', 'failed to parse field [toMs] of type [boolean]'),
      /store check` names the field/,
    ],
    ['a bad name', elastic(400, 'invalid_index_name_exception', 'must be lowercase'), /Choose another --index/],
    ['something else', { status: 400, body: { error: 'no handler found for uri' } }, /no handler found.*store check/],
  ])('says what to do about %s', (_, answer, expected) => {
    expect(explainAnswer(answer, 'read runs')).toMatch(expected);
  });

  it('names what is wrong in the shards, and not that all of them failed', () => {
    const body = {
      error: {
        root_cause: [{ type: 'query_shard_exception', reason: 'No mapping found for [nope]' }],
        type: 'search_phase_execution_exception',
        reason: 'all shards failed',
      },
    };

    expect(explainAnswer({ status: 400, body }, 'read runs')).toContain('No mapping found for [nope]');
  });

  it('keeps a long page on one short line', () => {
    const text = explainAnswer({ status: 503, body: `a\nb${'x'.repeat(5_000)}` }, 'read runs');

    expect(text).not.toContain('\n');
    expect(text.length).toBeLessThan(500);
  });
});
