import type { SearchConnection, SearchKind } from '../core/search/search-connection.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { type AnnotationSource, readAnnotation } from '../inputs/annotate/read-annotation.ts';
import { type GivenPlace, readPlace } from '../inputs/annotate/read-place.ts';
import { readResults } from '../inputs/annotate/read-results.ts';
import { postAnnotation } from '../stages/post-annotation.ts';
import { refuseWithoutTemplates } from '../wiring/refuse-without-templates.ts';
import { openRunStore } from '../wiring/stores.ts';
import { readTextFile } from './read-text-file.ts';

/** One annotation as it was asked for, and where it goes. */
export interface AnnotateRequest extends AnnotationSource {
  readonly place: GivenPlace;
  /** The configuration, whose store counts where none is named. May throw `InputError`. */
  readonly configFile: () => Promise<{ readonly path: string; readonly name: string }>;
  readonly connectionOf: (kind: SearchKind) => Promise<SearchConnection>;
}

/**
 * Writes the annotation and returns a sentence about it. Throws `InputError` with all faults at once, and `StartError` when the
 * store does not take it.
 */
export async function annotate(request: AnnotateRequest): Promise<string> {
  const faults: string[] = [];
  const annotation = readAnnotation(request, faults);
  const ofConfiguration = async () => await readResults(await request.configFile(), readTextFile);
  const place = await readPlace(request.place, request.nameOf, ofConfiguration, faults);
  const connection = place === null || place.kind === 'files' ? null : await connectionTo(place.kind, request, faults);
  if (faults.length > 0 || annotation === null || place === null) throw new InputError(faults);
  if (place.kind !== 'files' && connection !== null) await refuseWithoutTemplates(connection, place.index);

  await using opened = await openRunStore(place, (kind) => Promise.resolve(connection ?? request.connectionOf(kind)));
  await postAnnotation(annotation, opened.store);
  const end = annotation['@timestamp_end'];
  const when = end === undefined ? annotation['@timestamp'] : `${annotation['@timestamp']} to ${end}`;
  return `Annotation written to ${opened.store.name}: ${JSON.stringify(annotation.text)} (${annotation.kind}, ${when}).`;
}

/** Asked before anything is opened, so that its faults stand beside those of the annotation. */
async function connectionTo(
  kind: SearchKind,
  request: AnnotateRequest,
  faults: string[],
): Promise<SearchConnection | null> {
  try {
    return await request.connectionOf(kind);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}
