import { createHash } from 'node:crypto';
import type { IndexKind } from './index-names.ts';
import { windowDocumentId } from './stored-window.ts';

/** A document as JSON: an object with any fields. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Id of a document of a run's stream on a search server. The same document has the same id whoever sends it and however
 * often, so that sending it again changes nothing; ids stay below the 512 bytes that servers take.
 */
export function documentId(stream: Exclude<IndexKind, 'runs'>, document: Fields): string {
  const { run, load, worker, seq } = document;
  const place = `${text(run)}:${text(load)}`;
  switch (stream) {
    case 'windows':
      return windowDocumentId({ run: text(run), load: text(load), worker: text(worker), seq: Number(seq) });
    case 'summaries':
      return `${place}:${milliseconds(document['elapsedSec'])}:${sha1(`${text(document['labelKind'])}\0${text(document['label'])}`)}`;
    case 'annotations':
      return `${place}:${text(document['kind'])}:${epochMs(document['@timestamp'])}:${sha1(text(document['text']))}`;
    case 'points':
      // The final value of a point replaces the provisional one.
      return `${place}:${epochMs(document['@timestamp'])}:${sha1(identity(document))}`;
  }
}

/** Id of the numbers of one label of a load in the index of runs; the record itself has the id of its run. */
export function runLabelId(
  run: string,
  load: string,
  label: { readonly kind: string; readonly label: string },
): string {
  return `${run}:${load}:${sha1(`${label.kind}\0${label.label}`)}`;
}

/** Neither a run nor a load can be called so. */
const NONE = '-';

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : NONE;
}

function milliseconds(seconds: unknown): string {
  return typeof seconds === 'number' ? String(Math.round(seconds * 1_000)) : NONE;
}

function epochMs(time: unknown): string {
  const ms = Date.parse(text(time));
  return Number.isNaN(ms) ? NONE : String(ms);
}

function identity(point: Fields): string {
  const fields = Object.entries(point).filter(([name]) => name !== 'value' && name !== 'provisional');
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha1(content: string): string {
  return createHash('sha1').update(content).digest('hex');
}
