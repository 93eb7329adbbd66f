import type { ArtifactLedger, FakeArtifact, FakeWorkflowRun } from './artifact-ledger.ts';
import { json, type FakeRequest, type FakeResponse } from './exchange.ts';

/**
 * The artifact service as jobs speak with it (Twirp over JSON, field names as in the protocol files): create, finalise,
 * list, address for a download, delete. The token says for which run and job.
 */
export function artifactService(ledger: ArtifactLedger): (request: FakeRequest) => FakeResponse | null {
  return (request) => {
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
      request.url.pathname,
    )?.[1];
    if (method === undefined) return null;
    if (request.method !== 'POST') return fault(404, 'bad_route', `unsupported method ${request.method}`);
    const body = JSON.parse(request.body.toString('utf8')) as Body;
    const job = jobOf(request.headers.authorization ?? '');
    const run = ledger.runs.get(Number(job?.run.replace('run-', '')));
    if (job === null || run === undefined) return fault(401, 'unauthenticated', 'invalid token');
    if (body.workflow_run_backend_id !== job.run || body.workflow_job_run_backend_id !== job.job) {
      return fault(403, 'permission_denied', 'the token is for another job');
    }
    const { origin } = request.url;
    const answer = METHODS[method];
    return answer === undefined
      ? fault(404, 'bad_route', `no method ${method}`)
      : answer({ ledger, run, origin }, body);
  };
}

/** The token that the runner would give to a job of this run: only its claims are looked at. */
export function runtimeToken(run: FakeWorkflowRun, job = 'job-1'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.GenericRead:0 Actions.Results:run-${run.id}:${job}` };
  return [part({ alg: 'none', typ: 'JWT' }), part(claims), 'unsigned'].join('.');
}

interface Body {
  readonly workflow_run_backend_id?: string;
  readonly workflow_job_run_backend_id?: string;
  readonly name?: string;
  readonly version?: number;
  readonly size?: string;
  readonly hash?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

interface Scene {
  readonly ledger: ArtifactLedger;
  readonly run: FakeWorkflowRun;
  readonly origin: string;
}

const METHODS: Readonly<Record<string, (scene: Scene, body: Body) => FakeResponse>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalise,
  ListArtifacts: list,
  GetSignedArtifactURL: (scene, body) => {
    const artifact = find(scene, body.name);
    return artifact === undefined ? missing() : json({ signed_url: blobUrl(scene.origin, artifact) });
  },
  DeleteArtifact: ({ ledger, run }, body) => {
    const index = ledger.artifacts.findIndex((one) => one.run.id === run.id && one.name === body.name);
    const [artifact] = index < 0 ? [] : ledger.artifacts.splice(index, 1);
    return artifact === undefined ? missing() : json({ ok: true, artifact_id: String(artifact.id) });
  },
};

function create({ ledger, run, origin }: Scene, { name, version }: Body): FakeResponse {
  if (name === undefined || name === '' || /[":<>|*?\r\n\\/]/.test(name)) {
    return fault(400, 'invalid_argument', 'the name is not valid');
  }
  if (version === undefined || version < 4) return fault(400, 'invalid_argument', 'the version is not supported');
  const artifact = ledger.create(run, name);
  if (artifact !== null) return json({ ok: true, signed_upload_url: blobUrl(origin, artifact) });
  return fault(409, 'already_exists', 'Conflict: an artifact with this name already exists on the workflow run');
}

function finalise(scene: Scene, { name, size, hash }: Body): FakeResponse {
  const artifact = find(scene, name);
  if (artifact === undefined) return missing();
  if (Number(size) !== artifact.archive.length) return fault(400, 'invalid_argument', 'another size was uploaded');
  artifact.digest = hash ?? null;
  artifact.isFinal = true;
  return json({ ok: true, artifact_id: String(artifact.id) });
}

function list({ ledger, run }: Scene, body: Body): FakeResponse {
  const { name_filter: name, id_filter: id } = body;
  const own = ledger.artifacts.filter((one) => one.run.id === run.id && one.isFinal);
  const wanted = own.filter((one) => (name ?? one.name) === one.name && (id ?? String(one.id)) === String(one.id));
  return json({
    artifacts: wanted.map((one) => ({
      workflow_run_backend_id: body.workflow_run_backend_id,
      workflow_job_run_backend_id: body.workflow_job_run_backend_id,
      database_id: String(one.id),
      name: one.name,
      size: String(one.archive.length),
      created_at: new Date(one.createdAtMs).toISOString(),
    })),
  });
}

function find({ ledger, run }: Scene, name: string | undefined): FakeArtifact | undefined {
  return ledger.artifacts.find((one) => one.run.id === run.id && one.name === name);
}

/** The address carries its permission. */
export function blobUrl(origin: string, { id }: FakeArtifact): string {
  return `${origin}/blobs/artifacts/${id}.zip?se=2099-01-01&sig=s3cret-${id}`;
}

function missing(): FakeResponse {
  return fault(404, 'not_found', 'there is no such artifact');
}

function fault(status: number, code: string, msg: string): FakeResponse {
  return json({ code, msg }, status);
}

function jobOf(authorization: string): { readonly run: string; readonly job: string } | null {
  const claims = /^Bearer [\w-]+\.([\w-]+)\./.exec(authorization)?.[1];
  if (claims === undefined) return null;
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { readonly scp: string };
  const [, run, job] = /(?:^| )Actions\.Results:([^:]+):([^: ]+)/.exec(scp) ?? [];
  return run === undefined || job === undefined ? null : { run, job };
}
