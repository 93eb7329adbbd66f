/** What a server answered. */
export interface ProbeAnswer {
  readonly status: number;
  /** As UTF-8 text, cut after 1 MiB. */
  readonly body: string;
}

/** Asks a server one question over HTTP. */
export interface HttpProbe {
  /**
   * One GET, without a proxy. Redirects are followed on the same origin only; any other is itself the answer. Throws an
   * `Error` whose message is the rest of a sentence that begins with the address ("did not answer within 5 s") when
   * there is no answer in `timeoutMs`, and the signal's reason when that is aborted.
   */
  get(url: string, timeoutMs: number, signal: AbortSignal): Promise<ProbeAnswer>;
}
