/** A mark on the time axis, as stores and dashboards read it. */
export interface Annotation {
  readonly '@timestamp': string;
  readonly '@timestamp_end'?: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** `null`: of no run, such as a deployment. */
  readonly run: string | null;
  readonly load: string | null;
  readonly build: string | null;
  readonly kind:
    | 'deployment'
    | 'load-start'
    | 'ramp-up-end'
    | 'breach'
    | 'guard-stop'
    | 'worker-lost'
    | 'load-stop'
    | 'verdict'
    /** Posted by hand. */
    | 'note';
}
