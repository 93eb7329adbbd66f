import type { Annotation } from '../core/verdict/annotation.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import type { RunStore } from '../ports/run-store.ts';
import { messageOf } from './message-of.ts';

/** Writes one annotation, which is all that is to be done. Throws `StartError` when the store does not take it. */
export async function postAnnotation(annotation: Annotation, store: RunStore): Promise<void> {
  try {
    if (annotation.run === null) await store.annotate(annotation);
    else await store.append(annotation.run, 'annotations', [annotation]);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const text = `The annotation was not written to ${store.name}: ${messageOf(error)}`;
    throw new StartError(text, { cause: error });
  }
}
