import { readAnswerError, type AnswerError } from './answer-error.ts';

/** An answer that is not the wanted one; of an item of a bulk answer, `{ status, body: { error } }`. */
export interface RefusedAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Sentences about an answer other than success: what could not be done, the server's reason, and what to do. `doing`: an infinitive,
 * such as `read the runs in loadtest-runs`. Holds nothing of the request, so no credentials.
 */
export function explainAnswer({ status, body }: RefusedAnswer, doing: string): string {
  const error = readAnswerError(body);
  const said = error.reason === null ? `HTTP ${status}` : `HTTP ${status}: ${error.reason.replace(/[.;\s]+$/, '')}`;
  return `Could not ${doing} (${said}). ${wayOut(status, error)}`;
}

function wayOut(status: number, { type, reason }: AnswerError): string {
  // Both servers answer 429 here, though asking again helps only after somebody made room.
  if (type === 'cluster_block_exception') return blocked(reason ?? '');
  switch (status) {
    case 401:
      return 'The credentials are missing, wrong or no longer valid: see to the API key, token, or user name and password of this server.';
    case 403:
      return `${missing(reason ?? '')} \`loadtest-action store roles\` prints the smallest roles that suffice.`;
    case 404:
      return type === 'index_not_found_exception' ? NO_INDEX : NO_SUCH_PATH;
    case 405:
      return NO_SUCH_PATH;
    case 409:
      return 'It is there already with another content.';
    case 413:
      return 'The request is larger than the server or a proxy before it takes: raise their limit to at least 10 MB.';
    case 429:
      return 'The server has more to do than it can take: try again later, or give it more resources.';
    default:
      return status >= 500 ? unwell(status) : badRequest(type);
  }
}

const NO_INDEX =
  'There is no such index: see whether --index (results.index) is the one that was installed; `loadtest-action store install` makes its templates.';

const NO_SUCH_PATH = 'See that the address names the server itself, with its path where it stands behind a gateway.';

function blocked(reason: string): string {
  if (/flood-stage|read-only-allow-delete/.test(reason)) {
    return 'The server made its indices read-only since its disk is almost full: make room (`loadtest-action store prune` deletes old results), and it takes writes again.';
  }
  return 'The index is closed for writes: set `index.blocks.write` and `index.blocks.read_only` of it to false, or use another --index (results.index).';
}

/** Elasticsearch names the privileges that would do; OpenSearch names the action. */
function missing(reason: string): string {
  const granted = /granted by the (index|cluster) privileges \[([^\]]+)\]/.exec(reason);
  if (granted !== null) {
    const [, scope, privileges = ''] = granted;
    return `The credentials lack a privilege; one of these ${scope ?? ''} privileges is enough: ${privileges.replaceAll(',', ', ')}.`;
  }
  const action = /no permissions for \[([^\]]+)\]/.exec(reason)?.[1];
  return action === undefined
    ? 'The credentials lack a privilege.'
    : `The credentials lack the permission ${action.replaceAll(',', ', ')}.`;
}

function unwell(status: number): string {
  return status === 500
    ? 'The server failed: its log tells why.'
    : 'The server, or a gateway before it, is not ready: see how the server does, and try again.';
}

function badRequest(type: string | null): string {
  if (type === 'document_parsing_exception' || type === 'mapper_parsing_exception') {
    return 'The mapping of the index is not that of our templates: `loadtest-action store check` names the field.';
  }
  if (type === 'invalid_index_name_exception') return 'Choose another --index (results.index).';
  return '`loadtest-action store check` says whether this server and its templates fit.';
}
