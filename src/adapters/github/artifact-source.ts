import { parseArtifactListing, type ListedArtifact } from './artifact-listing.ts';
import { artifactRefusal } from './artifact-refusal.ts';
import { getJson, type GithubAccess } from './get-json.ts';

/** The artifacts of one repository. */
export interface ArtifactSource {
  readonly access: GithubAccess;
  /** `owner/name`. */
  readonly repository: string;
}

/** More pages than this are a repository with more artifacts than any branch gets builds while they are kept. */
const MAX_PAGES = 10;
const PAGE_SIZE = 100;

/** Artifacts page by page, newest first, none twice; only those of the name, or with `null` all. Throws one sentence. */
export async function* listArtifacts(
  { access, repository }: ArtifactSource,
  name: string | null,
  signal: AbortSignal,
): AsyncGenerator<readonly ListedArtifact[]> {
  const seen = new Set<number>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ per_page: String(PAGE_SIZE), page: String(page) });
    if (name !== null) query.set('name', name);
    const answer = await getJson(access, `/repos/${repository}/actions/artifacts?${query.toString()}`, signal);
    if (answer.status !== 200) throw artifactRefusal(answer, repository);
    const listed = parseArtifactListing(answer.value);
    // One that is uploaded meanwhile moves the others to the next page.
    yield listed.filter(({ id }) => !seen.has(id));
    for (const { id } of listed) seen.add(id);
    if (listed.length < PAGE_SIZE) return;
  }
}

/** The event that started a workflow run; `null`: there is no such run any more. Throws one sentence. */
export async function eventOfRun(
  { access, repository }: ArtifactSource,
  workflowRun: number,
  signal: AbortSignal,
): Promise<string | null> {
  const answer = await getJson(access, `/repos/${repository}/actions/runs/${workflowRun}`, signal);
  if (answer.status === 404) return null;
  if (answer.status !== 200) throw artifactRefusal(answer, repository);
  const { event } = (answer.value ?? {}) as { readonly event?: unknown };
  return typeof event === 'string' ? event : null;
}
