/** Name of the artifact that keeps the runs of a configuration, or of one leg of its matrix. */
export function artifactName(name: string, leg: string | null): string {
  return [PREFIX, name, ...(leg === null ? [] : [leg])].map(accepted).join('.');
}

/** Whether an artifact of this name may hold a run of the configuration, whatever its leg. */
export function isArtifactOf(name: string, artifact: string): boolean {
  const own = artifactName(name, null);
  return artifact === own || artifact.startsWith(`${own}.`);
}

/** Whether an artifact of this name may hold a run at all. */
export function isArtifactOfAny(artifact: string): boolean {
  return artifact.startsWith(`${PREFIX}.`);
}

const PREFIX = 'loadtest';

// What the artifact service refuses because some file system does; see the validation of @actions/artifact.
const REFUSED = /[":<>|*?\\/\p{Cc}]/gu;

function accepted(text: string): string {
  return text.replaceAll(REFUSED, '-');
}
