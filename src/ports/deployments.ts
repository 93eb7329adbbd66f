/** A deployment that somebody made. */
export interface Deployment {
  readonly atMs: number;
  readonly environment: string;
  readonly sha: string;
  readonly ref: string | null;
  readonly actor: string | null;
  readonly link: string | null;
}

/** Deployments that are known outside of load tests. */
export interface Deployments {
  /** Those of the environment in [fromMs, toMs), oldest first. Throws when they cannot be asked for. */
  between(
    environment: string,
    span: { readonly fromMs: number; readonly toMs: number },
    signal: AbortSignal,
  ): Promise<readonly Deployment[]>;
}
