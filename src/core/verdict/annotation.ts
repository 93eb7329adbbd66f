/** A mark on the time axis, as stores and dashboards read it. */
export interface Annotation {
  readonly '@timestamp': string;
  readonly '@timestamp_end'?: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly run: string;
  readonly load: string | null;
  readonly build: string | null;
  readonly kind: 'deployment' | 'load-start' | 'ramp-up-end' | 'breach' | 'worker-lost' | 'load-stop' | 'verdict';
}
