/** What was found about one thing that a load test needs. */
export interface Diagnosis {
  readonly name: string;
  /** `warning`: a run is possible, but something is lost; `bad`: a run cannot succeed; `not-checked`: nothing to look at. */
  readonly state: 'good' | 'warning' | 'bad' | 'not-checked';
  /** A clause, such as `17.0.15 (/usr/bin/java)`. */
  readonly found: string;
  /** What to do about it: a sentence. `null`: nothing. */
  readonly fix: string | null;
}

/** A diagnosis without its name, as one look gives it. */
export type Look = Omit<Diagnosis, 'name'>;

/** All is well. */
export function good(found: string): Look {
  return { state: 'good', found, fix: null };
}

/** Something is lost. */
export function warning(found: string, fix: string): Look {
  return { state: 'warning', found, fix };
}

/** A run cannot succeed. */
export function bad(found: string, fix: string): Look {
  return { state: 'bad', found, fix };
}

/** There was nothing to look at; `found` says why. */
export function notChecked(found: string): Look {
  return { state: 'not-checked', found, fix: null };
}
