import type { ArtifactLedger } from './artifact-ledger.ts';
import type { FakeRequest, FakeResponse } from './exchange.ts';

/** The storage behind the signed addresses: blocks and their list as Azure takes them, or a whole blob; and its download. */
export function blobStore(ledger: ArtifactLedger): (request: FakeRequest) => FakeResponse | null {
  const blocks = new Map<string, Buffer>();
  return ({ method, url, headers, body }) => {
    const id = /^\/blobs\/artifacts\/(\d+)\.zip$/.exec(url.pathname)?.[1];
    if (id === undefined) return null;
    const artifact = ledger.artifacts.find((one) => String(one.id) === id);
    if (artifact === undefined) return { status: 404 };
    if (url.searchParams.get('sig') !== `s3cret-${id}`) return azureFault(403, 'AuthenticationFailed');
    // Storage refuses a request with two permissions, so a client that sends GitHub's token on is found out.
    if (headers.authorization !== undefined) return azureFault(400, 'InvalidAuthenticationInfo');
    if (method === 'GET')
      return { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.archive };
    if (method !== 'PUT') return azureFault(405, 'UnsupportedHttpVerb');
    switch (url.searchParams.get('comp')) {
      case 'block':
        blocks.set(`${id}/${url.searchParams.get('blockid') ?? ''}`, body);
        break;
      case 'blocklist':
        artifact.archive = Buffer.concat(listed(body).map((block) => blocks.get(`${id}/${block}`)!));
        break;
      default:
        artifact.archive = body;
    }
    return { status: 201, headers: { etag: '"1"', 'x-ms-request-id': 'fake', 'x-ms-version': '2025-01-05' } };
  };
}

function listed(xml: Buffer): readonly string[] {
  return [...xml.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, block]) => block!);
}

function azureFault(status: number, code: string): FakeResponse {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>Refused.</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body };
}
