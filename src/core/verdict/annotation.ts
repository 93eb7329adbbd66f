import { isoTime } from '../plan/utc-stamp.ts';

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

/** What happened; epoch ms, a region where it has an end. */
export interface Mark {
  readonly kind: Annotation['kind'];
  readonly text: string;
  readonly tags: readonly string[];
  readonly fromMs: number;
  readonly toMs?: number;
}

/** The mark as an annotation of a run, one of its loads, and a build. */
export function annotationOf(mark: Mark, of: Pick<Annotation, 'run' | 'load' | 'build'>): Annotation {
  const end = mark.toMs === undefined ? {} : { '@timestamp_end': isoTime(mark.toMs) };
  return {
    '@timestamp': isoTime(mark.fromMs),
    ...end,
    text: mark.text,
    tags: mark.tags,
    run: of.run,
    load: of.load,
    build: of.build,
    kind: mark.kind,
  };
}
