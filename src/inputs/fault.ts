import { InputError } from '../core/verdict/run-error.ts';
import type { Place } from './tree/place.ts';
import { comparePlaces, placeText } from './tree/place.ts';

/** One thing that is wrong with what the user wrote. */
export interface Fault {
  readonly place: Place;
  /** Key path such as `load.duration`; empty where no key is meant. */
  readonly path: string;
  /** What is given and what is expected. */
  readonly text: string;
}

/** Throws `InputError` with all faults, by place, each as `file:line:column path: given, expected`; returns when there is none. */
export function throwFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const sorted = [...faults].sort((a, b) => comparePlaces(a.place, b.place));
  throw new InputError([...new Set(sorted.map(faultSentence))]);
}

function faultSentence(fault: Fault): string {
  const hasPath = fault.path !== '' && fault.place.kind === 'file';
  return `${placeText(fault.place)}${hasPath ? ` ${fault.path}` : ''}: ${fault.text}`;
}
