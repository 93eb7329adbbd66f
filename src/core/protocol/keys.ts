/** Keys under `runs/<runId>/<fleetId>/` of the channel, the only place where they are spelled. */
export const keys = {
  bundle: (path: string) => `bundle/${path}`,
  // Apart from the user's files, among which may be a manifest.json.
  manifest: 'bundle/.loadtest-bundle/manifest.json',
  ready: (worker: string) => `ready/${worker}.json`,
  readyPrefix: 'ready/',
  go: (load: string) => `${load}/go.json`,
  stop: (load: string) => `${load}/stop.json`,
  done: (load: string, worker: string) => `${load}/done/${worker}.json`,
  donePrefix: (load: string) => `${load}/done/`,
  window: (load: string, worker: string, seq: number) =>
    `${load}/windows/${worker}/${String(seq).padStart(8, '0')}.json`,
  windowPrefix: (load: string, worker?: string) => `${load}/windows/${worker === undefined ? '' : `${worker}/`}`,
  /** A window that the search store refused, with its reason. */
  refused: (load: string, worker: string, seq: number) =>
    `${load}/refused/${worker}/${String(seq).padStart(8, '0')}.json`,
  heartbeat: 'heartbeat.json',
  release: 'release.json',
} as const;
